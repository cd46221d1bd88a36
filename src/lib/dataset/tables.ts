import type { Break } from '#lib/schema/break.ts';
import type { Citation } from '#lib/schema/citation.ts';
import type { Decision } from '#lib/schema/decision.ts';
import type { Figure } from '#lib/schema/figure.ts';
import type { Doubt, Limit } from '#lib/schema/limit.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';
import type { Place } from '#lib/schema/place.ts';
import type { RegisterCount } from '#lib/schema/register-count.ts';
import type { Subject } from '#lib/schema/subject.ts';
import type { Decided } from '#lib/ledger/decide.ts';
import { figureLine } from '#lib/ledger/ndjson.ts';
import { spanOf } from './dates.ts';
import { breakSpan } from './series-break.ts';

/** A cell: lists stay lists, dates of tables are days as text. */
export type Cell = string | number | boolean | null | readonly string[];

/** A table's rows; columns in the order of `sql/schema.sql`. */
export type Table = Cell[][];

export const itemRow = (i: NewsItem): Cell[] => [
	i.id,
	i.url,
	i.publisher,
	i.title,
	i.published,
	i.places,
	i.kind,
	i.digest,
	i.recorded
];

export const placeRow = (p: Place): Cell[] => [
	p.key,
	p.name,
	p.level,
	p.land,
	p.kreis,
	p.kind,
	p.longitude,
	p.latitude,
	p.population,
	p.populationDate
];

export const subjectRow = (s: Subject): Cell[] => [s.slug, s.name, s.kind, s.lead];

export const decisionRow = (d: Decision): Cell[] => [
	d.figure,
	d.verdict,
	JSON.stringify(d.fields),
	d.seen === undefined ? null : JSON.stringify(d.seen),
	d.reason,
	d.who,
	d.date
];

export const versionRow = (f: Figure): Cell[] => [f.id, f.knownFrom, f.knownUntil, figureLine(f)];

const citationCells = (source: Citation | null): Cell[] => [
	source?.title ?? null,
	source?.publisher ?? null,
	source?.date ?? null,
	source?.url ?? null
];

/** A break as a row, with the days that it lies in. */
export function breakRow(b: Break): Cell[] {
	const { since, day } = breakSpan(b);
	return [
		b.id,
		b.kind,
		b.date,
		b.until,
		since,
		day,
		b.scopes,
		b.metric,
		b.units,
		b.subjects,
		b.text.de,
		b.text.en,
		...citationCells(b.source)
	];
}

export const boundRow = (l: Limit): Cell[] => [
	l.id,
	l.kind,
	l.date,
	l.text.de,
	l.text.en,
	...citationCells(l.source)
];

export const doubtRow = (d: Doubt): Cell[] => [d.figure, d.limit, d.kind, d.value, d.against, d.other];

export const registerRow = (c: RegisterCount): Cell[] => [
	c.id,
	c.counter,
	c.metric,
	c.unit,
	c.coverage,
	c.scope,
	c.subject,
	c.value,
	c.date,
	spanOf(c.date).day,
	...citationCells(c.source)
];

/** A figure as a row, with the span of its date, and whether it counts; its places get their names where all tables are filled. */
export function figureRow(f: Decided): Cell[] {
	const verdict = f.decision?.verdict ?? null;
	const span = f.asOf === null ? null : spanOf(f.asOf);
	return [
		f.id,
		f.item,
		f.metric,
		f.value,
		f.upper,
		f.unit,
		f.bound,
		f.stage,
		f.measure,
		f.coverage,
		f.scope,
		null,
		f.lead,
		null,
		f.subject,
		f.asOf,
		span?.since ?? null,
		span?.day ?? null,
		f.period,
		f.period === null ? null : spanOf(f.period).since,
		f.target,
		f.implied,
		f.evidence.text,
		f.evidence.in,
		f.evidence.start,
		f.evidence.end,
		f.evidence.hash,
		f.rule,
		f.confidence,
		f.flags,
		f.knownFrom,
		f.knownUntil,
		verdict,
		verdict !== 'reject' && f.confidence !== 'doubtful' && f.knownUntil === null
	];
}
