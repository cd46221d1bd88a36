import { describe, expect, it } from 'vitest';
import { counted, levelsOf, view } from './harness.ts';

const authorities = { metric: 'authorities_onboarded', unit: 'authority', subject: 'd-nrw' } as const;
const money = {
	metric: 'funding_eur',
	unit: 'eur',
	stage: 'announced',
	subject: 'smart-cities'
} as const;

describe('rule 1: only figures of one series are joined', () => {
	it('bundles and single services never share a line', async () => {
		const source = await counted([
			{ id: 'a', value: 575, unit: 'bundle' },
			{ id: 'b', value: 9000, unit: 'service', asOf: '2025-01-01' }
		]);
		expect(await levelsOf(source, { unit: 'bundle' })).toEqual([['12', 575]]);
		expect(await levelsOf(source, { unit: 'service' })).toEqual([['12', 9000]]);
	});
	it('a level for all municipalities and one for some stand beside each other', async () => {
		const source = await counted([
			{ id: 'a', value: 300, coverage: 'some' },
			{ id: 'b', value: 100, coverage: 'all', asOf: '2025-01-01' }
		]);
		expect((await source.levels(view())).map((l) => [l.coverage, l.value])).toEqual([
			['all', 100],
			['some', 300]
		]);
	});
});

describe('rule 2: a level is the newest total', () => {
	it('milestones are one series retold, never summed', async () => {
		const source = await counted([
			{ id: 'a', ...authorities, value: 10, asOf: '2022-01-10' },
			{ id: 'b', ...authorities, value: 20, asOf: '2023-01-10' },
			{ id: 'c', ...authorities, value: 30, asOf: '2024-01-10' }
		]);
		const { metric, unit } = authorities;
		expect(await levelsOf(source, { metric, unit })).toEqual([['12', 30]]);
		expect(await levelsOf(source, { metric, unit, to: 2023 })).toEqual([['12', 20]]);
		expect(await source.steps(view({ metric, unit }))).toHaveLength(3);
	});
	it('a level may fall', async () => {
		const source = await counted([
			{ id: 'a', value: 600, asOf: '2023-01-10' },
			{ id: 'b', value: 550, asOf: '2024-01-10' }
		]);
		expect(await levelsOf(source)).toEqual([['12', 550]]);
	});
	it('a year counts at its end, so a month of that year does not outdo it', async () => {
		const source = await counted([
			{ id: 'a', value: 650, asOf: '2024' },
			{ id: 'b', value: 500, asOf: '2024-03' }
		]);
		expect((await source.levels(view())).map((l) => [l.date, l.value])).toEqual([['2024', 650]]);
	});
	it('what is planned does not lift what is live', async () => {
		const source = await counted([
			{ id: 'a', value: 100 },
			{ id: 'b', value: 300, stage: 'planned', asOf: '2025-01-01', target: '2026' }
		]);
		expect(await levelsOf(source)).toEqual([['12', 100]]);
		expect(await levelsOf(source, { stage: 'planned' })).toEqual([['12', 300]]);
	});
	it('a figure without a date gives no level and no step, but is listed, last', async () => {
		const source = await counted([
			{ id: 'a', value: 999, asOf: null, flags: ['undated'] },
			{ id: 'b', value: 100 }
		]);
		expect(await levelsOf(source)).toEqual([['12', 100]]);
		expect((await source.steps(view())).map((s) => s.figure)).toEqual(['b']);
		expect((await source.figures(view())).map((f) => f.id)).toEqual(['b', 'a']);
	});
});

describe('rule 3: what was added does not move a level that has totals', () => {
	const added = { measure: 'added', value: 100, asOf: '2024', period: '2024' } as const;
	it('is drawn beside it', async () => {
		const source = await counted([
			{ id: 'a', value: 650, asOf: '2024-02' },
			{ id: 'b', ...added }
		]);
		expect(await levelsOf(source)).toEqual([['12', 650]]);
		expect((await source.steps(view())).map((s) => s.measure)).toEqual(['total', 'added']);
	});
	it('is summed as "at least" only where there is no total', async () => {
		const source = await counted([
			{ id: 'a', ...added },
			{ id: 'b', ...added, value: 50, asOf: '2025', period: '2025' }
		]);
		const [level] = await source.levels(view());
		expect(level).toMatchObject({
			value: 150,
			bound: 'at_least',
			basis: 'sum_of_added',
			figures: ['a', 'b'],
			figure: 'b',
			date: '2025'
		});
	});
	it('is checked against the difference of the totals around its period', async () => {
		const around = (value: number) => [
			{ id: 'a', value: 550, asOf: '2023-12-31' },
			{ id: 'b', value, asOf: '2024-12-31' },
			{ id: 'c', ...added }
		];
		const fits = await (await counted(around(650))).levels(view());
		const exceeds = await (await counted(around(600))).levels(view());
		expect([fits[0]?.flags, exceeds[0]?.flags]).toEqual([[], ['implausible']]);
		expect(exceeds[0]?.value).toBe(600);
	});
});

describe('rule 4: money', () => {
	const { metric, unit, stage } = money;
	it('a programme counts once however often it is told', async () => {
		const source = await counted([
			{ id: 'a', ...money, value: 17e6, asOf: '2023-01-20' },
			{ id: 'b', ...money, value: 17e6, asOf: '2023-12-08' }
		]);
		expect(await levelsOf(source, { metric, unit, stage })).toEqual([['12', 17e6]]);
	});
	it('announced, committed and paid are never one sum', async () => {
		const source = await counted([
			{ id: 'a', ...money, value: 17e6 },
			{ id: 'b', ...money, value: 13e6, stage: 'committed' },
			{ id: 'c', ...money, value: 2e6, stage: 'paid' }
		]);
		for (const [asked, value] of [
			['announced', 17e6],
			['committed', 13e6],
			['paid', 2e6]
		] as const) {
			expect(await levelsOf(source, { metric, unit, stage: asked })).toEqual([['12', value]]);
		}
	});
	it('rounds fill a volume; where they exceed it, that is a doubt, and the volume stays', async () => {
		const rounds = (value: number) => [
			{ id: 'a', ...money, value: 10e6 },
			{ id: 'b', ...money, measure: 'added' as const, value, asOf: '2024-07' },
			{ id: 'c', ...money, measure: 'added' as const, value: 5e6, asOf: '2024-09' }
		];
		const filled = await (await counted(rounds(4e6))).levels(view({ metric, unit, stage }));
		const over = await (await counted(rounds(6e6))).levels(view({ metric, unit, stage }));
		expect(filled.map((l) => [l.value, l.flags])).toEqual([[10e6, []]]);
		expect(over.map((l) => [l.value, l.flags])).toEqual([[10e6, ['implausible']]]);
	});
	it('two programmes of one place are two', async () => {
		const source = await counted([
			{ id: 'a', ...money, value: 17e6 },
			{ id: 'b', ...money, value: 5e6, subject: 'siwa' }
		]);
		expect(await levelsOf(source, { metric, unit, stage })).toEqual([
			['12', 5e6],
			['12', 17e6]
		]);
	});
});

it('rule 5: a nationwide figure is never on the Land that built it', async () => {
	const source = await counted([
		{ id: 'a', ...authorities, subject: 'aufenthalt-digital', scope: 'DE', lead: '12', value: 27 }
	]);
	const { metric, unit } = authorities;
	const levels = await source.levels(view({ metric, unit }));
	expect(levels.map((l) => [l.scope, l.lead])).toEqual([['DE', '12']]);
	expect(await source.steps(view({ metric, unit, places: ['12'] }))).toEqual([]);
});

describe('rule 6: one fact, several sources', () => {
	it('the same number within two months is one fact, dated by the most precise source', async () => {
		const source = await counted([
			{ id: 'a', asOf: '2024-06' },
			{ id: 'b', asOf: '2024-06-12' },
			{ id: 'c', asOf: '2024-07-20' }
		]);
		expect((await source.steps(view())).map((s) => [s.figure, s.date, s.figures])).toEqual([
			['b', '2024-06-12', ['a', 'b', 'c']]
		]);
	});
	it('a year that covers the day tells the same fact', async () => {
		const source = await counted([
			{ id: 'a', asOf: '2024' },
			{ id: 'b', asOf: '2024-02-12' }
		]);
		expect(await source.steps(view())).toHaveLength(1);
	});
	it('the same number a year later is another fact', async () => {
		const source = await counted([
			{ id: 'a', asOf: '2023-06-12' },
			{ id: 'b', asOf: '2024-06-12' }
		]);
		expect(await source.steps(view())).toHaveLength(2);
	});
	it('a round of money told twice within a year is summed once', async () => {
		const round = { ...money, measure: 'added' as const, value: 5e6 };
		const source = await counted([
			{ id: 'a', ...round, asOf: '2024-01-20' },
			{ id: 'b', ...round, asOf: '2024-08-02' }
		]);
		const { metric, unit, stage } = money;
		expect(await levelsOf(source, { metric, unit, stage })).toEqual([['12', 5e6]]);
	});
	it('two municipalities that join unnamed in a Land are two', async () => {
		const joins = { ...authorities, measure: 'added' as const, value: 1, implied: true };
		const source = await counted([
			{ id: 'a', ...joins, asOf: '2024-01-20' },
			{ id: 'b', ...joins, asOf: '2024-01-25' }
		]);
		const { metric, unit } = authorities;
		expect(await levelsOf(source, { metric, unit })).toEqual([['12', 2]]);
	});
});

describe('rule 7: sources that disagree are both shown', () => {
	it('both are steps and name each other; no average', async () => {
		const source = await counted([
			{ id: 'a', value: 100 },
			{ id: 'b', value: 200 }
		]);
		const steps = await source.steps(view());
		expect(steps.map((s) => [s.value, s.conflicts, s.flags])).toEqual([
			[100, ['b'], ['conflict']],
			[200, ['a'], ['conflict']]
		]);
		const [level] = await source.levels(view());
		expect([100, 200]).toContain(level?.value);
		expect(level?.conflicts).toHaveLength(1);
		expect((await source.figures(view())).map((f) => f.flags)).toEqual([['conflict'], ['conflict']]);
	});
	it('"over 250" and 270 do not disagree, nor do "about 100" and 104', async () => {
		const source = await counted([
			{ id: 'a', value: 250, bound: 'at_least' },
			{ id: 'b', value: 270 },
			{ id: 'c', value: 100, bound: 'approx', scope: '14' },
			{ id: 'd', value: 104, scope: '14' }
		]);
		expect((await source.steps(view())).flatMap((s) => s.conflicts)).toEqual([]);
	});
	it('a volume and its parts in one item are no disagreement; the volume is the level', async () => {
		const parts = { ...money, item: 'same' };
		const source = await counted([
			{ id: 'a', ...parts, value: 31e6 },
			{ id: 'b', ...parts, value: 490e6 }
		]);
		const { metric, unit, stage } = money;
		const [level] = await source.levels(view({ metric, unit, stage }));
		expect([level?.value, level?.conflicts]).toEqual([490e6, []]);
	});
});

it('rule 8: no report is no zero', async () => {
	const source = await counted([
		{ id: 'a', scope: '12' },
		{ id: 'b', scope: null, flags: ['ambiguous_place'] }
	]);
	expect(await levelsOf(source)).toEqual([['12', 100]]);
	expect(await levelsOf(source, { to: 2020 })).toEqual([]);
});

describe('rule 9: what can not be is flagged, never mended', () => {
	it.each([
		['more bundles than the catalogue has', { unit: 'bundle' as const, value: 576 }, true],
		['as many bundles as the catalogue has', { unit: 'bundle' as const, value: 575 }, false],
		['more authorities than the Land can have', { ...authorities, value: 46 }, true],
		[
			'more authorities than there are of their kind',
			{ ...authorities, subject: 'aufenthalt-digital', value: 41 },
			true
		],
		['a count that can be', { ...authorities, value: 40 }, false]
	])('%s', async (_, told, implausible) => {
		const source = await counted([{ id: 'a', ...told }]);
		const { metric = 'services_live', unit } = { metric: undefined, ...told };
		const [level] = await source.levels(view({ metric, unit }));
		expect(level?.value).toBe(told.value);
		expect(level?.flags).toEqual(implausible ? ['implausible'] : []);
	});
});

describe('decisions and states of knowledge', () => {
	const decision = {
		figure: 'a',
		fields: {},
		reason: 'read again',
		who: 'Redaktion',
		date: '2026-11-25'
	};
	it('what an editor rejected does not count', async () => {
		const source = await counted([{ id: 'a' }], [{ ...decision, verdict: 'reject' }]);
		expect([await levelsOf(source), await source.figures(view())]).toEqual([[], []]);
	});
	it('what an editor corrected counts as corrected', async () => {
		const source = await counted(
			[{ id: 'a' }],
			[{ ...decision, verdict: 'correct', fields: { value: 101 } }]
		);
		expect(await levelsOf(source)).toEqual([['12', 101]]);
	});
	it('a past state of knowledge knows neither later versions nor later decisions', async () => {
		const ledger = [
			{ id: 'a', value: 100, knownFrom: '2026-01-01', knownUntil: '2026-02-01' },
			{ id: 'a', value: 200, knownFrom: '2026-02-01' }
		];
		const decisions = [{ ...decision, verdict: 'reject' as const }];
		expect(await levelsOf(await counted(ledger, decisions, '2025-12-31'))).toEqual([]);
		expect(await levelsOf(await counted(ledger, decisions, '2026-01-31'))).toEqual([['12', 100]]);
		expect(await levelsOf(await counted(ledger, decisions, '2026-02-01'))).toEqual([['12', 200]]);
		expect(await levelsOf(await counted(ledger, decisions))).toEqual([]);
	});
	it('a figure that is no longer read does not count', async () => {
		const source = await counted([{ id: 'a', knownUntil: '2026-11-25' }]);
		expect([await levelsOf(source), await source.steps(view())]).toEqual([[], []]);
	});
});
