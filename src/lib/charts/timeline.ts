import type { Step } from '#lib/query/source.ts';
import type { Break } from '#lib/schema/break.ts';
import type { Metric } from '#lib/schema/figure.ts';
import type { RegisterCount } from '#lib/schema/register-count.ts';
import { breaksIn, nothingBeside, piecesOf, timesOf, type BesideSteps } from './beside.ts';
import { axisValues, linear } from './scale.ts';
import { spanOf, timeOf, type StepSeries } from './series.ts';
import { stepPath } from './step-path.ts';

export interface TimelineSize {
	width: number;
	height: number;
	top: number;
	right: number;
	bottom: number;
	left: number;
}

/** A point of the chart: one fact, and how it is drawn. Pixels of the chart's own box. */
export interface Mark {
	step: Step;
	x: number;
	y: number;
	/** What the date leaves open, as a horizontal whisker; null for a day. */
	open: [number, number] | null;
	/** Upper end of a told range. */
	upperY: number | null;
	/** Where a promise is to be kept. */
	targetX: number | null;
}

export interface TimelineLine {
	series: StepSeries;
	/** The steps, cut at every break of the series; null where no two levels may be joined. */
	path: string | null;
	/** From a last report to the end of the chart, or to a break: it is not known whether it still holds. */
	tails: { x1: number; x2: number; y: number }[];
	marks: Mark[];
	added: (Mark & { base: number })[];
}

export interface TimelineLayout {
	x: { at: number; year: number }[];
	/** Where each year begins, and where the last one ends: a year's name stands in its middle. */
	turns: number[];
	y: { at: number; value: number }[];
	base: number;
	lines: TimelineLine[];
	/** Dates across which nothing is joined, as ribbons. */
	breaks: { break: Break; x1: number; x2: number }[];
	/** What official counters show. */
	register: { count: RegisterCount; x: number; y: number; open: [number, number] | null }[];
	/** Two marks that contradict each other, each pair once. */
	disputes: { key: string; from: Mark; to: Mark }[];
}

/** The largest value that a set of series, and what official counters show, has to make room for. */
export function maxOf(series: readonly StepSeries[], register: readonly RegisterCount[] = []): number {
	return Math.max(
		0,
		...series.flatMap((s) => [...s.totals, ...s.added].map((t) => t.upper ?? t.value)),
		...register.map((count) => count.value)
	);
}

/** Services share one value axis; amounts and roll-outs differ by orders of magnitude, so each place has its own. */
export const sharesScale = (metric: Metric): boolean => metric === 'services_live';

/** Values to write beside the axis. */
export const valueTicks = (max: number): number[] => axisValues(max, 3);

/** Every n-th of these, so that names written at them keep this distance; the first always stays. */
export function thinned<T extends { at: number }>(ticks: readonly T[], distance: number): T[] {
	const [first, last] = [ticks[0]?.at ?? 0, ticks.at(-1)?.at ?? 0];
	const step = Math.abs(last - first) / Math.max(1, ticks.length - 1);
	const every = step > 0 ? Math.ceil(distance / step) : 1;
	return ticks.filter((_, i) => i % every === 0);
}

/** Pixels that a text of this size takes at most; readers' fonts differ. */
export const roomOf = (text: string, size: number): number => text.length * size * 0.62;

/**
 * Pixels from the rim to the axis, so that none of its values is cut: "1,5 Mrd. €" without its first letters is another number.
 * @param size of the letters, in pixels
 */
export const axisRoom = (labels: readonly string[], size: number): number =>
	Math.max(46, Math.ceil(10 + Math.max(0, ...labels.map((text) => roomOf(text, size)))));

/** Years to write under the axis: all of them, or every n-th where they would touch. */
export function yearTicks(from: number, to: number, room: number): number[] {
	const every = [1, 2, 3, 5, 10].find((n) => (to - from + 1) / n <= Math.max(2, room)) ?? 10;
	const years: number[] = [];
	for (let year = from; year <= to; year++) if ((to - year) % every === 0) years.push(year);
	return years;
}

/**
 * Lays out steps in time. The value axis starts at zero and is linear; nothing is smoothed, since nothing is known
 * between two reports.
 * @param beside breaks and counts of registers to draw with them
 * @param max top of the value axis before rounding; so that several charts can share one
 */
export function layoutTimeline(
	series: readonly StepSeries[],
	span: { from: number; to: number },
	size: TimelineSize,
	beside: BesideSteps = nothingBeside,
	max = maxOf(series, beside.register)
): TimelineLayout {
	const x = linear([span.from, span.to + 1], [size.left, size.width - size.right]);
	const base = size.height - size.bottom;
	const values = valueTicks(max);
	const y = linear([0, values.at(-1) ?? 1], [base, size.top]);
	const clamp = (at: number) => Math.min(size.width - size.right, Math.max(size.left, at));

	const mark = (step: Step): Mark => {
		const { start, end } = spanOf(step.date);
		return {
			step,
			x: clamp(x(timeOf(step.date))),
			y: y(step.value),
			open: step.date.length === 10 ? null : [clamp(x(start)), clamp(x(end))],
			upperY: step.upper === null || step.upper === step.value ? null : y(step.upper),
			targetX: step.target === null ? null : clamp(x(timeOf(step.target)))
		};
	};
	const lines = series.map((s): TimelineLine => {
		const end = size.width - size.right;
		const pieces = piecesOf(s, beside.breaks).map(({ totals, until }) => ({
			marks: totals.map(mark),
			end: until === null ? end : clamp(x(until))
		}));
		const joined = pieces.filter((piece) => piece.marks.length > 1).map((piece) => stepPath(piece.marks));
		return {
			series: s,
			path: joined.length > 0 ? joined.join('') : null,
			tails: pieces.flatMap((piece) => {
				const last = piece.marks.at(-1);
				return last && last.x < piece.end ? [{ x1: last.x, x2: piece.end, y: last.y }] : [];
			}),
			marks: pieces.flatMap((piece) => piece.marks),
			added: s.added.map((step) => ({ ...mark(step), base }))
		};
	});

	const inner = size.width - size.left - size.right;
	return {
		x: yearTicks(span.from, span.to, Math.floor(inner / 42)).map((year) => ({ at: x(year + 0.5), year })),
		turns: Array.from({ length: span.to - span.from + 2 }, (_, i) => x(span.from + i)),
		y: thinned(
			values.map((value) => ({ at: y(value), value })),
			15
		),
		base,
		lines,
		breaks: breaksIn(series, beside.breaks)
			.map((b) => ({ break: b, ...timesOf(b) }))
			.filter(({ start, end }) => end > span.from && start < span.to + 1)
			.map(({ break: b, start, end }) => ({ break: b, x1: clamp(x(start)), x2: clamp(x(end)) })),
		register: beside.register.map((count) => {
			const { start, end } = spanOf(count.date);
			return {
				count,
				x: clamp(x(timeOf(count.date))),
				y: y(count.value),
				open: count.date.length === 10 ? null : [clamp(x(start)), clamp(x(end))]
			};
		}),
		disputes: disputesIn(lines)
	};
}

/** Pairs of marks of one chart that contradict each other. */
function disputesIn(lines: readonly TimelineLine[]): TimelineLayout['disputes'] {
	const marks = lines.flatMap((l) => l.marks);
	const byFigure = new Map(marks.map((m) => [m.step.figure, m]));
	return marks.flatMap((from) =>
		from.step.conflicts.flatMap((figure) => {
			const to = byFigure.get(figure);
			return to && from.step.figure < figure ? [{ key: `${from.step.figure} ${figure}`, from, to }] : [];
		})
	);
}

/** Moves labels apart that would cover one another; keeps their order and stays within the chart. */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
	const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at || a.index - b.index);
	let floor = top;
	for (const label of order) {
		label.at = Math.max(label.at, floor);
		floor = label.at + gap;
	}
	let ceiling = bottom;
	for (const label of [...order].reverse()) {
		label.at = Math.min(label.at, ceiling);
		ceiling = label.at - gap;
	}
	const result = new Array<number>(wanted.length);
	for (const { at, index } of order) result[index] = at;
	return result;
}
