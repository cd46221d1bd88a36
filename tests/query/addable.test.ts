import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSubjects } from '#cli/load-extractor.ts';
import { choose, pursesOf, type Purse } from '#lib/query/addable.ts';
import { paint } from '#lib/query/paint.ts';
import { intervalOf } from '#lib/query/ranks.ts';
import { bounds } from '#lib/schema/figure.ts';
import type { Level } from '#lib/schema/level.ts';
import { level } from './fixture.ts';

const money = (part: Partial<Level> & { figure: string }): Level =>
	level({ metric: 'funding_eur', unit: 'eur', stage: 'announced', coverage: 'unknown', ...part });
const subjects: Purse[] = [
	{ slug: 'north', kind: 'programme' },
	{ slug: 'south', kind: 'programme' },
	{ slug: 'south-again', kind: 'programme', within: 'south' },
	{ slug: 'portal', kind: 'platform' },
	{ slug: 'files', kind: 'e-file' },
	{ slug: 'purpose', kind: 'programme' },
	{ slug: 'whatever', kind: 'other' }
];
const asked = { metric: 'funding_eur', subject: null, from: 2000 } as const;
const of = (levels: readonly Level[]) => {
	const { added, leftOut } = choose(levels, subjects);
	return { added: added.map((one) => one.figure), left: leftOut.map((one) => `${one.figure} ${one.why}`) };
};

describe('amounts of a Land are added', () => {
	it('where they are of two programmes, which hold nothing of each other', () => {
		const two = [
			money({ figure: 'a', subject: 'north', value: 30 }),
			money({ figure: 'b', subject: 'south', value: 12 })
		];
		expect(of(two)).toEqual({ added: ['a', 'b'], left: [] });
		expect(paint(two, asked, [], subjects)).toMatchObject([
			{ value: 42, bound: 'at_least', programmes: 2, parts: ['a', 'b'] }
		]);
	});
	it('but not what a programme or a purpose may pay for, nor what is not known', () => {
		const whole = money({ figure: 'a', subject: 'north', value: 30 });
		for (const beside of [
			{ subject: 'portal' },
			{ subject: 'purpose', flags: ['purpose'] },
			{ subject: 'whatever' },
			{ subject: 'new-one' },
			{ subject: null }
		])
			expect(of([whole, money({ figure: 'b', value: 12, ...beside })])).toEqual({
				added: ['a'],
				left: ['b may_hold']
			});
	});
	it('nor the same money under another name', () => {
		const told = [
			money({ figure: 'a', subject: 'south-again', value: 17 }),
			money({ figure: 'b', subject: 'south', value: 11 })
		];
		expect(of(told)).toEqual({ added: ['a'], left: ['b may_hold'] });
	});
	it('and an upper bound adds nothing to what is sure', () => {
		const told = [
			money({ figure: 'a', subject: 'north', value: 43, bound: 'approx' }),
			money({ figure: 'b', subject: 'south', value: 5, bound: 'at_most' })
		];
		expect(of(told)).toEqual({ added: ['a'], left: ['b upper_bound'] });
		expect(paint(told, asked, [], subjects)).toMatchObject([{ value: 43, bound: 'approx', programmes: 1 }]);
		expect(of(told.slice(1))).toEqual({ added: ['b'], left: [] });
	});
	it('nor a part of a whole of the same report', () => {
		const told = [
			money({ figure: 'a', subject: 'north', value: 100 }),
			money({ figure: 'b', subject: 'south', value: 64, flags: ['part'] })
		];
		expect(of(told)).toEqual({ added: ['a'], left: ['b part'] });
	});
	it('while money of one year stands alone, where it is surely more than all of them', () => {
		const whole = money({ figure: 'a', subject: 'north', value: 10 });
		const year = (value: number) => money({ figure: 'y', subject: 'south', value, flags: ['one_year'] });
		expect(of([whole, year(9)])).toEqual({ added: ['a'], left: ['y years'] });
		expect(of([whole, year(340)])).toEqual({ added: ['y'], left: ['a years'] });
		expect(of([{ ...whole, bound: 'at_least' }, year(340)]).added).toEqual(['a']);
	});
});

const told = fc
	.array(
		fc.record({
			subject: fc.constantFrom(...subjects.map(({ slug }) => slug), 'new-one', null),
			value: fc.integer({ min: 1, max: 900 }).map((n) => n * 1e5),
			bound: fc.constantFrom(...bounds),
			notes: fc.constantFrom<string[]>([], [], [], ['one_year'], ['part'], ['several_years'])
		}),
		{ minLength: 1, maxLength: 8 }
	)
	.map((all) =>
		all.map(({ notes, ...part }, i) =>
			money({
				...part,
				figure: `f${i}`,
				flags: part.subject === 'purpose' ? [...notes, 'purpose'] : notes,
				subject: part.subject === null ? null : part.subject
			})
		)
	);
/** Anything between the two ends; an open end is taken for twice what was told. */
const withinOf = (level: Level, share: number) => {
	const { low, high } = intervalOf(level);
	return low + (Math.min(high, level.value * 2) - low) * share;
};

describe('what is told of a sum', () => {
	it('is true for every value that its parts may have, and their order changes nothing', () => {
		let sums = 0;
		fc.assert(
			fc.property(
				told,
				fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
				(levels, shares) => {
					const [row] = paint(levels, asked, [], subjects);
					if (!row || (row.programmes ?? 1) < 2) return;
					sums += 1;
					const parts = levels.filter(({ figure }) => row.parts!.includes(figure));
					const real = parts.reduce((sum, one, i) => sum + withinOf(one, shares[i]!), 0);
					expect(row.bound).toBe('at_least');
					expect(row.value).toBeLessThanOrEqual(real + 1e-6);
					expect(paint([...levels].reverse(), asked, [], subjects)[0]?.value).toBe(row.value);
				}
			),
			{ numRuns: 600 }
		);
		expect(sums).toBeGreaterThan(20);
	});
	it('never holds a purpose, a part, money of one year or two of a family beside another; each amount is told or left out', () => {
		fc.assert(
			fc.property(told, (all) => {
				const levels = [...new Map(all.map((one) => [one.subject ?? one.figure, one])).values()];
				const { added, leftOut } = choose(levels, subjects);
				expect([...added, ...leftOut].map(({ figure }) => figure).sort()).toEqual(
					levels.map(({ figure }) => figure).sort()
				);
				if (added.length < 2) return;
				const families = added.map(({ subject }) => (subject === 'south-again' ? 'south' : subject));
				expect(new Set(families).size).toBe(added.length);
				const notes = added.flatMap(({ flags }) => flags);
				expect(notes.filter((flag) => flag === 'purpose' || flag === 'one_year')).toEqual([]);
				expect(new Set(added.map(({ flags }) => flags.includes('part'))).size).toBe(1);
				const kinds = added.map((one) => subjects.find(({ slug }) => slug === one.subject)?.kind);
				expect(new Set(kinds).size).toBe(1);
				expect(added.every((one) => intervalOf(one).low > 0)).toBe(true);
			}),
			{ numRuns: 600 }
		);
	});
});

it('the table of purses names subjects that there are', () => {
	const all = loadSubjects();
	const slugs = new Set(all.map(({ slug }) => slug));
	const told = all.filter(({ open, within }) => open || within);
	expect(told.length).toBeGreaterThan(3);
	expect(told.filter(({ within }) => within !== undefined && !slugs.has(within))).toEqual([]);
});

it('takes along what is known of the subjects that are told, and of those that hold them', () => {
	const steps = [{ metric: 'funding_eur' as const, subject: 'south-again' }];
	expect(pursesOf(steps, subjects).map(({ slug }) => slug)).toEqual(['south', 'south-again']);
	expect(pursesOf([{ metric: 'services_live', subject: 'portal' }], subjects)).toEqual([]);
});
