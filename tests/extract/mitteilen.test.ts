import fc from 'fast-check';
import { expect, it } from 'vitest';
import { read } from './read.ts';

it('"teilte … mit" says who says so, and nothing of use', () => {
	const by = fc.constantFrom('der Landrat', 'der Erste Kreisrat', 'das Ministerium', 'die Stadt');
	const plan = fc.constantFrom('bereiteten ihren Beitritt vor', 'wollten folgen', 'sollen im Herbst folgen');
	fc.assert(
		fc.property(
			fc.integer({ min: 21, max: 90 }),
			fc.integer({ min: 3, max: 12 }),
			by,
			plan,
			(n, m, who, what) => {
				const text = `[Hessen] ${n} Kommunen haben das digitale Antragssystem freigeschaltet; ${m} weitere, teilte ${who} mit, ${what}.`;
				const all = read(text).map((f) => f.replace(/ target .*/, ''));
				expect(all, text).toEqual([`A ${n} live total 06`, `A ${m} planned added 06`]);
			}
		),
		{ numRuns: 30 }
	);
});
