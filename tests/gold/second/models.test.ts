import { describe, expect, it } from 'vitest';
import { lowest } from './lbfgs.ts';
import { fitCurve, fitRanker, fitSoftmax, type Rows } from './models.ts';

/** Rows of one column with these values; a row of zero has no entry. */
function oneColumn(values: readonly number[]): Rows {
	const scales = values.filter((v) => v !== 0);
	const starts = [0];
	for (const v of values) starts.push(starts.at(-1)! + (v === 0 ? 0 : 1));
	return {
		starts: Int32Array.from(starts), columns: new Int32Array(scales.length), scales: Float32Array.from(scales), width: 1
	};
}

describe('what is learned', () => {
	it('is the lowest point of a bowl', () => {
		const found = lowest((x, slope) => {
			slope[0] = 2 * (x[0]! - 3);
			slope[1] = 20 * (x[1]! + 1);
			return (x[0]! - 3) ** 2 + 10 * (x[1]! + 1) ** 2;
		}, 2);
		expect(found[0]).toBeCloseTo(3, 2);
		expect(found[1]).toBeCloseTo(-1, 2);
	});

	it('is of classes without features how often each comes', () => {
		const { bias } = fitSoftmax({ ...oneColumn([0, 0, 0, 0]) }, Int32Array.of(0, 0, 0, 1), 2, 1);
		expect(bias[0]! - bias[1]!).toBeCloseTo(Math.log(3), 2);
	});

	// Of a mirrored pair: 2 ln(1 + e^-2v) + λ v² is lowest where 4 / (1 + e^2v) = 2 λ v; with 2v = ln 3 that is λ = 1 / ln 3.
	it('is of a mirrored pair half of ln 3 at a penalty of 1 / ln 3', () => {
		const { weights } = fitSoftmax(oneColumn([1, -1]), Int32Array.of(1, 0), 2, 1 / Math.log(3));
		expect(weights[1]).toBeCloseTo(Math.log(3) / 2, 2);
		expect(weights[0]).toBeCloseTo(-Math.log(3) / 2, 2);
	});

	// Of two candidates: ln(1 + e^-w) + λ w² / 2 is lowest where 1 / (1 + e^w) = λ w; with w = ln 3 that is λ = 1 / (4 ln 3).
	it('ranks the right one of two by ln 3 at a penalty of 1 / (4 ln 3)', () => {
		const w = fitRanker(oneColumn([1, 0]), Int32Array.of(0, 2), Uint8Array.of(1, 0), 1 / (4 * Math.log(3)));
		expect(w[0]).toBeCloseTo(Math.log(3), 2);
	});

	it('is, of yes and no at one point, their odds', () => {
		const [slope, offset] = fitCurve([true, true, true, false].map((right) => ({ at: 0, right })));
		expect(slope).toBeCloseTo(0, 6);
		expect(offset).toBeCloseTo(Math.log(3), 6);
	});
});
