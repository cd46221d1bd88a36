import { describe, expect, it } from 'vitest';
import { figureFlags } from '#lib/schema/figure.ts';
import { doubtOf, weightOf, type Weighed } from '#lib/review/weight.ts';

const weighed = (fields: Partial<Weighed> = {}): Weighed => ({
	confidence: 'probable',
	flags: [],
	contradicted: false,
	influence: 'level',
	population: 100_000,
	...fields
});
const heavier = (a: Partial<Weighed>, b: Partial<Weighed>) =>
	expect(weightOf(weighed(a))).toBeGreaterThan(weightOf(weighed(b)));

describe('the weight of a doubt', () => {
	it('grows with what rests on the figure', () => {
		heavier({ influence: 'map' }, { influence: 'level' });
		heavier({ influence: 'level' }, { influence: 'list' });
	});
	it('grows with the size of the place', () => {
		heavier({ population: 83_000_000 }, { population: 2_000_000 });
		heavier({ population: 2_000_000 }, { population: null });
	});
	it('grows with every flag, and with the class of the reading', () => {
		for (const flag of figureFlags) heavier({ flags: [flag] }, {});
		heavier({ flags: ['mixed', 'undated'] }, { flags: ['mixed'] });
		heavier({ confidence: 'doubtful' }, { confidence: 'probable' });
		heavier({ confidence: 'probable' }, { confidence: 'sure' });
	});
	it('puts what is shown and doubted before what is only shown or only doubted', () => {
		heavier({ influence: 'map', confidence: 'doubtful' }, { influence: 'map', confidence: 'sure' });
		heavier({ influence: 'map', confidence: 'doubtful' }, { influence: 'list', confidence: 'doubtful' });
	});
	it('is highest for a decision that a newer reading contradicts', () => {
		heavier({ confidence: 'sure', contradicted: true }, { confidence: 'doubtful' });
	});
	it('rests on a doubt that never leaves 0 to 1', () => {
		const all = doubtOf(weighed({ flags: figureFlags, confidence: 'doubtful', contradicted: true }));
		expect(all).toBeLessThan(1);
		expect(doubtOf(weighed({ confidence: 'sure' }))).toBeGreaterThan(0);
	});
});
