import { countsOf } from './own-rows.ts';
import type { Queries } from './queries.ts';
import { figuresOf, levelsOf, stepsOf } from './rows.ts';
import type { Runner } from './runner.ts';
import type { QuerySource, ViewQuery } from './source.ts';
import { statement, type Param } from './statement.ts';

const valuesOf = ({ places, contested, ...query }: ViewQuery): Record<string, Param> => ({
	...query,
	contested: Number(contested),
	places: places.join(',')
});

/** Answers every view by an engine over the whole set of figures. */
export function createSqlSource(runner: Runner, queries: Queries): QuerySource {
	const rows = (text: string, query: ViewQuery) => {
		const { sql, params } = statement(text, valuesOf(query));
		return runner.run(sql, params);
	};
	return {
		name: 'engine',
		levels: async (query) => levelsOf(await rows(queries.levels, query)),
		steps: async (query) => stepsOf(await rows(queries.steps, query)),
		figures: async (query) => figuresOf(await rows(queries.figures, query)),
		register: async (query) => countsOf(await rows(queries.register, query))
	};
}
