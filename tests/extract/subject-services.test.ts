import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadExtractor } from '#cli/load-extractor.ts';
import { figuresOf } from './read.ts';

const extractor = await loadExtractor();
/** Subjects of an item with a heading of its own. */
const under = (title: string, digest: string): (string | null)[] =>
	extractor.extract({ id: 'satz', title, digest, published: '2025-03-05' }).map((f) => f.subject);

const subjects = (line: string): (string | null)[] => figuresOf(line).map((f) => f.subject);
const every = <T>(cases: readonly T[], check: (value: T, n: number) => void) =>
	fc.assert(
		fc.property(fc.constantFrom(...cases), fc.integer({ min: 40, max: 480 }), (value, n) => {
			check(value, n);
		}),
		{ numRuns: 40 }
	);

const portals = [
	['das Serviceportal des Landes', 'serviceportal'],
	['das Bürgerportal', 'buergerportal'],
	['OpenR@thaus', 'openrathaus'],
	['das BayernPortal', 'bayernportal']
] as const;

describe('services of a portal', () => {
	it('are those of the portal that their sentence names behind them', () => {
		every(portals, ([portal, slug], n) => {
			const found = (sentence: string) => subjects(`[Kassel] ${sentence}`);
			expect(found(`${n} sind es: So viele Anliegen lassen sich über ${portal} erledigen.`)).toEqual([slug]);
			expect(
				found(`${n} Onlinedienste zum Start: So lautet der Plan, mit dem die Stadt ${portal} eröffnet.`)
			).toEqual([slug]);
			expect(
				found(`${n} Onlinedienste stehen bereit, verkündet die Stadt, die dafür ${portal} umgebaut hat.`)
			).toEqual([slug]);
		});
	});

	it('are the whole offer where it is named for another reason or another number', () => {
		every(portals, ([portal], n) => {
			expect(
				subjects(
					`[Kassel] ${n} Leistungen sind online verfügbar; da nicht jedes Amt sie in ${portal} einträgt, sind es wohl mehr.`
				)
			).toEqual(['alle-leistungen']);
			expect(
				subjects(`[Kassel] ${n} Leistungen sind online verfügbar, 900 sollen es über ${portal} sein.`)[0]
			).toBe('alle-leistungen');
		});
	});

	it('are those of the provider told before', () => {
		every(
			[
				['Komm24', 'online-antragsassistenten'],
				['ekom21', 'civento']
			] as const,
			([provider, slug], n) =>
				expect(
					subjects(
						`[Kassel] Digitalisieren soll die Ämter ${provider}. Inzwischen stehen ${n} Online-Anträge bereit.`
					)
				).toEqual([slug])
		);
	});
});

describe('a common word for a portal', () => {
	const words = ['das Verwaltungsportal', 'das Serviceportal', 'das Online-Portal', 'das neue Bürgerportal'];

	it('stands for the one that the heading names', () => {
		every(
			[
				['Sachsen: Amt24 räumt auf', 'amt24'],
				['Kassel: OpenR@thaus ist da', 'openrathaus'],
				['Stuttgart: Zulauf für service-bw', 'service-bw']
			] as const,
			([title, slug], n) => {
				for (const word of words) {
					expect(under(title, `${n} Onlineanträge hält ${word} inzwischen vor.`)).toEqual([slug]);
					expect(under(title, `An ${word} sind bereits ${n} Kommunen angeschlossen.`)).toEqual([slug]);
				}
			}
		);
	});

	it('stands for itself where the heading names none, two, or what people log in with', () => {
		every(
			['Kassel: Neues Portal', 'Kassel: OpenR@thaus statt service-bw', 'Kassel: BundID wird Pflicht'],
			(title, n) =>
				expect(under(title, `${n} Onlineanträge hält das Serviceportal inzwischen vor.`)).toEqual([
					'serviceportal'
				])
		);
	});
});

describe('a part of the offer', () => {
	it('of a single office is what that office works with', () => {
		every(
			[
				['des Standesamts', 'personenstand'],
				['des städtischen Standesamtes', 'personenstand'],
				['der Ausländerbehörde', 'aufenthalt-digital'],
				['vom Bauamt', 'digitaler-bauantrag'],
				['der Führerscheinstelle', 'fuehrerschein-digital'],
				['der Stadt', 'alle-leistungen'],
				['der Amtsgerichte', 'alle-leistungen']
			] as const,
			([office, slug], n) =>
				expect(subjects(`[Kassel] ${n} Leistungen ${office} können nun digital beantragt werden.`)).toEqual([
					slug
				])
		);
	});

	it('that is built for all Länder is of its field of the catalogue', () => {
		every(
			[
				['Hannover', 'Themenfeld Gesundheit', 'efa-gesundheit'],
				['Stuttgart', 'Themenfeld Mobilität und Reisen', 'mobilitaet-und-reisen'],
				['Bremen', 'Themenfeld Familie und Kind', 'familie-und-kind'],
				['Dresden', 'Themenfeld Recht und Ordnung', 'recht-und-ordnung']
			] as const,
			([home, field, slug], n) => {
				const among = (title: string, text: string) => under(`${home}: ${title}`, text);
				expect(among('Nachricht', `${n} EfA-Dienste aus dem ${field} sind online.`)).toEqual([slug]);
				expect(among('Nachricht', `Im ${field} geht es voran. ${n} EfA-Dienste sind online.`)).toEqual([
					slug
				]);
				expect(among(`Bericht zum ${field}`, `${n} EfA-Leistungen sind online.`)).toEqual([slug]);
				expect(
					among('Nachricht', `Im ${field} hakt es. Das sagt der Rat. ${n} Dienste sind online.`)
				).toEqual(['alle-leistungen']);
				expect(among('Nachricht', `${n} EfA-Leistungen sind online.`)).toEqual(['efa-leistungen']);
			}
		);
	});
});
