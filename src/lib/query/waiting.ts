import type { Decided } from '#lib/ledger/decide.ts';
import type { Metric, Stage, Unit } from '#lib/schema/figure.ts';
import type { Level } from '#lib/schema/level.ts';
import type { FigureRow, ViewQuery } from './source.ts';

/** Doubtful figures of one Land, or of all of Germany, that no editor has decided on. */
export interface Waiting {
	metric: Metric;
	unit: Unit;
	stage: Stage;
	scope: string;
	subject: string | null;
	/** Their ids, ascending. */
	figures: string[];
}

/** Whether a figure waits for an editor: it counts nowhere, but it was read. */
const waits = (figure: Decided) =>
	figure.confidence === 'doubtful' && figure.knownUntil === null && figure.decision?.verdict !== 'reject';

/** What waits for an editor of Länder and of all of Germany, by what it would be counted in. */
export function waitingOf(figures: readonly Decided[]): Waiting[] {
	const found = new Map<string, Waiting>();
	for (const figure of figures) {
		const { metric, unit, stage, scope, subject } = figure;
		if (!waits(figure) || scope === null || scope.length > 2) continue;
		const key = [metric, unit, stage, scope, subject ?? ''].join(' ');
		const before = found.get(key);
		if (before) before.figures.push(figure.id);
		else found.set(key, { metric, unit, stage, scope, subject, figures: [figure.id] });
	}
	return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, told]) => told);
}

/** So much of a view as tells what it counts; of several units or stages what they share. */
type Kind = Pick<Waiting, 'metric'> & Partial<Pick<Waiting, 'unit' | 'stage'>>;

/** Whether something is told of the subject that is asked for; null for any. */
const isAsked = (subject: string | null, one: { subject: string | null }): boolean =>
	subject === null || one.subject === subject;

/**
 * What waits of a view by place: of its metric, unit, stage and subject, whatever else the view leaves out. What is doubtful of another
 * subject is no report of this one. So it says that a place has no sure report, and never that what waits is of the view.
 */
export function waitingIn(
	all: readonly Waiting[],
	{ metric, unit, stage }: Kind,
	subject: string | null
): Record<string, string[]> {
	const found: Record<string, string[]> = {};
	for (const one of all)
		if (
			one.metric === metric &&
			one.unit === (unit ?? one.unit) &&
			one.stage === (stage ?? one.stage) &&
			isAsked(subject, one)
		)
			(found[one.scope] ??= []).push(...one.figures);
	return found;
}

/**
 * Why a Land that something was read of has no level: all of it is from before the years asked for, has no date, or is doubtful. Where
 * contested levels alone are asked for: none of its figures is contested, or some are but not its level. Where a filter leaves reports
 * out, it may have reported what does not pass it.
 */
export const gapReasons = ['older', 'undated', 'doubtful', 'uncontested', 'settled', 'filtered'] as const;
export type GapReason = (typeof gapReasons)[number];

/** What was read of a Land that has no level in a view. */
export interface Gap {
	why: GapReason;
	/** Ids of its figures. */
	figures: string[];
}

/**
 * What was read of the Länder that a view shows without a level; whoever is not among them has no report at all. What is sure, but too old
 * or without a date, says more than what is doubtful.
 * @param subject that is asked for; null for any
 * @param told.rows what the view shows of places
 * @param waiting what waits for an editor, by place
 */
export function gapsIn(
	subject: string | null,
	told: {
		rows: readonly Pick<Level, 'scope'>[];
		levels: readonly Pick<Level, 'scope' | 'subject' | 'figure'>[];
		figures: readonly Pick<FigureRow, 'scope' | 'subject' | 'asOf' | 'id'>[];
	},
	waiting: Readonly<Record<string, readonly string[]>>
): Record<string, Gap> {
	const shown = new Set(told.rows.map(({ scope }) => scope));
	const gaps: Record<string, Gap> = {};
	const add = (why: GapReason, scope: string | null, ...figures: readonly string[]) => {
		if (scope === null || scope.length > 2 || shown.has(scope)) return;
		const gap = (gaps[scope] ??= { why, figures: [] });
		if (gap.why === why) gap.figures.push(...figures);
	};
	for (const level of told.levels) if (isAsked(subject, level)) add('older', level.scope, level.figure);
	for (const figure of told.figures)
		if (figure.asOf === null && isAsked(subject, figure)) add('undated', figure.scope, figure.id);
	for (const [scope, figures] of Object.entries(waiting)) add('doubtful', scope, ...figures);
	return gaps;
}

/** What of a view may leave out a report of the same thing. */
export type Filtering = Pick<ViewQuery, 'coverage' | 'lead' | 'publisher' | 'confidence' | 'contested'>;

/** Whether a view leaves out reports of the same thing by what they tell beside it: what they cover, who leads it, who says so, how surely. */
export const isFiltered = ({
	coverage,
	lead,
	publisher,
	confidence
}: Omit<Filtering, 'contested'>): boolean =>
	[coverage, lead, publisher, confidence].some((asked) => asked !== null);

/**
 * The same of a view of contested levels alone. Whoever is missing in it may have reported: whether they did, it does not tell; nor,
 * where it is filtered besides, whether anything is contested.
 * @param told.figures contested ones
 */
export function uncontestedIn(
	query: Filtering,
	subject: string | null,
	places: readonly string[],
	told: {
		rows: readonly Pick<Level, 'scope'>[];
		figures: readonly Pick<FigureRow, 'scope' | 'subject' | 'id'>[];
	}
): Record<string, Gap> {
	const gaps: Record<string, Gap> = {};
	for (const scope of places) {
		if (told.rows.some((row) => row.scope === scope)) continue;
		const figures = told.figures
			.filter((figure) => figure.scope === scope && isAsked(subject, figure))
			.map(({ id }) => id);
		const none = isFiltered(query) ? 'filtered' : 'uncontested';
		gaps[scope] = { why: figures.length > 0 ? 'settled' : none, figures };
	}
	return gaps;
}

/** Gaps with one for each place without a row of which a filtered view can't tell whether something was reported. */
export function filteredIn(
	query: Filtering,
	places: readonly string[],
	rows: readonly Pick<Level, 'scope'>[],
	gaps: Readonly<Record<string, Gap>>
): Readonly<Record<string, Gap>> {
	if (!isFiltered(query)) return gaps;
	const left = places.filter((scope) => !gaps[scope] && !rows.some((row) => row.scope === scope));
	return {
		...gaps,
		...Object.fromEntries(left.map((scope) => [scope, { why: 'filtered', figures: [] } as Gap]))
	};
}

/**
 * What was read of the places that a view shows without a level, whatever it is filtered by. What waits for an editor is told only where
 * nothing filters: it was not asked whether it passes.
 * @param subject that is asked for; null for any
 * @param places that the view may show
 */
export function gapsOfView(
	query: Filtering,
	subject: string | null,
	places: readonly string[],
	told: Parameters<typeof gapsIn>[1],
	waiting: Readonly<Record<string, readonly string[]>>
): Readonly<Record<string, Gap>> {
	if (query.contested) return uncontestedIn(query, subject, places, told);
	const gaps = gapsIn(subject, told, isFiltered(query) ? {} : waiting);
	return filteredIn(query, places, told.rows, gaps);
}
