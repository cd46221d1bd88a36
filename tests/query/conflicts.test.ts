import { describe, expect, it } from 'vitest';
import { assemble } from '#lib/dataset/assemble.ts';
import { load } from '#lib/dataset/write.server.ts';
import { conflictsOf } from '#lib/query/conflicts.ts';
import { queriesFromFiles } from '#lib/query/files.ts';
import { runnerOf } from '#lib/query/node.server.ts';
import type { Figure } from '#lib/schema/figure.ts';
import { authorities, inputsOf, money, told } from './counted.ts';

/** What stands beside the first of the figures, and why; and which of them are flagged. */
async function beside(...ledger: Figure[]) {
	const inputs = inputsOf(ledger);
	const { connection, close } = await load(inputs, assemble(inputs));
	const runner = runnerOf(connection);
	const found = await conflictsOf(runner, queriesFromFiles(), ledger[0]?.id ?? '');
	const flagged = await runner.run(
		"SELECT id FROM figures WHERE list_contains(flags, 'conflict') ORDER BY id",
		[]
	);
	close();
	return {
		reasons: found.map((one) => `${one.figure.id}: ${one.reason}`),
		flagged: flagged.map((row) => row.id)
	};
}

const a = (fields: Partial<Figure> = {}) => told({ id: 'a', value: 270, asOf: '2024-06-10', ...fields });
const b = (fields: Partial<Figure> = {}) => told({ id: 'b', value: 340, asOf: '2024-06-10', ...fields });

describe('DESIGN 4, rule 7: two sources that disagree', () => {
	it('on one day are a conflict that stays open', async () => {
		expect(await beside(a(), b())).toEqual({ reasons: ['b: open'], flagged: ['a', 'b'] });
	});
	it('of which one tells the month, and the other a day in it, too', async () => {
		expect((await beside(a(), b({ asOf: '2024-06' }))).flagged).toEqual(['a', 'b']);
	});
	it('of which one tells the year do not: it may have grown within it', async () => {
		expect(await beside(a(), b({ asOf: '2024' }))).toEqual({ reasons: ['b: other_date'], flagged: [] });
	});
	it('do not where the later one is the larger', async () => {
		expect(await beside(a(), b({ asOf: '2024-07-01' }))).toEqual({
			reasons: ['b: other_date'],
			flagged: []
		});
	});
	it('do where it has shrunk within a month', async () => {
		expect(await beside(a({ asOf: '2024-07-01' }), b())).toEqual({
			reasons: ['b: open'],
			flagged: ['a', 'b']
		});
	});
	it('half a year apart are two levels of one series, nothing more', async () => {
		expect(await beside(a({ asOf: '2024-12-01' }), b())).toEqual({ reasons: [], flagged: [] });
	});
	it('on an amount of money disagree on one day only', async () => {
		const ten = money({ id: 'a', value: 10e6, asOf: '2024-06-10' });
		const eight = money({ id: 'b', value: 8e6, asOf: '2024-06-24' });
		expect((await beside(ten, eight)).flagged).toEqual([]);
		expect((await beside(ten, { ...eight, asOf: '2024-06-10' })).flagged).toEqual(['a', 'b']);
	});
	it('without a subject do not: nobody knows that they speak of one thing', async () => {
		expect((await beside(a({ subject: null }), b({ subject: null }))).reasons).toEqual([]);
	});
	it('are not two sources where one item tells both', async () => {
		expect((await beside(a({ item: 'one' }), b({ item: 'one' }))).reasons).toEqual([]);
	});
	it('are shown with every figure that tells the same fact', async () => {
		const again = a({ id: 'again', item: 'third' });
		expect((await beside(again, a(), b())).reasons).toEqual(['b: open']);
	});
});

describe('numbers that are rounded are no conflict', () => {
	it.each([
		['"über 270" and 273', { bound: 'at_least' }, 273],
		['"rund 270" and 262', { bound: 'approx' }, 262],
		['270 and 273', {}, 273],
		['270 and 265', {}, 265]
	] as const)('%s', async (_, first, value) => {
		expect(await beside(a(first), b({ value }))).toEqual({ reasons: ['b: rounding'], flagged: [] });
	});
	it('1,5 and 1,55 millions', async () => {
		expect(
			(await beside(money({ id: 'a', value: 1.5e6 }), money({ id: 'b', value: 1.55e6 }))).reasons
		).toEqual(['b: rounding']);
	});
	it('yet 300 and 273 are one, since nothing says that 300 was rounded', async () => {
		expect((await beside(a({ value: 300 }), b({ value: 273 }))).flagged).toEqual(['a', 'b']);
	});
	it('and "über 270" says nothing of 5,000', async () => {
		expect((await beside(a({ bound: 'at_least' }), b({ value: 5000 }))).reasons).toEqual([]);
	});
});

describe('numbers of neighbouring series are explained, never flagged', () => {
	it.each([
		['other_unit', { unit: 'service', value: 3000 }],
		['other_unit', { unit: 'online_service', coverage: 'all', stage: 'rollout' }],
		['other_coverage', { coverage: 'some' }],
		['other_stage', { stage: 'rollout' }]
	] as const)('%s', async (reason, fields) => {
		expect(await beside(a(), b(fields))).toEqual({ reasons: [`b: ${reason}`], flagged: [] });
	});
	it('also where one item tells two ways of counting', async () => {
		const { reasons } = await beside(a({ item: 'one' }), b({ item: 'one', unit: 'service' }));
		expect(reasons).toEqual(['b: other_unit']);
	});
	it('the nearest of each series, not all of them', async () => {
		const others = ['2024-05-20', '2024-06-08', '2024-07-20'].map((asOf, n) =>
			b({ id: `b${n}`, unit: 'service', value: 1000 + n, asOf })
		);
		expect((await beside(a(), ...others)).reasons).toEqual(['b1: other_unit']);
	});
	it('but not of another place or subject', async () => {
		const { reasons } = await beside(a(), b({ scope: '05' }), b({ id: 'c', subject: 'mv-serviceportal' }));
		expect(reasons).toEqual([]);
	});
	it('but not where both numbers can be true', async () => {
		const more = authorities({ id: 'b', value: 90, stage: 'planned', bound: 'at_least' });
		expect((await beside(authorities({ id: 'a', value: 100 }), more)).reasons).toEqual([]);
	});
});
