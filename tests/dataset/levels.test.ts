import { describe, expect, it } from 'vitest';
import { openLevelCounter } from '#lib/dataset/levels.server.ts';
import { counted, figure, inputsOf, view } from '../query/harness.ts';

const told = [
	{ id: 'a', value: 100, asOf: '2023' },
	{ id: 'b', value: 120, asOf: '2024-05' },
	{ id: 'c', value: 7, scope: '14', measure: 'added' as const }
];

describe('levels counted beside the data set', () => {
	it('are those of the data set, however often they are counted', async () => {
		const figures = told.map(figure);
		const counter = await openLevelCounter(inputsOf(figures));
		const expected = await (await counted(told)).levels(view());
		const first = await counter.count(figures, [view(), view({ to: 2023 })]);
		expect(first.levels[0]).toEqual(expected);
		expect(first.levels[1]?.map((level) => level.value)).toEqual([100]);
		expect((await counter.count(figures.slice(0, 1), [view()])).levels[0]?.map((l) => l.value)).toEqual([
			100
		]);
		expect((await counter.count(figures, [view()])).levels[0]).toEqual(expected);
		counter.close();
	});
	it('tell which figures other sources contradict', async () => {
		const day = { asOf: '2024-05-01', value: 10 };
		const figures = [
			{ id: 'a', ...day },
			{ id: 'b', ...day, value: 90 }
		].map(figure);
		const counter = await openLevelCounter(inputsOf(figures));
		expect([...(await counter.count(figures, [])).conflicts].sort()).toEqual(['a', 'b']);
		counter.close();
	});
});
