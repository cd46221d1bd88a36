import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figuresOf } from './read.ts';

it('what is to come on top by a year has no period after it, whatever year the sentence goes on to', () => {
	fc.assert(
		fc.property(fc.integer({ min: 21, max: 90 }), fc.integer({ min: 100, max: 300 }), (few, many) => {
			const text = `[Berlin] ${few} weitere Behördengänge will der Senat noch im laufenden Jahr digitalisieren, 2026 sollen noch einmal ${many} hinzukommen.`;
			const told = figuresOf(text).map(({ value, measure, target, period }) => [
				value,
				measure,
				target,
				period
			]);
			expect(told).toEqual([
				[few, 'added', '2025', null],
				[many, 'added', '2026', '2026']
			]);
		}),
		{ numRuns: 8 }
	);
});
