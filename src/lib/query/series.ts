import * as v from 'valibot';
import { spanOf } from '#lib/dataset/dates.ts';
import { check } from '#lib/schema/check.ts';
import { PartialDate } from '#lib/schema/date.ts';
import type { Figure } from '#lib/schema/figure.ts';
import { bounds, measures, metrics, units, yearNotes } from '#lib/schema/vocabulary.ts';
import type { Queries } from './queries.ts';
import type { Runner } from './runner.ts';
import type { Step } from './source.ts';
import { statement } from './statement.ts';
import { apartBy } from './yearly.ts';

const lines = v.pipe(
	v.string(),
	v.transform((text) => (text === '' ? [] : text.split('\n')))
);
const Row = v.object({
	figure: v.string(),
	metric: v.picklist(metrics),
	date: PartialDate,
	value: v.number(),
	upper: v.nullable(v.number()),
	bound: v.picklist(bounds),
	unit: v.picklist(units),
	measure: v.picklist(measures),
	target: v.nullable(PartialDate),
	figures: lines,
	flags: lines,
	/** How many items tell it. */
	sources: v.number()
});
type Row = v.InferOutput<typeof Row>;

/** Where a fact lies to another in time; `same` where their dates leave open which came first. */
export type When = 'before' | 'same' | 'after';

/** A fact of a series; `here` where the figure that was asked for tells it. */
export interface InSeries extends Row {
	here: boolean;
	/** Null for the fact that was asked for, and where that has no date. */
	when: When | null;
}

/** In what a fact counts something else than another of the same subject, unit, stage, coverage and place. */
export type Difference = 'measure' | 'years' | 'part' | 'group' | 'purpose';

/** A fact of the same thing that is no state of it before or after. */
export interface BesideSeries extends Row {
	differs: Difference[];
}

/** The series that a figure stands in, oldest first. */
export interface Series {
	facts: InSeries[];
	/** How many there are before and after those. */
	earlier: number;
	later: number;
	/** What is told of the same thing but counts another share of it. */
	beside: BesideSeries[];
	/** How many more there are of those. */
	more: number;
}

/** So many facts are shown on each side of a figure. */
const reach = 4;

type Shared = Pick<Row, 'metric' | 'measure' | 'value' | 'flags'>;

/**
 * In what two facts count something else, by the rule that the lines of the charts follow (DESIGN 4, rule 1): empty where one may be
 * the other's state before or after. Of groups that are told side by side each counts another one.
 */
export function differencesOf(own: Shared, other: Shared): Difference[] {
	const has = (flag: string) => own.flags.includes(flag) || other.flags.includes(flag);
	const years = ({ flags }: Shared) => yearNotes.filter((note) => flags.includes(note)).join();
	const apart = apartBy(own) !== apartBy(other);
	const found: [Difference, boolean][] = [
		['measure', own.measure !== other.measure],
		['years', apart && (years(own) !== years(other) || has('several_years'))],
		['part', apart && has('part')],
		['group', has('coordination')],
		['purpose', apart && has('purpose') && !has('part') && years(own) === '' && years(other) === '']
	];
	return found.filter(([, differs]) => differs).map(([difference]) => difference);
}

function whenOf(fact: Row, own: PartialDate): When {
	const [a, b] = [spanOf(fact.date), spanOf(own)];
	return a.day < b.since ? 'before' : b.day < a.since ? 'after' : 'same';
}

/** A figure, so far as it tells its series apart from others. */
export type Own = Pick<
	Figure,
	| 'id'
	| 'metric'
	| 'unit'
	| 'stage'
	| 'coverage'
	| 'scope'
	| 'subject'
	| 'measure'
	| 'value'
	| 'flags'
	| 'asOf'
>;

/**
 * The neighbours of a figure among facts of its metric, unit, stage, coverage, scope and subject, oldest first: at most four before it
 * and four after, and beside them what counts something else.
 */
export function neighboursOf(
	figure: Pick<Own, 'id' | 'metric' | 'measure' | 'value' | 'flags' | 'asOf'>,
	rows: readonly Row[]
): Series {
	const isHere = (row: Row) => row.figures.includes(figure.id);
	const told = rows.find(isHere);
	const own = told ?? figure;
	const date = told?.date ?? figure.asOf;
	const differing = (row: Row) => (isHere(row) ? [] : differencesOf(own, row));
	const facts = rows
		.filter((row) => differing(row).length === 0)
		.map((row): InSeries => {
			const here = isHere(row);
			return { ...row, here, when: here || date === null ? null : whenOf(row, date) };
		});
	const others = rows.filter((row) => differing(row).length > 0);
	const at = facts.findIndex((fact) => fact.here);
	const middle = at < 0 ? facts.length - 1 : at;
	const from = Math.max(0, middle - reach);
	const to = Math.min(facts.length, middle + reach + 1);
	// Of many, those that are nearest in time.
	const next = date === null ? others.length : others.filter((row) => whenOf(row, date) === 'before').length;
	const first = Math.max(0, Math.min(next - reach, others.length - 2 * reach));
	const beside = others.slice(first, first + 2 * reach);
	return {
		facts: facts.slice(from, to),
		earlier: from,
		later: facts.length - to,
		beside: beside.map((row) => ({ ...row, differs: differing(row) })),
		more: others.length - beside.length
	};
}

/** The same among the steps of a view, which hold more than one series. */
export const neighboursAmong = (figure: Own, steps: readonly Step[]): Series =>
	neighboursOf(
		figure,
		steps.filter(
			(step) =>
				step.metric === figure.metric &&
				step.unit === figure.unit &&
				step.stage === figure.stage &&
				step.coverage === figure.coverage &&
				step.scope === figure.scope &&
				step.subject === figure.subject
		)
	);

/** The same as the data set tells it. */
export async function seriesOf(
	runner: Runner,
	queries: Queries,
	figure: Parameters<typeof neighboursOf>[0]
): Promise<Series> {
	const { sql, params } = statement(queries.series, { id: figure.id });
	return neighboursOf(figure, check(v.array(Row), await runner.run(sql, params), 'rows', 'series.sql'));
}
