import type { ToldSeries } from '#lib/charts/describe.ts';
import type { CsvCell } from '#lib/export/csv.ts';
import { absoluteFigureLink } from '../links.ts';

/** Facts of timelines as rows of a file; names of columns are those of the data set. */
export const timelineRows = (told: readonly ToldSeries[]): CsvCell[][] => [
	[
		'series',
		'scope',
		'subject',
		'date',
		'value',
		'upper',
		'bound',
		'unit',
		'stage',
		'coverage',
		'measure',
		'target',
		'flags',
		'figure',
		'evidence_url'
	],
	...told.flatMap(({ name, facts }) =>
		facts.map(({ step }) => [
			name,
			step.scope,
			step.subject,
			step.date,
			step.value,
			step.upper,
			step.bound,
			step.unit,
			step.stage,
			step.coverage,
			step.measure,
			step.target,
			step.flags.join('|'),
			step.figure,
			absoluteFigureLink(step.figure)
		])
	)
];
