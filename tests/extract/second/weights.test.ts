import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRules, loadSecond } from '#cli/load-extractor.ts';
import { featureOf, hashBits } from '#lib/extract/second/hash.ts';
import {
	compileWeights,
	featuresVersion,
	outcomes,
	packWeights,
	type LearnedRow
} from '#lib/extract/second/weights.ts';
import { sampleOf } from '../../gold/second/sample.ts';

const file = loadSecond();

describe('the weights of the second reader', () => {
	it('come back as they were packed', () => {
		const row = fc.tuple(
			fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
			fc.uniqueArray(
				fc.tuple(fc.integer({ min: 0, max: outcomes - 1 }), fc.integer({ min: -127, max: 127 })),
				{
					minLength: 1,
					selector: ([at]) => at
				}
			)
		);
		fc.assert(
			fc.property(fc.uniqueArray(row, { selector: ([hash]) => featureOf(hash), maxLength: 60 }), (rows) => {
				const learned: LearnedRow[] = rows.map(([hash, weights]) => [featureOf(hash), weights]);
				const weights = compileWeights({ ...file, weights: packWeights(learned) });
				for (const [hash, told] of rows) {
					const { scorer } = weights;
					scorer.scores.fill(0);
					scorer.nextRound();
					scorer.add(hash);
					const want = new Int32Array(outcomes);
					for (const [at, weight] of told) want[at] = weight;
					expect(scorer.scores).toEqual(want);
				}
			})
		);
	});

	it('say nothing of what was not learned', () => {
		const weights = compileWeights({ ...file, weights: packWeights([[5, [[0, 7]]]]) });
		const unknown = Array.from({ length: 200 }, (_, n) => n).filter((n) => featureOf(n) !== 5);
		const { scorer } = weights;
		scorer.nextRound();
		for (const n of unknown) scorer.add(n);
		expect(scorer.scores).toEqual(new Int32Array(outcomes));
	});

	it('count once in a round, however often a feature comes', () => {
		const hash = 77;
		const rows: LearnedRow[] = [
			[featureOf(hash), [[1, 3]]],
			[
				featureOf(78),
				[
					[1, 5],
					[2, -4]
				]
			]
		];
		const sorted = rows.toSorted((a, b) => a[0] - b[0]);
		const { scorer } = compileWeights({ ...file, weights: packWeights(sorted) });
		for (let round = 0; round < 2; round++) {
			scorer.nextRound();
			for (const of of [hash, 78, hash, 78]) scorer.add(of);
		}
		expect([...scorer.scores.slice(0, 3)]).toEqual([0, 16, -8]);
	});

	it('keep to the bits of a feature', () => {
		for (let n = 0; n < 1000; n++) expect(featureOf(n * 7919)).toBeLessThan(2 ** hashBits);
	});

	it('are refused where they were learned with other features', () => {
		expect(() => compileWeights({ ...file, features: '0' })).toThrow(/features 0.*makes \d+.*gold:train/s);
		expect(file.features).toBe(featuresVersion);
	});

	it('were learned with the words that the rules have now; else run: npm run gold:train', async () => {
		expect(file.sample).toBe(sampleOf(await loadRules({ second: false })));
	});
});
