import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold, holdsTold } from './always.ts';
import { figuresOf } from './read.ts';

const told = (text: string) =>
	figuresOf(text).map((f) => `${f.metric[0]!.toUpperCase()} ${f.value} ${f.stage} ${f.measure}`);
const always = alwaysTold(told);
const holds = holdsTold(told);
const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 60, max: 199 });
const more = fc.integer({ min: 210, max: 400 });
const few = fc.integer({ min: 3, max: 19 });
const online = words('Onlinedienste', 'Online-Anträge', 'digitale Leistungen');

describe('a list of services', () => {
	it('is an offer where its noun says that they are online', () => {
		always([count, online, words('der Bericht', 'die Stadt', 'das Serviceportal')], (n, noun, who) => ({
			text: `[Jena] ${n} ${noun} listet ${who} auf.`,
			figures: [`S ${n} live total`]
		}));
	});

	it('is none where nothing says so', () => {
		always([count, words('Leistungen', 'Formulare')], (n, noun) => ({
			text: `[Jena] Das Amt listet ${n} ${noun} auf.`,
			figures: []
		}));
	});
});

describe('a comparison with others', () => {
	const others = words(
		'mehr habe kaum eine andere Stadt',
		'mehr hat keine andere Stadt',
		'so viele hat kaum eine zweite',
		'so viele gebe es nirgends sonst'
	);
	it('says nothing against the count', () => {
		holds([count, online, others], (n, noun, how) => [
			`[Jena] Das Rathaus legte offen: ${n} ${noun}, ${how}.`,
			`S ${n} live total`
		]);
	});
});

describe('services counted before', () => {
	it('can be asked for now, whatever is planned beside', () => {
		const can = words('im Moment lassen sich', 'derzeit lassen sich');
		const done = words('von zu Hause erledigen', 'online stellen');
		holds([more, count, can, done], (n, m, how, what) => [
			`[Jena] Bis zum Sommer 2026 will Jena ${n} Anträge digital anbieten, ${how} ${m} ${what}.`,
			`S ${n} planned total`,
			`S ${m} live total`
		]);
	});

	it('are not there because they can be sorted, compared or counted', () => {
		const sorted = words(
			'in fünf Gruppen einteilen',
			'auf vier Felder verteilen',
			'nach sechs Themen ordnen',
			'in drei Klassen gliedern'
		);
		holds([more, words('will Jena', 'möchte die Stadt'), sorted], (n, who, how) => [
			`[Jena] Bis zum Sommer 2026 ${who} ${n} Anträge digital anbieten, sie lassen sich ${how}.`,
			`S ${n} planned total`
		]);
		holds([more, count, sorted], (n, m, how) => [
			`[Jena] Bis zum Sommer 2026 will Jena ${n} Anträge digital anbieten, ${m} lassen sich ${how}.`,
			`S ${n} planned total`
		]);
	});

	it('are to be more, whatever came on top last', () => {
		const wish = words('will die Stadt auf', 'möchte die Stadt auf', 'soll die Zahl auf');
		holds([count, few, more, wish], (n, m, goal, who) => [
			`[Jena] ${n} digitale Anträge lassen sich stellen, ${m} mehr als im Vorjahr. Bis Sommer 2027 ${who} ${goal} ${who.startsWith('soll') ? 'steigen' : 'kommen'}.`,
			`S ${n} live total`,
			`S ${m} live added`,
			`S ${goal} planned total`
		]);
	});

	it('came on top of the level that the next sentence tells', () => {
		const whole = words('sind es damit', 'sind es nun insgesamt');
		const set = words('schaltete die Stadt', 'stellte die Stadt');
		holds([few, more, whole, set], (m, n, all, verb) => [
			`[Jena] Im Mai ${verb} ${m} Onlinedienste ${verb.startsWith('schaltete') ? 'frei' : 'online'}. ${n} ${all}.`,
			`S ${m} live added`,
			`S ${n} live total`
		]);
	});
});
