import { describe, expect, it } from 'vitest';
import { loadSecond } from '#cli/load-extractor.ts';
import { signalsOf, weigh, type Heard } from '#lib/extract/second/arbiter.ts';
import { besideOthers } from '#lib/extract/second/reread.ts';

const heard = (own: Partial<Heard['own']> = {}, rest: Partial<Heard> = {}): Heard => ({
	metric: 'services_live',
	value: 100,
	own: { metric: 'services_live', stage: 'live', measure: 'total', scope: '05', ...own },
	other: { metric: 'none', stage: 'planned', measure: 'added', scope: 'DE' },
	sure: { metric: 3, stage: 3, measure: 3, scope: 3 },
	all: 1,
	overNone: 3,
	taken: 0,
	form: 'digits',
	part: 'text',
	home: '05',
	sentence: 0,
	sentences: 3,
	candidates: 4,
	...rest
});
const strength = (name: string, ...of: Parameters<typeof signalsOf>) =>
	signalsOf(...of).find(([signal]) => signal === name)?.[1] ?? 0;

describe('what an arbiter hears of a figure', () => {
	it('is the share of the other figures that were read alike, or as it might be read otherwise', () => {
		const others = [heard(), heard({ scope: 'DE' }), heard({ scope: 'DE' }), heard({ scope: '12' })];
		expect(strength('others have its scope', heard(), others)).toBe(1 / 4);
		expect(strength('others have its other scope', heard(), others)).toBe(2 / 4);
		expect(strength('others have its stage', heard(), others)).toBe(1);
	});

	it('counts those of its own metric apart', () => {
		const money = heard({ metric: 'funding_eur', scope: 'DE' }, { metric: 'funding_eur' });
		expect(strength('others have its scope', heard(), [money, heard()])).toBe(1 / 2);
		expect(strength('alike have its scope', heard(), [money, heard()])).toBe(1);
	});

	it('is of a lone figure nothing that others say', () => {
		expect(signalsOf(heard(), []).filter(([name]) => /^(alike|others) have/.test(name))).toEqual([]);
	});

	it('is never more than once a name', () => {
		const names = signalsOf(heard(), [heard(), heard({ stage: 'planned' })]).map(([name]) => name);
		expect(new Set(names).size).toBe(names.length);
	});
});

describe('what an arbiter says', () => {
	it('is the sum of what its signals say, as a probability', () => {
		expect(
			weigh(
				[
					['a', 2],
					['b', 1]
				],
				{ a: 1000, b: -500 }
			)
		).toBeCloseTo(1 / (1 + Math.exp(-1.5)), 12);
		expect(weigh([['never learned', 9]], { a: 1000 })).toBe(0.5);
	});

	it('drops a figure at the cut and keeps it above', () => {
		const arbiter = { figure: {}, right: {} };
		expect(besideOthers(heard(), [], arbiter, { dropped: 500 }).dropped).toBe(true);
		expect(besideOthers(heard(), [], arbiter, { dropped: 499 }).dropped).toBe(false);
	});

	it('hears the figure itself once, not among the others', () => {
		const arbiter = { figure: {}, right: { 'others have its scope': 1000 } };
		const one = heard();
		expect(besideOthers(one, [one], arbiter, { dropped: 0 }).told).toBe(0.5);
		expect(besideOthers(one, [one, heard()], arbiter, { dropped: 0 }).told).toBeGreaterThan(0.7);
	});

	it('was learned: a figure whose place the others share is likelier right than one whose other place they have', () => {
		const { arbiter, cuts } = loadSecond();
		const others = (scope: string) => [heard({ scope }), heard({ scope, stage: 'planned' }, { value: 7 })];
		const told = (scope: string) => besideOthers(heard(), others(scope), arbiter, cuts).told;
		expect(told('05')).toBeGreaterThan(told('DE'));
	});
});
