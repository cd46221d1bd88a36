import { describe, expect, it } from 'vitest';
import { figureFlags, figureNotes } from '#lib/schema/figure.ts';
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
	const notes: readonly string[] = figureNotes;
	it('grows with every doubt, and with the class of the reading', () => {
		for (const flag of figureFlags.filter((one) => !notes.includes(one))) heavier({ flags: [flag] }, {});
		heavier({ flags: ['mixed', 'undated'] }, { flags: ['mixed'] });
		heavier({ confidence: 'doubtful' }, { confidence: 'probable' });
		heavier({ confidence: 'probable' }, { confidence: 'sure' });
	});
	it('is the same where a note only says what the number is', () => {
		for (const flag of figureNotes) expect(doubtOf(weighed({ flags: [flag] }))).toBe(doubtOf(weighed({})));
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
