import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadExtractor } from '#cli/load-extractor.ts';

const extractor = await loadExtractor({ second: false });
const count = fc.integer({ min: 21, max: 90 });

/** "23 → 09": value and place of every figure of a text under its heading. */
const told = (title: string, digest: string) =>
	extractor
		.extract({ id: 'satz', title, digest, published: '2025-03-05' })
		.map((f) => `${f.value} → ${f.scope ?? 'untold'}${f.lead ? ` by ${f.lead}` : ''}`);
const every = <T>(cases: readonly T[], check: (value: T, n: number) => void) => {
	fc.assert(
		fc.property(fc.constantFrom(...cases), count, (value, n) => {
			check(value, n);
		}),
		{ numRuns: 30 }
	);
};

describe('a heading whose name several places share', () => {
	it('tells the Land of what counts there, where all of them lie in it', () => {
		every(['Röttenbach', 'Garching'], (town, n) => {
			expect(told(`${town}: Nachricht`, `Das Portal nutzen im Freistaat ${n} Kommunen.`)).toEqual([
				`${n} → 09`
			]);
			expect(
				told(`${town}: Nachricht`, `Den Rathäusern im Land stehen ${n} Onlinedienste zur Verfügung.`)
			).toEqual([`${n} → 09`]);
			expect(told(`${town}: Nachricht`, `Die Gemeinde bietet ${n} Onlinedienste an.`)).toEqual([
				`${n} → untold`
			]);
		});
	});

	it('tells nothing where they lie in several Länder', () => {
		every(['Burg', 'Husum'], (town, n) => {
			expect(told(`${town}: Nachricht`, `Das Portal nutzen ${n} Kommunen.`)).toEqual([`${n} → untold`]);
		});
	});
});

describe('a vendor in the heading', () => {
	it('has its users anywhere', () => {
		every(['Nienburg: Softwarehaus feiert', 'Kassel: Softwarehersteller wächst'], (title, n) => {
			expect(told(title, `Auf Rathausdirekt vertrauen ${n} Verwaltungen.`)).toEqual([`${n} → DE`]);
		});
		every(['Kassel: Unternehmen sparen Zeit'], (title, n) => {
			expect(told(title, `Auf Rathausdirekt vertrauen ${n} Verwaltungen.`)).toEqual([`${n} → 06`]);
		});
	});
});

describe('a Land told by its adjective only', () => {
	it('is that of "im Land", under a heading that names no place', () => {
		every(
			[
				['niedersächsischen', '03'],
				['bayerischen', '09'],
				['hessischen', '06']
			] as const,
			([of, key], n) => {
				const before = `Buchungen laufen in ${n} ${of} Rathäusern über das Verfahren.`;
				expect(
					told('Kämmereien: Umzug', `${before} Künftig sollen ${n + 50} Kommunen im Land damit arbeiten.`)
				).toEqual([`${n} → ${key}`, `${n + 50} → ${key}`]);
			}
		);
	});
});

describe('services of a platform that one Land has built', () => {
	it('count nationwide where its users were just told of so', () => {
		every(['Düsseldorf', 'Nordrhein-Westfalen'], (place, n) => {
			const users = `Bundesweit nutzen ${n + 100} Sozialämter die Sozialplattform.`;
			expect(told(`${place}: Nachricht`, `${users} Angeboten werden ${n} Onlinedienste.`).at(-1)).toBe(
				`${n} → DE by 05`
			);
			expect(
				told(
					`${place}: Nachricht`,
					`Im Land gibt es die Sozialplattform. Angeboten werden ${n} Onlinedienste.`
				)
			).toEqual([`${n} → 05`]);
		});
	});
});
