import type { Step } from '#lib/query/source.ts';
import { apartBy } from '#lib/query/yearly.ts';

/** Steps that may be joined: of one series, in the order of their dates (DESIGN 4, rule 1). */
export interface StepSeries {
	key: string;
	scope: string;
	subject: string | null;
	coverage: Step['coverage'];
	/** Told levels, oldest first; only these are joined by a line. */
	totals: Step[];
	/** What a period brought: drawn beside the line, never joined. */
	added: Step[];
}

/**
 * The moment at which a date counts, in years: a told year or month counts at its end, since "2024" promises no more
 * than that it was so by then. Half a day is added so that a day stands in its middle.
 */
export function timeOf(date: string): number {
	const { end } = spanOf(date);
	return date.length === 10 ? (spanOf(date).start + end) / 2 : end;
}

/** The span that a date leaves open, in years: all of 2024, all of February, one day. */
export function spanOf(date: string): { start: number; end: number } {
	const [year = NaN, month, day] = date.split('-').map(Number);
	if (month === undefined) return { start: year, end: year + 1 };
	if (day === undefined) return { start: year + (month - 1) / 12, end: year + month / 12 };
	const start = year + (month - 1) / 12 + (day - 1) / 372;
	return { start, end: start + 1 / 372 };
}

const byTime = (a: Step, b: Step) => timeOf(a.date) - timeOf(b.date) || a.value - b.value;

/** Sorts steps into series; services of two units, coverages or subjects never share one, nor do amounts of other kinds. */
export function seriesOf(steps: readonly Step[]): StepSeries[] {
	const found = new Map<string, StepSeries>();
	for (const step of steps) {
		const { metric, unit, stage, coverage, scope, subject } = step;
		const key = [metric, unit, stage, coverage, scope, subject ?? '', apartBy(step)].join('|');
		let series = found.get(key);
		if (!series) {
			series = {
				key,
				scope: step.scope,
				subject: step.subject,
				coverage: step.coverage,
				totals: [],
				added: []
			};
			found.set(key, series);
		}
		series[step.measure === 'total' ? 'totals' : 'added'].push(step);
	}
	for (const series of found.values()) {
		series.totals.sort(byTime);
		series.added.sort(byTime);
	}
	return [...found.values()];
}
