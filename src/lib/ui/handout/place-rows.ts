import type { CsvCell } from '#lib/export/csv.ts';
import { yearsOf } from '#lib/i18n/format.ts';
import type { Use } from '#lib/query/builders.ts';
import type { Step } from '#lib/query/source.ts';
import type { Target } from '#lib/query/targets.ts';
import type { Level } from '#lib/schema/level.ts';
import { moneyByName } from '../money-by-name.ts';
import { usersOrder } from '../subject/users-order.ts';

/** Names of what rows tell by keys, and where the evidence of a figure lies. */
export interface RowNames {
	placeOf: (key: string) => string;
	subjectOf: (slug: string) => string;
	/** Absolute address. */
	linkOf: (figure: string) => string;
}

/** Columns of a level or a promise; names are those of the data set, whatever the language of the page. */
const columns = [
	'scope',
	'scope_name',
	'subject',
	'subject_name',
	'metric',
	'stage',
	'coverage',
	'value',
	'upper',
	'bound',
	'unit',
	'date',
	'basis',
	'measure',
	'years',
	'disputed',
	'flags',
	'figure',
	'evidence_url'
] as const;

const cellsOf = (told: Level | Step, { placeOf, subjectOf, linkOf }: RowNames): CsvCell[] => [
	told.scope,
	placeOf(told.scope),
	told.subject,
	told.subject === null ? null : subjectOf(told.subject),
	told.metric,
	told.stage,
	told.coverage,
	told.value,
	told.upper,
	told.bound,
	told.unit,
	told.date,
	// What is added up of additions is a level all the same; of a promise it is told whether it comes on top.
	'basis' in told ? told.basis : null,
	'measure' in told ? told.measure : null,
	yearsOf(told),
	told.conflicts.length > 0 ? 'true' : 'false',
	told.flags.join('|'),
	told.figure,
	linkOf(told.figure)
];

/**
 * What money went to a place or for a subject, a row for each amount, as its table has them.
 * @param nameOf what a row of the table is named after
 */
export const moneyRows = (
	levels: readonly Level[],
	nameOf: (level: Level) => string,
	names: RowNames
): CsvCell[][] => [
	[...columns],
	...moneyByName(levels, nameOf)
		.flatMap(({ byStage }) => byStage.flatMap((stage) => stage.levels))
		.map((level) => cellsOf(level, names))
];

/** Where a subject is used, and how much. */
export const usersRows = (levels: readonly Level[], names: RowNames): CsvCell[][] => [
	[...columns],
	...usersOrder(levels).map((level) => cellsOf(level, names))
];

/** What a Land uses, and who built it. */
export const usesRows = (uses: readonly Use[], names: RowNames): CsvCell[][] => [
	[...columns, 'lead', 'lead_name', 'lead_figure'],
	...uses.map(({ level, builder, told }) => [
		...cellsOf(level, names),
		builder,
		builder === null ? null : names.placeOf(builder),
		told
	])
];

/** Promises, and what became of each: the level that decides it is told as it was told. */
export const targetRows = (targets: readonly Target[], names: RowNames): CsvCell[][] => [
	[
		...columns,
		'target',
		'outcome',
		'outcome_value',
		'outcome_upper',
		'outcome_bound',
		'outcome_date',
		'outcome_figure',
		'outcome_evidence_url'
	],
	...targets.map(({ promise, outcome, by }) => [
		...cellsOf(promise, names),
		promise.target,
		outcome,
		...(by
			? [by.value, by.upper, by.bound, by.date, by.figure, names.linkOf(by.figure)]
			: Array<null>(6).fill(null))
	])
];
