import fc from 'fast-check';
import { describe, it } from 'vitest';
import { holdsTold } from './always.ts';
import { read } from './read.ts';

const count = fc.integer({ min: 121, max: 480 });
const few = fc.integer({ min: 13, max: 98 });
const words = (...list: string[]) => fc.constantFrom(...list);
const services = words('Leistungen', 'Onlinedienste', 'Verwaltungsleistungen', 'digitale Angebote');
const brief = (text: string) => read(`[Hessen] ${text}`).map((f) => f.replace(/(total|added) .*$/, '$1'));
const holds = holdsTold(brief);

describe('what services grew by', () => {
	const past = words('im Vorjahr', 'vor einem Jahr', 'vor zwei Jahren');

	it('is added where it has its noun, however far back the other end lies', () =>
		holds([few, services, past], (n, what, when) => [
			`Online sind ${n} ${what} mehr als ${when}.`,
			`S ${n} live added`
		]));

	it('is a remark on the level where it has none', () =>
		holds([count, few, services, past], (n, m, what, when) => [
			`Online sind ${n} ${what}, ${m} mehr als noch ${when}.`,
			`S ${n} live total`
		]));

	it('is told by the time since which a part of them is there', () =>
		holds(
			[count, few, services, words('Jahresbeginn', 'Januar', 'dem Sommer', 'voriger Woche')],
			(n, m, what, since) => [
				`Online sind ${n} ${what}, davon ${m} seit ${since}.`,
				`S ${n} live total`,
				`S ${m} live added`
			]
		));

	it('comes on top of what was there, which stays a total', () =>
		holds([count, few, words('bisher', 'bereits', 'bislang rund', 'bestehenden')], (n, m, sofar) => [
			`Zu den ${sofar} ${n} Onlinediensten kamen im ersten Halbjahr weitere ${m} hinzu.`,
			`S ${n}${sofar.endsWith('rund') ? ' approx' : ''} live total`,
			`S ${m} live added`
		]));
});

describe('what is put online', () => {
	it('is live where the perfect tells it, whatever is to follow', () =>
		holds(
			[
				count,
				services,
				words('ins Internet gebracht', 'ins Netz gehievt', 'ins Netz bekommen', 'in Produktion genommen')
			],
			(n, what, done) => [
				`Schon ${n} ${what} hat das Land ${done}, bald sollen ebenso viele folgen.`,
				`S ${n} live total`
			]
		));

	it('counts forms that can be handed in, told in a clause of its own', () =>
		holds([few, count, words('Anträge', 'Formulare')], (n, m, what) => [
			`In Kassel sind es ${n} ${what}, in Fulda ${m}, die online gestellt werden können.`,
			`S ${n} live total`,
			`S ${m} live total`
		]));

	it('counts no forms that came in', () =>
		holds([count, words('Anträge', 'Bauanträge')], (n, what) => [
			`In Kassel waren es ${n} ${what}, die online gestellt wurden.`
		]));

	it('is a level of forms that grew within a year', () =>
		holds([few, count], (n, m) => [
			`Das Land hat die Zahl seiner Online-Formulare binnen eines Jahres von ${n} auf ${m} erhöht.`,
			`S ${m} live total`
		]));
});
