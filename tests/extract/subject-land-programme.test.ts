import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './read.ts';

const subjects = (line: string): (string | null)[] => figuresOf(line).map((f) => f.subject);
const amount = fc.integer({ min: 12, max: 90 });
const whom = fc.constantFrom('Kommunen', 'Städten und Gemeinden', 'Landkreisen', 'Rathäusern');

describe('money that a Land gives its municipalities', () => {
	it('is of the one programme that all of it comes from', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(
					['Thüringen', 'E-Government', 'e-government-foerderung'] as const,
					[
						'Thüringen',
						'die Digitalisierung der Verwaltung per Zuwendung',
						'e-government-foerderung'
					] as const,
					[
						'Saarland',
						'die Digitalisierung der Verwaltung über ein Landesprogramm',
						'foerderprogramm-kommunen'
					] as const
				),
				whom,
				amount,
				([land, what, slug], to, n) => {
					expect(
						subjects(`[${land}] ${n} Millionen Euro stellt das Land den ${to} für ${what} bereit.`)
					).toEqual([slug]);
				}
			),
			{ numRuns: 40 }
		);
	});

	it('is for their part of the law where the law is all that is named', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('Hessen', 'Sachsen-Anhalt', 'Niedersachsen'),
				whom,
				amount,
				(land, to, n) => {
					expect(
						subjects(
							`[${land}] ${n} Millionen Euro stellt das Land seinen ${to} für die OZG-Umsetzung bereit.`
						)
					).toEqual(['ozg-kommunal']);
					expect(
						subjects(`[${land}] ${n} Millionen Euro stellt das Land für die OZG-Umsetzung bereit.`)
					).toEqual(['ozg']);
					expect(
						subjects(`[Bund] ${n} Millionen Euro stellt der Bund den ${to} für die OZG-Umsetzung bereit.`)
					).toEqual(['ozg']);
				}
			),
			{ numRuns: 40 }
		);
	});

	it('is neither the budget of a Land’s own offices nor a town’s own money', () => {
		fc.assert(
			fc.property(amount, (n) => {
				expect(
					subjects(
						`[Thüringen] ${n} Millionen Euro stehen für die Digitalisierung der Landesverwaltung im Haushalt.`
					)
				).toEqual(['verwaltungsdigitalisierung']);
				expect(
					subjects(`[Gera] ${n}0.000 Euro hat die Stadt für die Digitalisierung ihrer Verwaltung ausgegeben.`)
				).toEqual(['verwaltungsdigitalisierung']);
			}),
			{ numRuns: 20 }
		);
	});
});
