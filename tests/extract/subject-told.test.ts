import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './read.ts';

const subjects = (line: string): (string | null)[] => figuresOf(line).map((f) => f.subject);
const every = <T>(cases: readonly T[], check: (value: T, n: number) => void) =>
	fc.assert(
		fc.property(fc.constantFrom(...cases), fc.integer({ min: 12, max: 90 }), (value, n) => {
			check(value, n);
		}),
		{ numRuns: 40 }
	);

describe('the electronic file', () => {
	it('is told by what is done with files, too', () => {
		every(
			[
				(n: number) => `${n} Verwaltungen führen ihre Akten bereits elektronisch.`,
				(n: number) => `Ihre Akten ausschließlich digital verwalten mittlerweile ${n} Behörden.`,
				(n: number) => `${n} Landesbehörden führen ihre Vorgänge nur noch elektronisch.`,
				(n: number) => `Von Papier auf digital umgestellt haben ihre Personalakten bislang ${n} Kommunen.`,
				(n: number) => `${n} Ämter kommen bereits ohne Papierakten aus.`,
				(n: number) => `${n} Dienststellen arbeiten bereits papierlos.`,
				(n: number) =>
					`${n} Kommunen nutzen das Programm, um ihre Personalakten in digitaler Form zu führen.`,
				(n: number) => `Im Einzugsgebiet des krz führen ${n} Kommunen ihre Akten schon digital.`
			],
			(sentence, n) => expect(subjects(`[Hessen] ${sentence(n)}`)).toEqual(['e-akte'])
		);
	});

	it('is not told by services that are worked on digitally', () => {
		every(
			[
				(n: number) => `${n} Verwaltungen bearbeiten ihre Vorgänge bereits digital.`,
				(n: number) => `${n} Kommunen nehmen bereits digital Anträge an, Akten gibt es keine.`,
				(n: number) => `${n} Kommunen nutzen den digitalen Dienst. Akten schleppt dort niemand mehr.`
			],
			(sentence, n) => expect(subjects(`[Hessen] ${sentence(n)}`)).not.toContain('e-akte')
		);
	});
});

describe('one text', () => {
	it('is about one thing, unless another is named', () => {
		every(
			[
				['Meldebehörden', 'wohnsitzanmeldung'],
				['Führerscheinstellen', 'fuehrerschein-digital'],
				['Bauaufsichtsbehörden', 'digitaler-bauantrag'],
				['Standesämter', 'personenstand']
			] as const,
			([office, slug], n) => {
				const told = `[Hessen] ${n} ${office} haben den Onlinedienst in Betrieb.`;
				const rest = (sentence: string) => subjects(`${told} ${sentence}`).slice(1);
				expect(rest('Ausgegeben hat das Land für die Einführung bislang zwei Millionen Euro.')).toEqual([
					slug
				]);
				expect(rest('Bis Jahresende sollen 200 Behörden den Dienst nutzen.')).toEqual([slug]);
				expect(rest('Für weitere Onlinedienste stellt das Land zwei Millionen Euro bereit.')).toEqual([
					'ozg'
				]);
				expect(rest('Für die E-Akte stellt das Land zwei Millionen Euro bereit.')).toEqual(['e-akte']);
				expect(rest('Insgesamt sind 450 Verwaltungsleistungen online.')).toEqual(['alle-leistungen']);
			}
		);
	});
});
