import * as v from 'valibot';
import { check } from '#lib/schema/check.ts';
import { Day } from '#lib/schema/date.ts';
import {
	bounds,
	confidences,
	coverages,
	figureFlags,
	measures,
	metrics,
	stages,
	units
} from '#lib/schema/vocabulary.ts';
import { Level } from '#lib/schema/level.ts';
import type { FigureDetail, FigureRow, Step } from './source.ts';

/** A row as an engine gives it; lists come as lines of one text, so that all engines give them alike. */
export type Row = Record<string, unknown>;

const lines = v.pipe(
	v.string(),
	v.transform((text) => (text === '' ? [] : text.split('\n')))
);
const text = v.nullable(v.string());

const LevelRow = v.object({ ...Level.entries, figures: lines, parts: lines, conflicts: lines, flags: lines });

const StepRow = v.object({
	metric: v.picklist(metrics),
	unit: v.picklist(units),
	stage: v.picklist(stages),
	coverage: v.picklist(coverages),
	scope: v.string(),
	subject: text,
	date: v.string(),
	value: v.number(),
	upper: v.nullable(v.number()),
	bound: v.picklist(bounds),
	measure: v.picklist(measures),
	target: text,
	figure: v.string(),
	figures: lines,
	conflicts: lines,
	flags: lines,
	since: Day,
	day: Day,
	period_since: v.nullable(Day),
	lead: text,
	confidence: v.picklist(['sure', 'probable']),
	sources: v.number(),
	publishers: lines
});

const FlatFigure = v.object({
	id: v.string(),
	item: v.string(),
	metric: v.picklist(metrics),
	value: v.number(),
	upper: v.nullable(v.number()),
	unit: v.picklist(units),
	bound: v.picklist(bounds),
	stage: v.picklist(stages),
	measure: v.picklist(measures),
	coverage: v.picklist(coverages),
	scope: text,
	lead: text,
	subject: text,
	as_of: text,
	period: text,
	target: text,
	implied: v.boolean(),
	evidence: v.string(),
	rule: v.string(),
	confidence: v.picklist(confidences),
	flags: v.pipe(lines, v.array(v.picklist(figureFlags))),
	known_from: v.string(),
	known_until: text,
	scope_name: text,
	subject_name: text,
	title: v.string(),
	publisher: text,
	url: text,
	published: text
});

/** Rows of `levels.sql`. @throws SchemaError */
export const levelsOf = (rows: Row[]): Level[] => check(v.array(LevelRow), rows, 'rows', 'levels.sql');

/** Rows of `steps.sql`. @throws SchemaError */
export const stepsOf = (rows: Row[]): Step[] =>
	check(v.array(StepRow), rows, 'rows', 'steps.sql').map(({ period_since, ...row }) => ({
		...row,
		periodSince: period_since
	}));

function figureOf(row: v.InferOutput<typeof FlatFigure>): FigureRow {
	const { as_of, known_from, known_until, scope_name, subject_name, evidence, ...figure } = row;
	return {
		...figure,
		asOf: as_of,
		evidence: { text: evidence },
		knownFrom: known_from,
		knownUntil: known_until,
		scopeName: scope_name,
		subjectName: subject_name
	};
}

/** Rows of `figures.sql`. @throws SchemaError */
export const figuresOf = (rows: Row[]): FigureRow[] =>
	check(v.array(FlatFigure), rows, 'rows', 'figures.sql').map(figureOf);

const FlatDetail = v.object({
	...FlatFigure.entries,
	evidence_in: v.picklist(['text', 'title']),
	evidence_start: v.number(),
	evidence_end: v.number(),
	evidence_hash: v.string()
});

/** Rows of `figure.sql`. @throws SchemaError */
export const detailsOf = (rows: Row[]): FigureDetail[] =>
	check(v.array(FlatDetail), rows, 'rows', 'figure.sql').map((row) => {
		const { evidence_in, evidence_start, evidence_end, evidence_hash, ...rest } = row;
		const evidence = {
			text: row.evidence,
			in: evidence_in,
			start: evidence_start,
			end: evidence_end,
			hash: evidence_hash
		};
		return { ...figureOf(rest), evidence };
	});
