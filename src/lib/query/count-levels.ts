import { breaksBetween } from '#lib/dataset/series-break.ts';
import type { Break } from '#lib/schema/break.ts';
import type { Day } from '#lib/schema/date.ts';
import type { Level } from '#lib/schema/level.ts';
import { lowerEnd } from './ranks.ts';
import type { Step } from './source.ts';
import { isYearly } from './yearly.ts';

/** The steps of one series, the one that counts first of those of one day before the others. */
export interface Told {
	totals: Step[];
	/** The days of the totals as numbers, so that a day is found without a look at each step. */
	days: number[];
	added: Step[];
	/** Those of `added` that tell since when they count. */
	ofPeriods: Step[];
	/** Levels of the totals, by their place, that were made before: many stand for years. */
	made: (Level | undefined)[];
}

const zero = 48;
/** A day as a number that is larger when it is later. */
function numberOf(day: Day): number {
	let number = 0;
	for (let i = 0; i < day.length; i += 1) {
		const digit = day.charCodeAt(i) - zero;
		if (digit >= 0) number = number * 10 + digit;
	}
	return number;
}

const down = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);
const up = (a: string, b: string) => -down(a, b);
const openDays = (step: Step) => Date.parse(step.day) - Date.parse(step.since);

const isLesser = (step: Step) => isYearly(step) || step.flags.includes('part');

/** Wholes before money of one year and parts of a whole told beside them, newest first; of one day the one told by most items, then the most precisely dated, then the largest. */
const byWeight = (a: Step, b: Step) =>
	Number(isLesser(a)) - Number(isLesser(b)) ||
	down(a.day, b.day) ||
	b.sources - a.sources ||
	openDays(a) - openDays(b) ||
	b.value - a.value ||
	up(a.figure, b.figure);

const bySeries = (a: Step, b: Step) =>
	up(a.metric, b.metric) ||
	up(a.unit, b.unit) ||
	up(a.stage, b.stage) ||
	up(a.scope, b.scope) ||
	up(a.subject ?? '', b.subject ?? '') ||
	up(a.coverage, b.coverage);

/** Sorts steps into series, once for however many days are asked for. */
export function toldSeries(steps: readonly Step[]): Told[] {
	const found = new Map<string, Told>();
	for (const step of steps) {
		const { metric, unit, stage, scope, subject, coverage } = step;
		const key = `${metric} ${unit} ${stage} ${scope} ${subject ?? ''} ${coverage}`;
		let series = found.get(key);
		if (!series) found.set(key, (series = { totals: [], days: [], added: [], ofPeriods: [], made: [] }));
		series[step.measure === 'total' ? 'totals' : 'added'].push(step);
		if (step.measure !== 'total' && step.periodSince !== null) series.ofPeriods.push(step);
	}
	const all = [...found.values()];
	for (const series of all) {
		series.totals.sort(byWeight);
		series.days = series.totals.map(({ day }) => numberOf(day));
	}
	return all.sort((a, b) => bySeries((a.totals[0] ?? a.added[0])!, (b.totals[0] ?? b.added[0])!));
}

/**
 * Whether what was added can't be true beside the total: rounds beyond a programme's volume, or more in a period than
 * the totals around it differ by. Across a break totals have no difference.
 */
function exceeds(
	{ added, ofPeriods }: Told,
	total: Step,
	before: Step | undefined,
	until: Day,
	breaks: readonly Break[]
): boolean {
	if (added.length === 0 || total.bound !== 'exact' || total.upper !== null) return false;
	const sum = (steps: readonly Step[]) => steps.reduce((all, step) => all + lowerEnd(step), 0);
	if (total.metric === 'funding_eur') return sum(added.filter(({ day }) => day <= until)) > total.value;
	if (ofPeriods.length === 0 || !before || before.bound !== 'exact' || total.value <= before.value)
		return false;
	if (breaks.length > 0 && breaksBetween(breaks, total, before.day, total.day).length > 0) return false;
	const between = ofPeriods.filter((step) => step.periodSince! > before.day && step.day <= total.day);
	return sum(between) > total.value - before.value;
}

function toldLevel(total: Step, flags: string[]): Level {
	// Each by its name: one that is spread takes six times as long to make, and there are many.
	return {
		metric: total.metric,
		unit: total.unit,
		stage: total.stage,
		coverage: total.coverage,
		scope: total.scope,
		subject: total.subject,
		lead: total.lead,
		date: total.date,
		value: total.value,
		upper: total.upper,
		bound: total.bound,
		basis: 'total',
		figure: total.figure,
		figures: total.figures,
		parts: [],
		conflicts: total.conflicts,
		flags
	};
}

/** What was added, at the least: the lower end of each, for "rund 187" may be 186.5 and "bis zu 5" nothing. */
function summedLevel(added: readonly Step[]): Level {
	const newest = added.reduce((a, b) => ((up(a.day, b.day) || up(a.figure, b.figure)) > 0 ? a : b));
	const leads = added.flatMap(({ lead }) => lead ?? []).sort();
	return {
		metric: newest.metric,
		unit: newest.unit,
		stage: newest.stage,
		coverage: newest.coverage,
		scope: newest.scope,
		subject: newest.subject,
		lead: leads.at(-1) ?? null,
		date: newest.date,
		value: added.reduce((sum, step) => sum + lowerEnd(step), 0),
		upper: null,
		bound: 'at_least',
		basis: 'sum_of_added',
		figure: newest.figure,
		figures: added.flatMap((step) => step.figures).sort(),
		parts: added.map((step) => step.figure).sort(),
		conflicts: [],
		flags: [...new Set(added.flatMap((step) => step.flags))].sort()
	};
}

function levelAt(told: Told, until: Day, lastDay: number, breaks: readonly Break[]): Level | undefined {
	const { totals, days, added, made } = told;
	let at = 0;
	while (at < days.length && days[at]! > lastDay) at += 1;
	const total = totals[at];
	if (!total) {
		const held = added.filter(({ day }) => day <= until);
		return held.length > 0 ? summedLevel(held) : undefined;
	}
	if (!total.flags.includes('implausible') && exceeds(told, total, totals[at + 1], until, breaks))
		return toldLevel(total, [...total.flags, 'implausible'].sort());
	return (made[at] ??= toldLevel(total, total.flags));
}

/**
 * What each series stands at, at the end of a day: the newest told total; where none is told, the sum of what was
 * added, as "at least". The same rules as `sql/levels.sql`, for where no engine runs and for days that end no year.
 * @returns sorted by scope, subject and coverage within a metric, unit and stage
 */
export function countLevels(series: readonly Told[], until: Day, breaks: readonly Break[]): Level[] {
	const levels: Level[] = [];
	const lastDay = numberOf(until);
	for (const one of series) {
		const level = levelAt(one, until, lastDay, breaks);
		if (level) levels.push(level);
	}
	return levels;
}
