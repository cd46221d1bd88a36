import { error } from '@sveltejs/kit';
import { browser } from '$app/environment';
import { askAll, everyView } from '#lib/query/every-level.ts';
import { stagesOf, unitsOf, type Metric, type Stage, type Unit } from '#lib/schema/vocabulary.ts';
import type { FigureRow, Step, ViewQuery } from '#lib/query/source.ts';
import { plainView } from '#lib/query/plain-view.ts';
import type { Break } from '#lib/schema/break.ts';
import type { Level } from '#lib/schema/level.ts';
import type { Metadata } from '#lib/dataset/metadata.ts';
import { fixedBy } from '#lib/state/address.ts';
import type { Notice } from '#lib/state/notice.ts';
import { parseState } from '#lib/state/parse.ts';
import type { ViewState } from '#lib/state/view-state.ts';
import { addressIsReadable } from '../view/hydration.ts';
import { knownAt } from '../view/known.ts';
import { subjectPage } from '../late/subject-parts.ts';
import { openAsked, openNewest, untilDrawn, type LoadEvent } from '../view/load.ts';

/** What the page of a subject is made of. */
export interface SubjectData {
	subject: Metadata['subjects'][number];
	levels: Level[];
	figures: FigureRow[];
	/** The timeline that has most to tell, money left out; null where nothing is dated. */
	timeline: { query: ViewQuery; steps: Step[] } | null;
	breaks: Break[];
	/** What the address chooses; only its state of knowledge is used here. */
	state: ViewState;
	notices: Notice[];
	/** Its state of knowledge as a query, for links that keep it. */
	search: string;
	/** The day that the page's state of knowledge is of, and the newest that there is. */
	knowledge: string;
	newest: string;
}

/** The metric, unit and stage that most steps are of. */
function busiest(steps: readonly Step[]): { metric: Metric; unit: Unit; stage: Stage } | null {
	const counts = new Map<string, { step: Step; n: number }>();
	for (const step of steps) {
		if (step.metric === 'funding_eur') continue;
		const key = `${step.metric} ${step.unit} ${step.stage}`;
		const told = counts.get(key);
		if (told) told.n += 1;
		else counts.set(key, { step, n: 1 });
	}
	const order = ({ step }: { step: Step }) =>
		unitsOf[step.metric].indexOf(step.unit) * 10 + stagesOf[step.metric].indexOf(step.stage);
	return [...counts.values()].sort((a, b) => b.n - a.n || order(a) - order(b))[0]?.step ?? null;
}

/** Loads the page of a subject. */
export async function loadSubject(event: LoadEvent, slug: string): Promise<SubjectData> {
	event.depends('app:address');
	if (browser) void event.url.search;
	const newest = await openNewest(event);
	const search = addressIsReadable() ? event.url.searchParams : new URLSearchParams();
	const { metadata, cubes } = await openAsked(event, newest, search);
	const known = knownAt(metadata, newest.metadata);
	const { state, notices } = parseState(search, known, fixedBy({ page: 'subject', slug }));
	const named = (one: { slug: string }) => one.slug === slug;
	const subject = metadata.subjects.find(named) ?? newest.metadata.subjects.find(named);
	if (!subject) error(404);
	const { firstYear, lastYear } = metadata;
	const [told] = await Promise.all([
		askAll(cubes, everyView(firstYear, lastYear, { subject: slug })),
		untilDrawn(subjectPage)
	]);
	const kind = busiest(told.steps);
	return {
		subject,
		levels: told.levels,
		figures: told.figures,
		timeline: kind && {
			query: { ...plainView(kind, firstYear, lastYear), subject: slug },
			steps: told.steps.filter(
				(step) => step.metric === kind.metric && step.unit === kind.unit && step.stage === kind.stage
			)
		},
		breaks: metadata.breaks,
		state,
		notices,
		search: state.stand === null ? '' : `?stand=${state.stand}`,
		knowledge: metadata.knowledge,
		newest: newest.metadata.knowledge
	};
}
