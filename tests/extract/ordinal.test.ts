import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinal } from '#lib/extract/number-words.ts';
import { read } from './read.ts';

const rank = fc.integer({ min: 3, max: 20 });
const words = (...list: string[]) => fc.constantFrom(...list);
const use = words('nutzt das Portal', 'arbeitet mit der E-Akte', 'ist an die Plattform angeschlossen');

const always = <T extends unknown[]>(
	parts: { [K in keyof T]: fc.Arbitrary<T[K]> },
	sentence: (...rest: T) => { text: string; figures: string[] }
) =>
	fc.assert(
		fc.property(...(parts as unknown as [fc.Arbitrary<unknown>]), (...rest) => {
			const { text, figures } = sentence(...(rest as unknown as T));
			expect(read(`[Hessen] ${text}`), text).toEqual(figures);
		}),
		{ numRuns: 30 }
	);

describe('the eighth', () => {
	it.each(['achte', 'achter', 'achtes', 'achtem'])('is %s', (word) => expect(ordinal(word)).toBe(8));

	it('is no verb', () => expect(ordinal('achten')).toBeNull());

	it('tells a total like any other', () => {
		always([words('Kommune', 'Behörde', 'Bauaufsicht')], (noun) => ({
			text: `Fulda ist die achte ${noun}, die das Portal nutzt.`,
			figures: ['A 8 live total 06']
		}));
	});
});

describe('an ordinal of several', () => {
	const several = words('Kommunen', 'Behörden', 'Städte', 'Landkreise', 'Ämter', 'Rathäuser');
	const given = words('Kommunen', 'Behörden', 'Städten', 'Landkreisen', 'Ämtern', 'Rathäusern');

	it('says that they begin, not how many', () => {
		always([several], (noun) => ({ text: `Erste ${noun} nutzen das Portal.`, figures: [] }));
		always([several], (noun) => ({ text: `Die ersten ${noun} sind angeschlossen.`, figures: [] }));
		always([given], (noun) => ({
			text: `In den ersten ${noun} ist das Portal im Einsatz.`,
			figures: []
		}));
	});

	it('leaves a number beside it alone', () => {
		always([rank, several], (n, noun) => ({
			text: `Die ersten ${n} ${noun} nutzen das Portal.`,
			figures: [`A ${n} live total 06`]
		}));
	});

	it('is a total where there is one', () => {
		always(
			[words('erste Kommune', 'erste Stadt', 'erster Landkreis', 'erstes Amt'), use],
			(noun, predicate) => ({
				text: `Als ${noun} ${predicate.replace(/ /, ' Fulda ')}.`,
				figures: ['A 1 live total 06']
			})
		);
	});
});

describe('an ordinal without its noun', () => {
	const who = words('das Landratsamt', 'die Gemeinde', 'die Bauaufsicht');

	it('counts the authorities that are told of', () => {
		always([rank, who], (n, noun) => ({
			text: `Nun nimmt auch ${noun} Bauanträge elektronisch entgegen – als ${n}. im Land.`,
			figures: [`A ${n} live total 06`]
		}));
		always([rank, who], (n, noun) => ({
			text: `Als ${n}. im Land hat ${noun} die E-Akte eingeführt.`,
			figures: [`A ${n} live total 06`]
		}));
		always([rank], (n) => ({
			text: `Der Zweckverband zählt ${n} Mitglieder. Als ${n + 1}. will Fulda hinzustoßen.`,
			figures: [`A ${n} live total 06`, `A ${n + 1} planned total 06`]
		}));
	});

	it('counts nothing in a ranking, and is no "als Erstes"', () => {
		always([rank, words('im Ranking', 'im Smart City Index', 'im Vergleich der Länder')], (n, where) => ({
			text: `Die Gemeinde nutzt das Portal und kam als ${n}. ${where} ins Ziel.`,
			figures: []
		}));
		always([words('Erstes', 'Zweites', 'Drittes')], (n) => ({
			text: `Die Gemeinde hat als ${n} die E-Akte eingeführt.`,
			figures: []
		}));
	});
});
