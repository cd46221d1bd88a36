import type { Break } from '#lib/schema/break.ts';
import type { RegisterCount } from '#lib/schema/register-count.ts';
import { breakSpan, breaksBetween, touches, type Touched } from '#lib/dataset/series-break.ts';
import type { Step } from '#lib/query/source.ts';
import { spanOf, timeOf, type StepSeries } from './series.ts';

/** What stands in a chart beside the steps of its series. */
export interface BesideSteps {
	breaks: readonly Break[];
	register: readonly RegisterCount[];
}
export const nothingBeside: BesideSteps = { breaks: [], register: [] };

/** What a break may touch of a series; null for one without steps. */
function touchedOf(series: StepSeries): Touched | null {
	const first = series.totals[0] ?? series.added[0];
	return first
		? { metric: first.metric, unit: first.unit, scope: series.scope, subject: series.subject }
		: null;
}

/** The breaks that touch any of the series. */
export const breaksIn = (series: readonly StepSeries[], breaks: readonly Break[]): Break[] =>
	breaks.filter((b) =>
		series.some((s) => {
			const touched = touchedOf(s);
			return touched !== null && touches(b, touched);
		})
	);

/** The span of a break, in years. */
export function timesOf(b: Break): { start: number; end: number } {
	const { since, day } = breakSpan(b);
	return { start: spanOf(since).start, end: spanOf(day).end };
}

/** Told levels that may be joined: a series is cut at its breaks. `until` is where the next piece may begin at most. */
export interface Piece {
	totals: Step[];
	/** Where the first break after its last level begins, in years; null where none follows. */
	until: number | null;
}

/** Cuts a series at its breaks; nothing across one is joined. */
export function piecesOf(series: StepSeries, breaks: readonly Break[]): Piece[] {
	const touched = touchedOf(series);
	const pieces: Piece[] = [];
	for (const total of series.totals) {
		const piece = pieces.at(-1);
		const before = piece?.totals.at(-1);
		if (piece && before && touched && breaksBetween(breaks, touched, before.date, total.date).length === 0) {
			piece.totals.push(total);
		} else pieces.push({ totals: [total], until: null });
	}
	return pieces.map((piece) => {
		const last = piece.totals.at(-1);
		const starts = breaks
			.filter((b) => touched && last && touches(b, touched) && timesOf(b).end > timeOf(last.date))
			.map((b) => timesOf(b).start);
		return { ...piece, until: starts.length > 0 ? Math.min(...starts) : null };
	});
}
