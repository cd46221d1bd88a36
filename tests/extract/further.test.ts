import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const count = fc.integer({ min: 21, max: 320 });
const few = fc.integer({ min: 3, max: 20 });
const words = (...list: string[]) => fc.constantFrom(...list);
const base = (n: number) => `${n} Kommunen nutzen das Portal`;

/** What is told of `few` more behind "`count` Kommunen nutzen das Portal". */
const always = (expected: (m: number) => string[], ...told: ((m: number) => string)[]) => {
	for (const sentence of told)
		fc.assert(
			fc.property(count, few, (n, m) => {
				const text = `[Hessen] ${base(n)}${sentence(m)}`;
				const all = read(text).map((f) => f.replace(/ target .*/, ''));
				expect(all, text).toEqual([`A ${n} live total 06`, ...expected(m)]);
			}),
			{ numRuns: 12 }
		);
};

describe('so many more', () => {
	it('are under way where work on their connection goes on', () => {
		const works = ['Anbindungsarbeiten', 'Einrichtungsarbeiten', 'Vorarbeiten', 'Testläufe', 'Tests'];
		for (const noun of works)
			always(
				(m) => [`A ${m} rollout total 06`],
				(m) => `. Bei ${m} weiteren Ämtern laufen die ${noun}.`,
				(m) => `, bei ${m} weiteren laufen die ${noun}.`
			);
		always(
			(m) => [`A ${m} rollout total 06`],
			(m) => `, bei ${m} weiteren wird es derzeit eingerichtet.`,
			(m) => `, bei ${m} anderen laufe gerade die technische Einrichtung, teilte das Ministerium mit.`
		);
	});

	it('are planned where their day is fixed or agreed', () => {
		always(
			(m) => [`A ${m} planned added 06`],
			(m) => `. Für ${m} weitere Kommunen steht der Starttermin fest.`,
			(m) => `, für ${m} weitere steht der Termin fest.`,
			(m) => `, bei ${m} weiteren ist der Start für Mai angesetzt.`,
			(m) => `; mit ${m} weiteren sei der Beitritt zum Jahreswechsel verabredet.`
		);
	});

	it('are none where they have something of their own, or where all there are is told', () => {
		always(
			() => [],
			(m) => `; lediglich ${m} leisten sich eigene Lösungen.`,
			(m) => `, nur ${m} setzen auf ein eigenes Verfahren.`,
			(m) => `; ${m} Städte zählt der Kreis, mit keiner ist mehr vereinbart.`
		);
	});
});

it('a day that is fixed says nothing of what is told as certain', () => {
	fc.assert(
		fc.property(few, words('Kommunen', 'Behörden'), (n, noun) => {
			expect(read(`[Hessen] Fest steht, dass ${n} ${noun} das Portal nutzen.`)).toEqual([
				`A ${n} live total 06`
			]);
		})
	);
});
