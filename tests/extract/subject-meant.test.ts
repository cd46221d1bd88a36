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

describe('what authorities use', () => {
	it('is the service of a compound that no list holds', () => {
		every(
			[
				['Kleingarten-Dienst', 'kleingarten'],
				['Kirchenaustritt-Antrag', 'kirchenaustritt'],
				['Osterfeuer-Onlinedienst', 'osterfeuer']
			] as const,
			([name, slug], n) =>
				expect(subjects(`[Hessen] ${n} Kommunen nutzen den ${name} der ekom21.`)).toEqual([slug])
		);
		every(['Online-Dienst', 'OZG-Dienst', 'Web-Dienst'], (name, n) =>
			expect(subjects(`[Hessen] ${n} Kommunen nutzen den ${name}.`)).toEqual(['alle-leistungen'])
		);
	});

	it('is the service of the one office told before, where only a service is named', () => {
		every(
			[
				['Wohngeldstellen', 'wohngeld'],
				['Führerscheinstellen', 'fuehrerschein-digital'],
				['Einbürgerungsbehörden', 'einbuergerung']
			] as const,
			([office, slug], n) => {
				expect(
					subjects(
						`[Hessen] In den ${office} türmt sich das Papier. ${n} Städte sind an den Onlinedienst angeschlossen.`
					)
				).toEqual([slug]);
				expect(
					subjects(
						`[Hessen] In ${office} und Waffenbehörden türmt sich das Papier. ${n} Städte sind an den Onlinedienst angeschlossen.`
					)
				).toEqual(['alle-leistungen']);
			}
		);
	});

	it('is the platform and no service told before, where the platform is what is used', () => {
		every(['die Plattform', 'das Portal', 'der Baukasten'], (it, n) =>
			expect(
				subjects(
					`[Hessen] Auf civento gibt es viel. Zuletzt kam die Sondernutzung hinzu. Eingesetzt wird ${it} von ${n} Kommunen.`
				)
			).toEqual(['civento'])
		);
	});

	it('is the body that they join, whose name is its own', () => {
		every(['IT-Verband Wendland', 'Datenverband Hochfranken'], (name, n) =>
			expect(subjects(`[Celle] ${n} Gemeinden sind dem ${name} beigetreten.`)).toEqual([
				name.toLowerCase().replace(' ', '-')
			])
		);
	});
});

describe('what services are offered on', () => {
	it('is nothing by which people only show who they are', () => {
		every(['angemeldet wird sich mit der BundID', 'bezahlt wird über das Servicekonto'], (clause, n) =>
			expect(subjects(`[Kelheim] ${n} Onlinedienste hält der Landkreis vor, ${clause}.`)).toEqual([
				'alle-leistungen'
			])
		);
	});
});

describe('what money is for', () => {
	it('is the task, where a project of the town’s own name is told beside it', () => {
		every(['Hagen klickt', 'Rathaus im Netz'], (name, n) => {
			expect(
				subjects(
					`[Hagen] Der Rat hat ${n}0.000 Euro für das Projekt „${name}“ freigegeben, mit dem die Verwaltungsdigitalisierung vorankommt.`
				)
			).toEqual(['verwaltungsdigitalisierung']);
		});
	});

	it('is Bavaria’s programme where its common name is told of the Land', () => {
		every(['fürs digitale Rathaus', 'für digitale Rathäuser'], (it, n) =>
			expect(subjects(`[Bayern] ${n} Millionen Euro hat das Ministerium ${it} bewilligt.`)).toEqual([
				'digitales-rathaus'
			])
		);
	});
});
