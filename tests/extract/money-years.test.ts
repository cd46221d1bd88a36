import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearNotes } from '#lib/schema/vocabulary.ts';
import { figuresOf } from './read.ts';

const million = fc.integer({ min: 2, max: 95 });
const notes = (text: string) =>
	figuresOf(`[Hessen] ${text}`)
		.filter((f) => f.metric === 'funding_eur')
		.map((f) => f.flags.filter((flag) => (yearNotes as readonly string[]).includes(flag)).join());

const always = (expected: string[], ...sentences: ((n: number) => string)[]) =>
	fc.assert(
		fc.property(million, fc.constantFrom(...sentences), (n, sentence) => {
			expect(notes(sentence(n)), sentence(n)).toEqual(expected);
		}),
		{ numRuns: 20 * sentences.length }
	);

describe('an amount of money', () => {
	it('is of each year where its clause says so', () =>
		always(
			['per_year'],
			(n) => `Mehr als ${n} Millionen Euro im Jahr gibt das Land für die digitale Verwaltung aus.`,
			(n) => `Das Land stellt den Kommunen für die digitale Verwaltung jährlich ${n} Millionen Euro bereit.`,
			(n) => `Für das digitale Rathaus sind ${n} Millionen Euro pro Jahr eingeplant.`,
			(n) => `In den nächsten fünf Jahren stehen jährlich ${n} Millionen Euro für die E-Akte bereit.`,
			(n) => `2025 und 2026 sind für die digitale Verwaltung jeweils ${n} Millionen Euro eingeplant.`
		));

	it('is of several years together where its clause says so', () =>
		always(
			['several_years'],
			(n) => `Von 2018 bis 2023 hat das Land ${n} Millionen Euro für die digitale Verwaltung ausgegeben.`,
			(n) => `${n} Millionen Euro seien zwischen 2016 und 2023 in die digitale Verwaltung geflossen.`,
			(n) => `Zwischen 2021 und 2024 flossen ${n} Millionen Euro in die Digitalisierung der Verwaltung.`,
			(n) => `Seit 2019 wurden ${n} Millionen Euro für die digitale Verwaltung bewilligt.`,
			(n) => `Über fünf Jahre stehen ${n} Millionen Euro für die E-Akte der Behörden bereit.`,
			(n) => `In den kommenden Jahren sind ${n} Millionen Euro für das digitale Rathaus eingeplant.`,
			(n) => `2025 und 2026 sind für die digitale Verwaltung zusammen ${n} Millionen Euro eingeplant.`
		));

	it('is of a single year where a budget word or a plan names one', () => {
		const ofYear = fc.oneof(
			fc
				.record({
					budget: fc.constantFrom('Haushalt', 'Haushaltsentwurf', 'Landeshaushalt', 'Etat', 'Entwurf'),
					year: fc.integer({ min: 2018, max: 2029 }),
					put: fc.constantFrom('im', 'im geplanten')
				})
				.map(({ budget, year, put }) => `${put} ${budget} ${year}`),
			fc.integer({ min: 2018, max: 2029 }).map((year) => `für ${year}`),
			fc.constantFrom('in diesem Jahr', 'im nächsten Jahr', 'im laufenden Jahr', 'im kommenden Jahr')
		);
		const planned = fc.constantFrom('eingeplant', 'vorgesehen', 'veranschlagt');
		fc.assert(
			fc.property(million, ofYear, planned, (n, years, verb) => {
				const text = `Für die digitale Verwaltung sind ${years} rund ${n} Millionen Euro ${verb}.`;
				expect(notes(text), text).toEqual(['one_year']);
			}),
			{ numRuns: 60 }
		);
	});

	it('is of a single year where it was spent in one, or its relative clause says so', () =>
		always(
			['one_year'],
			(n) => `Im vergangenen Jahr flossen rund ${n} Millionen Euro in die digitale Verwaltung.`,
			(n) => `2024 hat das Land ${n} Millionen Euro für die digitale Verwaltung ausgegeben.`,
			(n) => `Der Haushaltsentwurf 2024 enthält ${n} Millionen Euro für die digitale Verwaltung.`,
			(n) => `Der Etat 2024 umfasst ${n} Millionen Euro für die digitale Verwaltung.`,
			(n) => `Für die digitale Verwaltung kann das Bundesland 2024 rund ${n} Millionen Euro ausgeben.`
		));

	it('is of several years in a budget of two, by pairs of years and up to a year', () => {
		const together = fc.oneof(
			fc
				.record({ year: fc.integer({ min: 2018, max: 2028 }), by: fc.constantFrom('/', ' und ') })
				.map(({ year, by }) => `${year}${by}${year + 1}`),
			fc.integer({ min: 2018, max: 2028 }).map((year) => `im Doppelhaushalt ${year}/${year + 1}`),
			fc
				.integer({ min: 2018, max: 2028 })
				.map((year) => `für die Haushaltsjahre ${year}/${(year + 1) % 100}`),
			fc.integer({ min: 2018, max: 2028 }).map((year) => `bis ${year}`),
			fc.integer({ min: 2018, max: 2028 }).map((year) => `bis Ende ${year} insgesamt`),
			fc.constantFrom('in den drei Planungsjahren danach', 'im Doppelhaushalt', 'im Doppeletat')
		);
		fc.assert(
			fc.property(million, together, (n, years) => {
				const text = `Für die digitale Verwaltung sind ${n} Millionen Euro ${years} eingeplant.`;
				expect(notes(text), text).toEqual(['several_years']);
			}),
			{ numRuns: 80 }
		);
	});

	it('of which it is told as a part is of the same years', () =>
		always(
			['several_years', 'several_years'],
			(n) =>
				`Von 2018 bis 2023 hat das Land 210 Millionen Euro für die digitale Verwaltung ausgegeben, ${n} Millionen Euro davon flossen an die Kommunen.`
		));

	it('has no such note where a year only dates it, or other words tell of years', () =>
		always(
			[''],
			(n) => `Im Jahr 2024 wurden ${n} Millionen Euro für die digitale Verwaltung bewilligt.`,
			(n) => `Im März 2024 hat das Land ${n} Millionen Euro für die digitale Verwaltung bereitgestellt.`,
			(n) => `Das Programm Digitale Verwaltung 2025 umfasst ${n} Millionen Euro.`,
			(n) => `Vor fünf Jahren begann alles. Für die E-Akte wurden ${n} Millionen Euro bewilligt.`,
			(n) => `Das Land hat ${n} Millionen Euro für die digitale Verwaltung bewilligt.`
		));

	it('shares no word of years with the amount beside it', () => {
		expect(
			notes(
				'16 Millionen Euro wurden für die digitale Verwaltung bewilligt, von 2020 bis 2024 fließen jährlich 20 Millionen Euro.'
			)
		).toEqual(['', 'per_year']);
	});
});
