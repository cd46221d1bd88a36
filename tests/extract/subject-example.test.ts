import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './read.ts';

const subjects = (line: string): (string | null)[] => figuresOf(line).map((f) => f.subject);

/** Services as they stand behind "zum", "der", and alone. */
const services = fc.constantFrom(
	'Bauantrag',
	'Führerschein',
	'Wohngeld',
	'Unterhaltsvorschuss',
	'Bewohnerparkausweis'
);
const every = <T>(cases: readonly T[], check: (value: T, service: string, count: number) => void) =>
	fc.assert(
		fc.property(fc.constantFrom(...cases), services, n, (value, service, count) => {
			check(value, service, count);
		}),
		{ numRuns: 40 }
	);
const n = fc.integer({ min: 12, max: 90 });

describe('a service that is named as one of many', () => {
	it('is not what the authorities use', () => {
		every(
			[
				(s: string) => `Vom Sperrmüll bis zum ${s}: Über das Bürgerportal`,
				(s: string) => `Vom ${s} bis zur Hundesteuer: Über das Bürgerportal`,
				(s: string) => `Ob Hundesteuer, ${s} oder Fundbüro: Über das Bürgerportal`,
				(s: string) => `Ob ${s} oder Fundbüro – über das Bürgerportal`,
				(s: string) => `Über das Bürgerportal, etwa zum ${s},`
			],
			(opening, service, count) =>
				expect(
					subjects(`[Hessen] ${opening(service)} geht das zu Hause. Angeschlossen sind ${count} Kommunen.`)
				).toEqual(['buergerportal'])
		);
	});

	it('is not what money is for where it is told as the foremost of many', () => {
		every(
			[
				(s: string) => `Gefragt sind die Dienste, allen voran ${s},`,
				(s: string) => `Gefragt sind viele Dienste, vor allem ${s},`,
				(s: string) => `Gefragt sind viele Dienste, die meisten davon beim ${s},`,
				(s: string) => `Hundesteuer, Fundsachen, ${s}:`
			],
			(opening, service, count) =>
				expect(
					subjects(
						`[Kassel] ${opening(service)} alles am Bildschirm. Für die Digitalisierung hat die Stadt ${count}0.000 Euro eingeplant.`
					)
				).toEqual(['verwaltungsdigitalisierung'])
		);
	});

	it('is not what authorities use where callers ask about it, or two stand side by side', () => {
		every(
			[
				(s: string) => `Wer eine Frage zum ${s} hat, wählt die 115.`,
				(s: string) => `Die 115 beantwortet Fragen zu ${s} und anderem.`,
				(s: string) => `Unter der 115 geht es oft um ${s} und Jagdschein.`
			],
			(opening, service, count) =>
				expect(subjects(`[Hessen] ${opening(service)} ${count} Kommunen machen mit.`)).toEqual(['115'])
		);
	});

	it('may be a file or a platform, too', () => {
		every(
			[
				'Projekte von der E-Akte bis zur Prozessautomatisierung',
				'gemeinsame Projekte wie FIT-Connect',
				'viele Vorhaben, etwa die E-Akte,'
			],
			(list, _service, count) =>
				expect(
					subjects(
						`[Hamburg] Dafür sind ${count} Millionen Euro eingeplant, bezahlt werden in den Behörden ${list} und mehr.`
					)
				).toEqual(['verwaltungsdigitalisierung'])
		);
	});

	it('may be a body, too, but no part of the money', () => {
		every(['darunter', 'unter ihnen'], (among, _service, count) => {
			expect(
				subjects(
					`[Bremen] An die 115 angeschlossen sind ${count} Behörden, ${among} die Deutsche Rentenversicherung.`
				)
			).toEqual(['115']);
		});
		expect(
			subjects(
				'[Saarland] 20 Millionen Euro sind für die Digitalisierung der Verwaltung eingeplant, darunter fünf Millionen für die E-Akte.'
			)
		).toEqual(['verwaltungsdigitalisierung', 'e-akte']);
	});

	it('is not what money is for where it is missing yet', () => {
		every(['hakt', 'hapert', 'klemmt'], (halts, service) =>
			expect(
				subjects(
					`[Kassel] Auf OpenR@thaus geht vieles, beim ${service} ${halts} es. Für die Plattform hat die Stadt 95.000 Euro eingeplant.`
				)
			).toEqual(['openrathaus'])
		);
	});

	it('is meant where it is told of by itself', () => {
		every(
			[
				['Den digitalen Bauantrag', 'digitaler-bauantrag'],
				['Den Führerscheinantrag', 'fuehrerschein-digital'],
				['Von Januar bis März wurde er erprobt, den Bauantrag', 'digitaler-bauantrag'],
				['Ob das hilft? Den Wohngeldantrag', 'wohngeld']
			],
			([thing, slug], _service, count) =>
				expect(subjects(`[Hessen] ${thing} nutzen ${count} Kommunen.`)).toEqual([slug])
		);
	});
});
