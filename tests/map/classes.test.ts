import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBreaks, stepOf, steps } from '#lib/map/classes.ts';

const counts = fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 16 });
const euros = fc.array(fc.integer({ min: 10_000, max: 2_000_000_000 }), { maxLength: 16 });
const fractions = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { maxLength: 16 });
const values = fc.oneof(counts, euros, fractions);

describe('class breaks of the map', () => {
	it('lie on numbers that people expect', () => {
		expect(classBreaks([650, 310, 575, 221, 180, 420, 350, 140, 301, 95, 260])).toEqual([200, 300, 400, 500]);
		expect(classBreaks([17_000_000, 1_430_000_000, 930_000])).toEqual([8_000_000, 800_000_000]);
	});

	it('are none for nothing, for one value, and for values that are all alike', () => {
		expect(classBreaks([])).toEqual([]);
		expect(classBreaks([650])).toEqual([]);
		expect(classBreaks([270, 270, 270])).toEqual([]);
	});

	it('never parts what no round number parts', () => {
		expect(classBreaks([641, 647])).toEqual([]);
	});

	it('ascend, are at most four, and are written with one or two digits', () => {
		fc.assert(
			fc.property(values, (given) => {
				const breaks = classBreaks(given);
				expect(breaks.length).toBeLessThan(steps);
				expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
				for (const n of breaks) {
					expect(n.toExponential().replace(/\.?e.*$/, '').length).toBeLessThanOrEqual(3);
				}
			})
		);
	});

	it('leave no class empty, so that the legend names no colour that the map lacks', () => {
		fc.assert(
			fc.property(values, (given) => {
				const breaks = classBreaks(given);
				if (given.length === 0) return;
				const edges = [0, ...breaks, Infinity];
				for (let i = 1; i < edges.length; i++) {
					expect(given.some((value) => value >= edges[i - 1]! && value < edges[i]!)).toBe(true);
				}
			})
		);
	});

	it('do not depend on the order of the values', () => {
		fc.assert(
			fc.property(values, (given) => {
				expect(classBreaks([...given].reverse())).toEqual(classBreaks(given));
			})
		);
	});
});

describe('steps of the ramp', () => {
	it('never fall where a value rises, and stay within the ramp', () => {
		fc.assert(
			fc.property(values, (given) => {
				const breaks = classBreaks(given);
				const shown = [...given].sort((a, b) => a - b).map((value) => stepOf(value, breaks));
				expect([...shown].sort((a, b) => a - b)).toEqual(shown);
				for (const step of shown) expect([1, 2, 3, 4, 5]).toContain(step);
			})
		);
	});

	it('give equal values equal colours, and a value on a threshold the class above', () => {
		expect(stepOf(200, [200, 400])).toBe(stepOf(399, [200, 400]));
		expect(stepOf(199, [200, 400])).toBeLessThan(stepOf(200, [200, 400]));
	});

	it('spread few classes over the whole ramp, and one to its middle', () => {
		expect([1, 250].map((value) => stepOf(value, [200]))).toEqual([1, 5]);
		expect(stepOf(650, [])).toBe(3);
	});
});
