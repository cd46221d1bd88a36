import { describe, expect, it } from 'vitest';
import { assemble } from '#lib/dataset/assemble.ts';
import { load } from '#lib/dataset/write.server.ts';
import { queries } from '#lib/query/bundled.ts';
import { namesOf } from '#lib/query/names.ts';
import { runnerOf } from '#lib/query/node.server.ts';
import { seriesOf } from '#lib/query/series.ts';
import type { Runner } from '#lib/query/runner.ts';
import { figure, inputsOf, type Told } from './harness.ts';

async function engine(...told: Told[]) {
	const inputs = inputsOf(told.map(figure));
	const { connection } = await load(inputs, assemble(inputs));
	return runnerOf(connection);
}
const around = (runner: Runner, own: Told) => seriesOf(runner, queries, figure(own));
const years = (n: number): Told[] =>
	Array.from({ length: n }, (_, i) => ({ id: `y${i}`, asOf: String(2010 + i), value: 100 + i }));

describe('the series of a figure', () => {
	it('holds what is counted alike in the same place, oldest first, and nothing else', async () => {
		const runner = await engine(
			{ id: 'later', asOf: '2025', value: 120 },
			{ id: 'own', asOf: '2024', value: 110 },
			{ id: 'sooner', asOf: '2023', value: 100 },
			{ id: 'planned', stage: 'planned', asOf: '2024' },
			{ id: 'bundles', unit: 'bundle', asOf: '2024' },
			{ id: 'elsewhere', scope: '14', asOf: '2024' }
		);
		const { facts } = await around(runner, { id: 'own', asOf: '2024', value: 110 });
		expect(facts.map(({ figure, here }) => [figure, here])).toEqual([
			['sooner', false],
			['own', true],
			['later', false]
		]);
	});

	it('counts a fact once that several items tell', async () => {
		const runner = await engine({ id: 'a', asOf: '2024-06-01' }, { id: 'b', asOf: '2024-06-05' });
		const { facts } = await around(runner, { id: 'b', asOf: '2024-06-05' });
		expect(facts).toMatchObject([{ here: true, sources: 2, figures: ['a', 'b'] }]);
	});

	it('shows four facts on each side, and says how many there are beyond', async () => {
		const { facts, earlier, later } = await around(await engine(...years(12)), { id: 'y5' });
		expect(facts.map(({ figure }) => figure)).toEqual(['y1', 'y2', 'y3', 'y4', 'y5', 'y6', 'y7', 'y8', 'y9']);
		expect([earlier, later]).toEqual([1, 2]);
	});

	it('of a figure without a date is the one that it would stand in', async () => {
		const runner = await engine({ id: 'dated', asOf: '2024' }, { id: 'undated', asOf: null });
		const { facts } = await around(runner, { id: 'undated', asOf: null });
		expect(facts.map(({ figure, here }) => [figure, here])).toEqual([['dated', false]]);
	});

	const money: Partial<Told> = { metric: 'funding_eur', unit: 'eur', stage: 'announced' };
	it.each<[string, Partial<Told>, Partial<Told>, string[]]>([
		['a part and its whole', { flags: ['part'], value: 828 }, { value: 2300 }, ['part']],
		['an addition and a level', { measure: 'added' }, {}, ['measure']],
		['an amount per year and one without years', { value: 1 }, { flags: ['per_year'], value: 2 }, ['years']],
		[
			'amounts of several years',
			{ flags: ['several_years'], value: 1 },
			{ flags: ['several_years'], value: 2 },
			['years']
		],
		[
			'money for a mere purpose',
			{ flags: ['purpose'], value: 1 },
			{ flags: ['purpose'], value: 2 },
			['purpose']
		]
	])(
		'sets %s beside each other, never before or after, and tells the difference',
		async (_, a, b, differs) => {
			const own = { id: 'own', asOf: '2024', ...money, ...a };
			const { facts, beside } = await around(
				await engine(own, { id: 'other', asOf: '2025', ...money, ...b }),
				own
			);
			expect(facts.map((fact) => fact.figure)).toEqual(['own']);
			expect(beside.map((fact) => [fact.figure, fact.differs])).toEqual([['other', differs]]);
		}
	);

	it('sets groups that one item tells side by side beside each other', async () => {
		const groups = [6, 23, 114].map((value): Told => ({
			id: `g${value}`,
			item: 'one',
			metric: 'authorities_onboarded',
			unit: 'authority',
			value,
			flags: ['coordination']
		}));
		const { facts, beside } = await around(await engine(...groups), groups[2]!);
		expect(facts.map((fact) => fact.figure)).toEqual(['g114']);
		expect(beside.map((fact) => [fact.figure, fact.differs])).toEqual([
			['g6', ['group']],
			['g23', ['group']]
		]);
	});

	it('calls nothing before or after whose date leaves open which came first', async () => {
		const own: Told = { id: 'own', asOf: '2024-06', value: 110 };
		const runner = await engine(
			{ id: 'sooner', asOf: '2024-03', value: 100 },
			{ id: 'same', asOf: '2024-06-12', value: 105 },
			own,
			{ id: 'open', asOf: '2024', value: 120 },
			{ id: 'later', asOf: '2025', value: 130 }
		);
		const { facts } = await around(runner, own);
		expect(Object.fromEntries(facts.map((fact) => [fact.figure, fact.when]))).toEqual({
			sooner: 'before',
			same: 'same',
			own: null,
			open: 'same',
			later: 'after'
		});
	});
});

it('places are called by their names, and what is unknown is missing', async () => {
	const names = await namesOf(await engine({ id: 'a' }), queries, ['12', '12060', '99']);
	expect([...names].map(([id, { name }]) => [id, name])).toEqual([
		['12', 'Brandenburg'],
		['12060', 'Barnim']
	]);
});
