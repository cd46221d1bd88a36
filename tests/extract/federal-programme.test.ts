import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './read.ts';

const million = fc.integer({ min: 2, max: 95 });
/** Towns of several Länder, with what their news items are headed by. */
const town = fc.constantFrom('Ulm', 'Cottbus', 'Soest', 'Gera', 'Kiel', 'Kassel');
const giver = fc.constantFrom('Der Bund', 'Die Bundesregierung', 'Das Bundesinnenministerium', 'Das BMI');
const purpose = fc.constantFrom(
	'die Digitalisierung der Verwaltung',
	'das digitale Rathaus',
	'die E-Akte',
	'das Serviceportal'
);

/** The scopes of the amounts of `[town] text`. */
const scopes = (text: string) =>
	figuresOf(text)
		.filter((f) => f.metric === 'funding_eur')
		.map((f) => f.scope ?? 'untold');

const always = (
	expected: (all: string[], text: string) => void,
	sentence: (by: string, n: number, what: string) => string
) =>
	fc.assert(
		fc.property(town, giver, million, purpose, (at, by, n, what) => {
			const text = `[${at}] ${sentence(by, n, what)}`;
			expected(scopes(text), text);
		}),
		{ numRuns: 60 }
	);
const nationwide = (all: string[], text: string) => expect(all, text).toEqual(['DE']);
const local = (all: string[], text: string) => {
	expect(all, text).toHaveLength(1);
	expect(all[0], text).toMatch(/^\d{2,8}$/);
};

describe('money of the federation, told in the news of a town', () => {
	it('counts nationwide where it is for many', () => {
		for (const many of ['die Kommunen', 'alle Länder', 'Städte und Gemeinden', 'die Landkreise'])
			always(nationwide, (by, n, what) => `${by} stellt für ${what} ${n} Millionen Euro für ${many} bereit.`);
	});

	it('counts nationwide where a programme has it', () => {
		always(
			nationwide,
			(by, n) => `${by} hat für das Programm zum digitalen Rathaus ${n} Millionen Euro bewilligt.`
		);
	});

	it('counts in the town where nothing says that others share it', () => {
		always(local, (by, n, what) => `${by} hat für ${what} ${n} Millionen Euro bewilligt.`);
		always(local, (by, n, what) => `${n} Millionen Euro gibt ${by.replace(/^D/, 'd')} für ${what}.`);
	});

	it('counts a part where its whole counts', () => {
		fc.assert(
			fc.property(town, giver, fc.integer({ min: 40, max: 95 }), (at, by, n) => {
				const text = `[${at}] ${by} stellt den Kommunen für das digitale Rathaus ${n} Millionen Euro bereit, ${n - 25} Millionen davon sind bewilligt.`;
				const all = scopes(text);
				expect(all.length, text).toBeGreaterThan(0);
				expect(new Set(all), text).toEqual(new Set(['DE']));
			}),
			{ numRuns: 60 }
		);
	});
});

describe('money of the federation and the Länder together', () => {
	it('counts nationwide in their clause, and in the next sentence that points back', () => {
		always(
			nationwide,
			(_, n, what) => `Für ${what} stellen Bund und Länder gemeinsam ${n} Millionen Euro bereit.`
		);
		always(
			nationwide,
			(_, n, what) =>
				`Bund und Länder haben den Vertrag über ${what} verlängert. Bis 2027 sind dafür ${n} Millionen Euro gebunden.`
		);
	});

	it('counts in the town that pays without them, or gets it', () => {
		always(
			local,
			(_, n, what) => `${n} Millionen Euro zahlt die Stadt für ${what}, Bund und Länder geben nichts dazu.`
		);
		always(local, (_, n, what) => `${n} Millionen Euro erhält die Stadt von Bund und Ländern für ${what}.`);
	});
});
