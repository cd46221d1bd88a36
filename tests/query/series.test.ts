import { describe, expect, it } from 'vitest';
import { assemble } from '#lib/dataset/assemble.ts';
import { load } from '#lib/dataset/write.server.ts';
import { queries } from '#lib/query/bundled.ts';
import { namesOf } from '#lib/query/names.ts';
import { runnerOf } from '#lib/query/node.server.ts';
import { seriesOf } from '#lib/query/series.ts';
import { figure, inputsOf, type Told } from './harness.ts';

async function engine(...told: Told[]) {
	const inputs = inputsOf(told.map(figure));
	const { connection } = await load(inputs, assemble(inputs));
	return runnerOf(connection);
}
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
		const { facts } = await seriesOf(runner, queries, 'own');
		expect(facts.map(({ figure, here }) => [figure, here])).toEqual([
			['sooner', false],
			['own', true],
			['later', false]
		]);
	});

	it('counts a fact once that several items tell', async () => {
		const runner = await engine({ id: 'a', asOf: '2024-06-01' }, { id: 'b', asOf: '2024-06-05' });
		const { facts } = await seriesOf(runner, queries, 'b');
		expect(facts).toMatchObject([{ here: true, sources: 2, figures: ['a', 'b'] }]);
	});

	it('shows four facts on each side, and says how many there are beyond', async () => {
		const { facts, earlier, later } = await seriesOf(await engine(...years(12)), queries, 'y5');
		expect(facts.map(({ figure }) => figure)).toEqual(['y1', 'y2', 'y3', 'y4', 'y5', 'y6', 'y7', 'y8', 'y9']);
		expect([earlier, later]).toEqual([1, 2]);
	});

	it('of a figure without a date is the one that it would stand in', async () => {
		const runner = await engine({ id: 'dated', asOf: '2024' }, { id: 'undated', asOf: null });
		const { facts } = await seriesOf(runner, queries, 'undated');
		expect(facts.map(({ figure, here }) => [figure, here])).toEqual([['dated', false]]);
	});
});

it('places are called by their names, and what is unknown is missing', async () => {
	const names = await namesOf(await engine({ id: 'a' }), queries, ['12', '12060', '99']);
	expect([...names].map(([id, { name }]) => [id, name])).toEqual([
		['12', 'Brandenburg'],
		['12060', 'Barnim']
	]);
});
