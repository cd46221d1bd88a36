import { resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { readInputs } from '#cli/dataset-inputs.ts';
import { assemble } from '#lib/dataset/assemble.ts';
import { load } from '#lib/dataset/write.server.ts';
import { queries } from '#lib/query/bundled.ts';
import { askAll, everyView } from '#lib/query/every-level.ts';
import { runnerOf } from '#lib/query/node.server.ts';
import type { FigureRow, QuerySource } from '#lib/query/source.ts';
import { createSqlSource } from '#lib/query/sql-source.ts';
import { queryOf } from '#lib/state/query.ts';
import { figureView } from '#lib/ui/evidence/figure-view.ts';
import { landKeys } from '#lib/ui/lands.ts';

let source: QuerySource;
let figures: FigureRow[];
const known = {
	firstYear: 2010,
	lastYear: 2040,
	lands: landKeys,
	subjects: [],
	leads: [],
	publishers: [],
	stands: []
};

beforeAll(async () => {
	const inputs = await readInputs(resolve('data'), null);
	source = createSqlSource(runnerOf((await load(inputs, assemble(inputs))).connection), queries);
	({ figures } = await askAll(source, everyView(known.firstYear, known.lastYear)));
}, 120_000);

it('the view that a figure leads to shows it, in its chart where it has a place and a date', async () => {
	expect(figures.length).toBeGreaterThan(100);
	const shown = new Map<string, Promise<ReadonlySet<string>>>();
	for (const figure of figures) {
		const { state, part } = figureView(figure);
		const key = JSON.stringify([state, part]);
		let ids = shown.get(key);
		if (!ids) {
			const query = queryOf(state, known);
			ids =
				part === 'verlauf'
					? source.steps(query).then((steps) => new Set(steps.flatMap((step) => step.figures)))
					: source.figures(query).then((rows) => new Set(rows.map(({ id }) => id)));
			shown.set(key, ids);
		}
		expect([...(await ids)], figure.evidence.text).toContain(figure.id);
	}
}, 120_000);

it('no more than what is told of its place and subject stands beside it', () => {
	for (const figure of figures) {
		const { state } = figureView(figure);
		expect([state.subject, state.unit, state.stage]).toEqual([figure.subject, figure.unit, figure.stage]);
	}
});

it('what has no place or no date is no mark of a chart', () => {
	const figure = { ...figures[0]!, scope: '09', asOf: '2024' };
	expect(figureView(figure)).toMatchObject({ part: 'verlauf', state: { lands: ['09'] } });
	expect(figureView({ ...figure, asOf: null }).part).toBe('angaben');
	expect(figureView({ ...figure, scope: null })).toMatchObject({ part: 'angaben', state: { lands: [] } });
	expect(figureView({ ...figure, scope: 'DE' }).state.lands).toEqual([]);
});
