import { describe, expect, it } from 'vitest';
import { nationwide, paint } from '#lib/query/paint.ts';
import { limits } from '../dataset/own.ts';
import { authorities, counted, money, ofAuthorities, ofMoney, services, told } from './counted.ts';

/** DESIGN 4, rule by rule: figures in, levels and steps out of the SQL that build, server and browser share. */
describe('1. only figures of one series are compared', () => {
	it('bundles and single services never share a line', async () => {
		const source = await counted([
			told({ id: 'a', unit: 'bundle', value: 200, asOf: '2023' }),
			told({ id: 'b', unit: 'service', value: 3000, asOf: '2024' })
		]);
		expect((await source.levels(services)).map((l) => [l.unit, l.value])).toEqual([['bundle', 200]]);
		expect((await source.steps(services)).map((s) => s.unit)).toEqual(['bundle']);
		expect((await source.levels({ ...services, unit: 'service' })).map((l) => l.value)).toEqual([3000]);
	});
	it('what all municipalities offer and what one of them offers are two series', async () => {
		const source = await counted([
			told({ id: 'a', coverage: 'all', value: 150 }),
			told({ id: 'b', coverage: 'some', value: 400 })
		]);
		expect((await source.levels(services)).map((l) => [l.coverage, l.value])).toEqual([
			['all', 150],
			['some', 400]
		]);
	});
});

describe('2. a level is the newest told total', () => {
	const milestones = [100, 200, 300].map((value, i) =>
		authorities({ id: `m${value}`, value, asOf: `${2022 + i}-03-01` })
	);
	it('milestones are one series retold, never summed', async () => {
		const source = await counted(milestones);
		expect((await source.levels(ofAuthorities)).map((l) => l.value)).toEqual([300]);
		expect((await source.levels({ ...ofAuthorities, to: 2023 })).map((l) => l.value)).toEqual([200]);
		expect((await source.steps(ofAuthorities)).map((s) => s.value)).toEqual([100, 200, 300]);
	});
	it('out of an enumeration is a part: at least that many, never the sum', async () => {
		const parts = [6, 114].map((value) =>
			authorities({ id: `p${value}`, value, asOf: '2023', flags: ['coordination'] })
		);
		expect((await (await counted(parts)).levels(ofAuthorities)).map((l) => [l.value, l.bound])).toEqual([
			[114, 'at_least']
		]);
		// Another source that tells the number by itself tells all of them.
		const alone = await counted([
			...parts,
			authorities({ id: 'alone', value: 114, asOf: '2023', item: 'other' })
		]);
		expect((await alone.levels(ofAuthorities)).map((l) => [l.value, l.bound, l.flags])).toEqual([
			[114, 'exact', []]
		]);
	});
	it('levels may fall', async () => {
		const source = await counted([...milestones, authorities({ id: 'fall', value: 250, asOf: '2025' })]);
		expect((await source.levels(ofAuthorities)).map((l) => l.value)).toEqual([250]);
	});
	it('what is planned or being rolled out is no level of what is live', async () => {
		const source = await counted([
			told({ id: 'a', value: 100 }),
			told({ id: 'b', stage: 'planned', value: 575, asOf: '2024-09-01', target: '2025' })
		]);
		expect((await source.levels(services)).map((l) => l.value)).toEqual([100]);
	});
	it('a year counts at its last day', async () => {
		const source = await counted([
			told({ id: 'year', value: 300, asOf: '2024' }),
			told({ id: 'day', value: 200, asOf: '2024-06-01' })
		]);
		expect((await source.levels(services)).map((l) => [l.value, l.date])).toEqual([[300, '2024']]);
	});
	it('a figure without a date enters the list of figures, but no level and no line', async () => {
		const source = await counted([told({ id: 'undated', asOf: null, flags: ['undated'] })]);
		expect(await source.levels(services)).toEqual([]);
		expect(await source.steps(services)).toEqual([]);
		expect((await source.figures(services)).map((f) => f.id)).toEqual(['undated']);
	});
});

describe('3. what was added stands beside the totals', () => {
	const added = [50, 60].map((value, i) =>
		authorities({ id: `a${value}`, value, measure: 'added', asOf: `2024-0${i + 1}-01` })
	);
	it('does not move a level that has totals', async () => {
		const source = await counted([authorities({ id: 'total', value: 300, asOf: '2023' }), ...added]);
		expect((await source.levels(ofAuthorities)).map((l) => [l.value, l.basis])).toEqual([[300, 'total']]);
		expect((await source.steps(ofAuthorities)).map((s) => s.measure)).toEqual(['total', 'added', 'added']);
	});
	it('is summed where no total is told, as "at least"', async () => {
		const source = await counted(added);
		expect(await source.levels(ofAuthorities)).toMatchObject([
			{ value: 110, basis: 'sum_of_added', bound: 'at_least', figures: ['a50', 'a60'] }
		]);
		expect(await source.levels({ ...ofAuthorities, to: 2023 })).toEqual([]);
	});
	it('that is more than the difference of the totals around it raises a flag', async () => {
		const totals = [300, 320].map((value, i) =>
			authorities({ id: `t${value}`, value, asOf: `202${3 + i}-12-31` })
		);
		const fits = authorities({ id: 'fits', value: 20, measure: 'added', asOf: '2024', period: '2024' });
		const flags = async (value: number) =>
			(await (await counted([...totals, { ...fits, value }])).levels(ofAuthorities)).map((l) => l.flags);
		expect(await flags(20)).toEqual([[]]);
		expect(await flags(21)).toEqual([['implausible']]);
	});
});

describe('4. money', () => {
	it('announced, committed and paid are three columns, never one sum', async () => {
		const source = await counted([
			money({ id: 'a', value: 20e6, stage: 'announced' }),
			money({ id: 'c', value: 12e6, stage: 'committed' }),
			money({ id: 'p', value: 3e6, stage: 'paid' })
		]);
		for (const [stage, value] of [
			['announced', 20e6],
			['committed', 12e6],
			['paid', 3e6]
		] as const) {
			expect((await source.levels({ ...ofMoney, stage })).map((l) => l.value)).toEqual([value]);
		}
	});
	it("a programme's volume counts once however often it is told, and rounds do not add to it", async () => {
		const source = await counted([
			money({ id: 'v1', value: 20e6, asOf: '2022-01-10' }),
			money({ id: 'v2', value: 20e6, asOf: '2022-02-01' }),
			money({ id: 'v3', value: 20e6, asOf: '2024-02-01' }),
			money({ id: 'round', value: 5e6, measure: 'added', asOf: '2023-05-01' })
		]);
		expect((await source.levels(ofMoney)).map((l) => [l.value, l.flags])).toEqual([[20e6, []]]);
	});
	it('of one year is no newer state of a whole, and a level only where no whole is told', async () => {
		const year = money({ id: 'y', value: 7e6, asOf: '2024', flags: ['per_year'] });
		const both = await counted([money({ id: 'v', value: 20e6, asOf: '2022' }), year]);
		expect((await both.levels(ofMoney)).map((l) => l.value)).toEqual([20e6]);
		expect((await (await counted([year])).levels(ofMoney)).map((l) => [l.value, l.flags])).toEqual([
			[7e6, ['per_year']]
		]);
	});
	it('rounds that exceed the volume raise a flag; the value stays', async () => {
		const source = await counted([
			money({ id: 'v', value: 20e6, asOf: '2022' }),
			money({ id: 'r1', value: 15e6, measure: 'added', asOf: '2023' }),
			money({ id: 'r2', value: 6e6, measure: 'added', asOf: '2024' })
		]);
		expect((await source.levels(ofMoney)).map((l) => [l.value, l.flags])).toEqual([[20e6, ['implausible']]]);
	});
	it('that was added is summed up by what each can be at the least', async () => {
		const source = await counted([
			money({ id: 'a', value: 74.4e6, measure: 'added', asOf: '2023-07-10' }),
			money({ id: 'b', value: 187e6, bound: 'approx', measure: 'added', asOf: '2023-07-11' }),
			money({ id: 'c', value: 5e6, bound: 'at_most', measure: 'added', asOf: '2023-07-12' })
		]);
		expect(await source.levels(ofMoney)).toMatchObject([
			{ value: 260.9e6, bound: 'at_least', basis: 'sum_of_added', parts: ['a', 'b', 'c'] }
		]);
	});
	it('of two programmes of a Land is summed on the map only, and says of how many', async () => {
		const source = await counted([
			money({ id: 'a', value: 4e6 }),
			money({ id: 'b', value: 6e6, subject: 'digitales-rathaus' })
		]);
		const levels = await source.levels(ofMoney);
		expect(levels).toHaveLength(2);
		const programmes = ['smart-cities', 'digitales-rathaus'].map((slug) => ({
			slug,
			kind: 'programme' as const
		}));
		expect(paint(levels, ofMoney, [], programmes)).toMatchObject([
			{ scope: '12', value: 10e6, programmes: 2, bound: 'at_least' }
		]);
	});
});

describe('5. what counts for all of Germany', () => {
	it('is never painted on the Land that built it', async () => {
		const source = await counted([
			authorities({ id: 'a', scope: 'DE', lead: '12', subject: 'aufenthalt-digital', value: 270 })
		]);
		const levels = await source.levels(ofAuthorities);
		expect(paint(levels, ofAuthorities)).toEqual([]);
		expect(nationwide(levels).map((l) => [l.scope, l.lead, l.value])).toEqual([['DE', '12', 270]]);
		expect(await source.steps({ ...ofAuthorities, places: ['12'] })).toEqual([]);
	});
});

describe('6. the same fact in several items', () => {
	it('is one fact with several sources', async () => {
		const source = await counted([
			told({ id: 'a', asOf: '2024-06-01' }),
			told({ id: 'b', asOf: '2024-06-20' }),
			told({ id: 'c', asOf: '2024-06' })
		]);
		expect(await source.steps(services)).toMatchObject([{ figures: ['a', 'b', 'c'], conflicts: [] }]);
	});
	it('is dated by the item that dates it most precisely', async () => {
		const source = await counted([
			told({ id: 'month', asOf: '2024-06' }),
			told({ id: 'day', asOf: '2024-06-20' })
		]);
		expect((await source.steps(services)).map((s) => [s.date, s.figure])).toEqual([['2024-06-20', 'day']]);
	});
	it('told again much later is a new mark of the line', async () => {
		const source = await counted([
			told({ id: 'a', asOf: '2023-06-01' }),
			told({ id: 'b', asOf: '2024-06-01' })
		]);
		expect((await source.steps(services)).map((s) => s.figures)).toEqual([['a'], ['b']]);
	});
	it('"one more joined" is another one in each item that names nobody', async () => {
		const joined = { value: 1, measure: 'added', implied: true } as const;
		const source = await counted([
			authorities({ id: 'a', ...joined, asOf: '2024-06-01' }),
			authorities({ id: 'b', ...joined, asOf: '2024-06-20' })
		]);
		expect((await source.levels(ofAuthorities)).map((l) => l.value)).toEqual([2]);
	});
});

describe('7. sources that disagree', () => {
	it('are both shown and flagged, with no average', async () => {
		const source = await counted([told({ id: 'a', value: 120 }), told({ id: 'b', value: 100 })]);
		const steps = await source.steps(services);
		expect(steps.map((s) => [s.value, s.conflicts, s.flags])).toEqual([
			[100, ['a'], ['conflict']],
			[120, ['b'], ['conflict']]
		]);
		const [level] = await source.levels(services);
		expect([100, 120]).toContain(level?.value);
		expect(level?.conflicts).toHaveLength(1);
		expect((await source.figures(services)).map((f) => f.flags)).toEqual([['conflict'], ['conflict']]);
	});
	it('do not disagree where both can be true', async () => {
		const source = await counted([
			told({ id: 'a', value: 250, bound: 'at_least' }),
			told({ id: 'b', value: 270 })
		]);
		expect((await source.steps(services)).flatMap((s) => s.conflicts)).toEqual([]);
	});
	it('are not two sources where one item tells both', async () => {
		const source = await counted([
			told({ id: 'a', value: 250, item: 'one' }),
			told({ id: 'b', value: 270, item: 'one' })
		]);
		expect((await source.steps(services)).flatMap((s) => s.conflicts)).toEqual([]);
	});
});

describe('8. no report is no zero', () => {
	it('a place without a figure has no level at all, also before its first one', async () => {
		const source = await counted([told({ id: 'a', scope: '12', asOf: '2024-06-01' })]);
		expect((await source.levels(services)).map((l) => l.scope)).toEqual(['12']);
		expect(await source.levels({ ...services, to: 2023 })).toEqual([]);
	});
	it('a figure whose place is not known counts nowhere', async () => {
		const source = await counted([told({ id: 'a', scope: null, flags: ['ambiguous_place'] })]);
		expect(await source.levels(services)).toEqual([]);
		expect(await source.figures(services)).toHaveLength(1);
	});
});

describe('9. what can not be is flagged, and left as it was told', () => {
	it('more bundles than the catalogue has', async () => {
		const source = await counted(
			[told({ id: 'a', value: 576 }), told({ id: 'b', scope: '05', value: 575 })],
			[],
			{ limits: limits(['katalog-575']) }
		);
		expect((await source.levels(services)).map((l) => [l.scope, l.value, l.flags])).toEqual([
			['05', 575, []],
			['12', 576, ['implausible']]
		]);
	});
});

describe('10. ranks', () => {
	it('carry tie bands: values that can be equal share their places', async () => {
		const source = await counted([
			told({ id: 'a', scope: '01', value: 300 }),
			told({ id: 'b', scope: '02', value: 250, bound: 'at_least' }),
			told({ id: 'c', scope: '03', value: 100 })
		]);
		expect(paint(await source.levels(services), services).map((row) => [row.scope, row.rank])).toEqual([
			['01', [1, 2]],
			['02', [1, 2]],
			['03', [3, 3]]
		]);
	});
	it('are given within one subject only', async () => {
		const source = await counted([
			authorities({ id: 'a', scope: '01', value: 30, subject: 'itv-sh' }),
			authorities({ id: 'b', scope: '05', value: 20 })
		]);
		expect(paint(await source.levels(ofAuthorities), ofAuthorities).map((row) => row.rank)).toEqual([
			null,
			null
		]);
	});
});

describe('editors and days', () => {
	const decision = { figure: 'a', reason: 'misread', who: 'Redaktion', date: '2026-02-01' };
	it('a rejected figure counts nowhere, a corrected one as it was corrected', async () => {
		const rejected = await counted([told({ id: 'a' })], [{ ...decision, verdict: 'reject', fields: {} }]);
		expect(await rejected.levels(services)).toEqual([]);
		const corrected = await counted(
			[told({ id: 'a' })],
			[{ ...decision, verdict: 'correct', fields: { value: 101, scope: '13' } }]
		);
		expect((await corrected.levels(services)).map((l) => [l.scope, l.value])).toEqual([['13', 101]]);
	});
	it('the state of knowledge of a day knows nothing of later ones', async () => {
		const ledger = [
			told({ id: 'a', value: 100, knownUntil: '2026-03-01' }),
			told({ id: 'a', value: 110, knownFrom: '2026-03-01' }),
			told({ id: 'b', scope: '05', value: 5, knownFrom: '2026-04-01' })
		];
		const levels = async (stand: string | null) =>
			(await (await counted(ledger, [], { stand })).levels(services)).map((l) => [l.scope, l.value]);
		expect(await levels('2026-02-01')).toEqual([['12', 100]]);
		expect(await levels('2026-03-01')).toEqual([['12', 110]]);
		expect(await levels(null)).toEqual([
			['05', 5],
			['12', 110]
		]);
	});
});
