import { expect, it } from 'vitest';
import type { QuerySource, Step, ViewQuery } from '#lib/query/source.ts';
import { insteadOf } from '#lib/ui/map/instead.ts';

const query: ViewQuery = {
	metric: 'services_live',
	unit: 'bundle',
	stage: 'live',
	subject: null,
	coverage: null,
	lead: null,
	publisher: null,
	confidence: null,
	contested: false,
	from: 2017,
	to: 2026,
	places: []
};
const step = (part: Partial<Step> & Pick<Step, 'day' | 'figure'>): Step => ({
	metric: 'services_live',
	unit: 'bundle',
	stage: 'live',
	coverage: 'all',
	scope: '12',
	subject: 'alle-leistungen',
	date: part.day,
	since: part.day,
	periodSince: null,
	lead: null,
	confidence: 'sure',
	sources: 1,
	publishers: [],
	measure: 'total',
	value: 100,
	upper: null,
	bound: 'exact',
	target: null,
	figures: [],
	conflicts: [],
	flags: [],
	...part
});

/** Tells what was told of the asked kind. */
const source = (steps: readonly Step[]) =>
	({
		steps: (asked: ViewQuery) =>
			Promise.resolve(
				steps.filter(
					(one) => one.metric === asked.metric && one.unit === asked.unit && one.stage === asked.stage
				)
			),
		figures: () => Promise.resolve([])
	}) as unknown as QuerySource;

it('a change is offered from the year by which a Land had been told, and the longest span of it', async () => {
	const told = [
		step({ day: '2019-05-01', value: 10, figure: 'a' }),
		step({ day: '2024-05-01', value: 30, figure: 'b' })
	];
	const [one, ...more] = await insteadOf(source(told), 'change', query, []);
	expect(one).toMatchObject({ lands: 1, query: { unit: 'bundle', from: 2019 } });
	expect(more).toEqual([]);
});

it('what a Land built is offered by the unit in which it is told, and nothing where nothing is', async () => {
	const told = [step({ unit: 'service', day: '2024-05-01', lead: '01', figure: 'a' })];
	expect(await insteadOf(source(told), 'built', query, [])).toMatchObject([
		{ lands: 1, query: { metric: 'services_live', unit: 'service', stage: 'live', from: 2017 } }
	]);
	expect(await insteadOf(source([]), 'built', query, [])).toEqual([]);
});
