import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsTold } from './always.ts';
import { read } from './read.ts';

const count = fc.integer({ min: 121, max: 480 });
const few = fc.integer({ min: 13, max: 98 });
const words = (...list: string[]) => fc.constantFrom(...list);
const services = words('Leistungen', 'Onlinedienste', 'Verwaltungsleistungen', 'digitale Angebote');
const brief = (text: string) =>
	read(`[Hessen] ${text}`).map((f) => f.replace(/(total|added)(?: (?!target)\S+)*/, '$1'));
const holds = holdsTold(brief);

describe('counts that share a verb', () => {
	it('each have the state that stands with them', () =>
		holds(
			[
				count,
				few,
				services,
				words('sind online', 'stehen zur Verfügung', 'sind fertiggestellt', 'online'),
				words('in der Umsetzung', 'im Test', 'in Arbeit', 'im Pilotbetrieb')
			],
			(n, m, what, live, state) => [
				`Die Bilanz: ${n} ${what} ${live}, ${m} ${state} und 12 geplant.`,
				`S ${n} live total`,
				`S ${m} rollout total`,
				'S 12 planned total'
			]
		));

	it('may differ in how far they reach', () =>
		holds([count, few, services], (n, m, what) => {
			const text = `${m} ${what} sind flächendeckend online, ${n} in mindestens einer Kommune.`;
			expect(read(`[Hessen] ${text}`)).toEqual([`S ${m} live total 06 all`, `S ${n} live total 06 some`]);
			return [text, `S ${m} live total`, `S ${n} live total`];
		}));

	it('is one where two share an auxiliary and its verb closes the clause', () =>
		holds(
			[few, services, words('anbieten', 'bereitstellen', 'freischalten'), words('wollen', 'sollen')],
			(n, what, verb, will) => [
				`Bis Ende 2027 ${will} der Bund und das Land ${n} ${what} auf einer Plattform ${verb}.`,
				`S ${n} planned total target 2027`
			]
		));
});

describe('a level told of what was counted before', () => {
	it('is planned where a clause of plan tells it', () =>
		holds(
			[
				few,
				count,
				words('Anträge', 'Onlinedienste'),
				words(
					'Bis 2027 soll die Zahl auf N steigen',
					'Im Sommer will das Land die Marke von N knacken',
					'Angestrebt seien N, sagte die Ministerin',
					'Die Ministerin kündigte an, bis 2027 auf N zu kommen',
					'Angepeilt ist, Ende 2027 bei N zu liegen'
				)
			],
			(n, m, what, plan) => {
				const text = `Bisher sind ${n} ${what} online. ${plan.replace('N', String(Math.min(m, 4 * n)))}.`;
				const found = brief(text).map((f) => f.replace(/ target.*/, ''));
				expect(found, text).toEqual([`S ${n} live total`, `S ${Math.min(m, 4 * n)} planned total`]);
				return [text, ...brief(text)];
			}
		));

	it('is promised by a day without a verb', () =>
		holds([few, count, services], (n, m, what) => [
			`Derzeit sind ${n} ${what} verfügbar, bis Ende 2027 ${m}.`,
			`S ${n} live total`,
			`S ${m} planned total target 2027`
		]));

	it('leaves from what is there', () =>
		holds([few, count, words('jetzt', 'derzeit', 'heute')], (n, m, now) => [
			`Die Zahl der angebotenen Onlinedienste soll von ${now} ${n} auf ${m} steigen.`,
			`S ${n} live total`,
			`S ${m} planned total`
		]));

	it('passes those over who were told of as known', () =>
		holds([few, count, words('die 20.000 Einwohner', 'die rund 300 Betriebe')], (n, m, who) => [
			`${n} Anliegen können ${who} digital vorbringen. Angestrebt seien ${m}.`,
			`S ${n} live total`,
			`S ${m} planned total`
		]));
});

describe('a year that is over', () => {
	const before = words(
		'bot das Land N Onlinedienste an',
		'gab es lediglich N Onlinedienste',
		'waren N Leistungen online'
	);
	it('tells the past where the present is told behind it', () =>
		holds([few, count, before, words('inzwischen', 'heute', 'mittlerweile')], (n, m, then, now) => [
			`2021 ${then.replace('N', String(n))}, ${now} sind es ${m}.`,
			`S ${m} live total`
		]));

	it('tells what came in it where that adds', () =>
		holds([few, count], (n, m) => [
			`2024 kamen ${n} Onlinedienste hinzu, inzwischen sind es ${m}.`,
			`S ${n} live added`,
			`S ${m} live total`
		]));
});

describe('forms on a list or in the net', () => {
	it('count where people can use what is listed, or it went online', () =>
		holds(
			[
				few,
				words(
					'Das Portal listet N Anträge auf, die sich online abschließen lassen.',
					'N Anträge gingen 2024 ans Netz.',
					'Allein 2024 wurden N Formulare ins Netz gestellt.'
				)
			],
			(n, text) => {
				const sentence = text.replace('N', String(n));
				expect(brief(sentence), sentence).toHaveLength(1);
				return [sentence, ...brief(sentence)];
			}
		));

	it('count not where they only stand on it, or came in', () =>
		holds([few, words('Das Portal listet N Anträge auf.', 'Es gingen N Anträge ein.')], (n, text) => [
			text.replace('N', String(n))
		]));
});
