import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { Step } from '#lib/query/source.ts';
import { spanOf, timeOf, type StepSeries } from './series.ts';

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
	/** The steps; null for fewer than two levels. */
	path: string | null;
	/** From the last report to the end of the chart: it is not known whether it still holds. */
	tail: { x1: number; x2: number; y: number } | null;
	marks: Mark[];
	added: (Mark & { base: number })[];
}

export interface TimelineLayout {
	x: { at: number; year: number }[];
	y: { at: number; value: number }[];
	base: number;
	lines: TimelineLine[];
}

/** The largest value that a set of series has to make room for. */
export function maxOf(series: readonly StepSeries[]): number {
	return Math.max(0, ...series.flatMap((s) => [...s.totals, ...s.added].map((t) => t.upper ?? t.value)));
}

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
 * @param max top of the value axis before rounding; so that several charts can share one
 */
export function layoutTimeline(
	series: readonly StepSeries[],
	span: { from: number; to: number },
	size: TimelineSize,
	max = maxOf(series)
): TimelineLayout {
	const x = scaleLinear([span.from, span.to + 1], [size.left, size.width - size.right]);
	const base = size.height - size.bottom;
	const y = scaleLinear([0, max > 0 ? max : 1], [base, size.top]).nice(3);
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
	const draw = line<Mark>(
		(m) => m.x,
		(m) => m.y
	).curve(curveStepAfter);

	const lines = series.map((s): TimelineLine => {
		const marks = s.totals.map(mark);
		const last = marks.at(-1);
		const end = size.width - size.right;
		return {
			series: s,
			path: marks.length > 1 ? draw(marks) : null,
			tail: last && last.x < end ? { x1: last.x, x2: end, y: last.y } : null,
			marks,
			added: s.added.map((step) => ({ ...mark(step), base }))
		};
	});

	const inner = size.width - size.left - size.right;
	return {
		x: yearTicks(span.from, span.to, Math.floor(inner / 42)).map((year) => ({ at: x(year + 0.5), year })),
		// Nothing that is counted comes in halves.
		y: y
			.ticks(3)
			.filter(Number.isInteger)
			.map((value) => ({ at: y(value), value })),
		base,
		lines
	};
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
