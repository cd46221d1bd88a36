import { tellSeries } from '#lib/charts/describe.ts';
import type { StepSeries } from '#lib/charts/series.ts';
import { roomOf } from '#lib/charts/timeline.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { wholeOffer } from '#lib/query/paint.ts';
import type { Step, ViewQuery } from '#lib/query/source.ts';
import { lands } from '../lands.ts';
import { coverageName, stageName } from '../words.ts';

/** What is written at the ends of lines, and the room for it in pixels. */
export interface EndNames {
	nameAt: (series: StepSeries) => string;
	room: number;
}

/** What the lines of timelines are called. */
export interface SeriesNames {
	nameOf: (scope: string) => string;
	/** A line by its place and what it counts. */
	fullName: (series: StepSeries) => string;
	/** What the lines of a place count, whose drawing has no room for their names; empty where nothing has to be said. */
	lineNames: (part: readonly StepSeries[]) => string;
	/** What stands at the ends of the lines of many places in a drawing of this width. */
	endNames: (width: number) => EndNames;
	/** The same of the lines of one place; null where they have no room. */
	ownEnds: (part: readonly StepSeries[], width: number) => EndNames | null;
	/** What a series counts, by its last fact. */
	seriesName: (series: StepSeries) => string;
	/** What a mark counts, where the chart's title does not say it already. */
	markName: (series: StepSeries, step: Step) => string;
}

/** What timelines are named by. */
export interface NamedBy {
	query: Pick<ViewQuery, 'metric' | 'subject'>;
	/** Whether the lines are of several stages. */
	staged: boolean;
	/** Whether so many programmes stand in each panel that their names would be longer than all drawings: the table has them. */
	brief: boolean;
	placeNames: Readonly<Record<string, string>>;
	subjectNames: Readonly<Record<string, string>>;
}

/** Size of the letters at the ends of lines. */
const letters = 13;

/** Names the lines of timelines, each by what tells it from the others. */
export function seriesNames(
	all: readonly StepSeries[],
	{ query, staged, brief, placeNames, subjectNames }: NamedBy
): SeriesNames {
	const nameOf = (scope: string) => placeNames[scope] ?? scope;
	const subjectOf = (s: StepSeries) => (s.subject === null ? '' : (subjectNames[s.subject] ?? s.subject));
	/** The same where room is dear. */
	const shortOf = (s: StepSeries) => (s.subject === wholeOffer ? m.subject_default_services() : subjectOf(s));
	const siblingsOf = (s: StepSeries) => all.filter((o) => o.scope === s.scope);
	/** What tells a series from the others of its place. */
	function within(s: StepSeries, siblings: readonly StepSeries[], named = subjectOf): string {
		const parts: string[] = [];
		if (new Set(siblings.map((o) => o.subject)).size > 1) parts.push(named(s));
		if (staged) {
			const stage = (s.totals[0] ?? s.added[0])?.stage;
			if (stage) parts.push(stageName(stage, query.metric));
		}
		if (new Set(siblings.filter((o) => o.subject === s.subject).map((o) => o.coverage)).size > 1)
			parts.push(
				s.coverage === 'unknown'
					? `${m.coverage_label()} ${coverageName('unknown')}`
					: coverageName(s.coverage)
			);
		return parts.join(', ');
	}
	/** A line of several of a place by the value at its end and what it counts. */
	const endOf = (part: readonly StepSeries[]) =>
		tellSeries(part, () => '').map(({ series, facts }) => {
			const last = facts.findLast(({ step }) => step.measure === 'total') ?? facts.at(-1);
			return `${last?.quantity ?? ''} ${within(series, part, shortOf)}`.trim();
		});
	/** Of several lines by the values at their ends, of one where other places count something else. */
	function lineNames(part: readonly StepSeries[]): string {
		if (brief) return '';
		const [only, ...more] = part;
		if (only === undefined) return '';
		if (more.length > 0) return within(only, part) === '' ? '' : endOf(part).join('; ');
		return query.subject !== null || only.subject === wholeOffer ? '' : subjectOf(only);
	}
	const roomFor = (texts: readonly string[]) => Math.max(...texts.map((text) => roomOf(text, letters))) + 8;
	/** Place and series where there is room, else the place, else the two letters of a Land; the panels below name them in full. */
	function endNames(width: number): EndNames {
		const abbr = (s: StepSeries) => lands.find(({ key }) => key === s.scope)?.abbr ?? nameOf(s.scope);
		const inFull = (s: StepSeries) => [nameOf(s.scope), within(s, siblingsOf(s))].filter(Boolean).join(', ');
		const ways = [inFull, (s: StepSeries) => nameOf(s.scope), abbr];
		const nameAt = ways.find((way) => roomFor(all.map(way)) < width * 0.4) ?? abbr;
		return { nameAt, room: roomFor(all.map(nameAt)) };
	}
	const markName = (s: StepSeries, step: Step) =>
		[
			subjectOf(s),
			staged ? stageName(step.stage, query.metric) : '',
			query.metric === 'funding_eur' || s.coverage === 'unknown' ? '' : coverageName(s.coverage)
		]
			.filter(Boolean)
			.join(', ');
	return {
		nameOf,
		fullName: (s) => [nameOf(s.scope), within(s, siblingsOf(s)) || subjectOf(s)].filter(Boolean).join(' – '),
		lineNames,
		endNames,
		// What is only a part of the others is not to be taken for all.
		ownEnds(part, width) {
			if (part.length < 2 || lineNames(part) === '') return null;
			const texts = new Map(endOf(part).map((text, i) => [part[i]!.key, text]));
			const room = roomFor([...texts.values()]);
			return room < width * 0.5 ? { nameAt: (s) => texts.get(s.key) ?? '', room } : null;
		},
		markName,
		seriesName(s) {
			const last = s.totals.at(-1) ?? s.added.at(-1);
			return last === undefined ? '' : markName(s, last);
		}
	};
}
