import { browser } from '$app/environment';
import { base } from '$app/paths';
import { fetchedCubes, fetchedViews, fetchMetadata, fetchStart } from '#lib/query/fetched-cubes.ts';
import type { CorrectedSince } from '#lib/query/corrected-since.ts';
import { askedSubject, nationwide, paint } from '#lib/query/paint.ts';
import type { QuerySource, ViewQuery } from '#lib/query/source.ts';
import { gapsOfView, waitingIn } from '#lib/query/waiting.ts';
import { stateFolder } from '#lib/dataset/state-folder.ts';
import type { StartFile } from '#lib/dataset/start.ts';
import { FilterBar, MoreFilters } from '#lib/ui/late/filter-parts.ts';
import { StartInYears } from '#lib/ui/late/start-parts.ts';
import { landKeys } from '#lib/ui/lands.ts';
import { getLate, type Gettable } from '#lib/ui/late/late.ts';
import type { Metadata } from '#lib/dataset/metadata.ts';
import type { Day } from '#lib/schema/date.ts';
import type { Notice } from '#lib/state/notice.ts';
import { fixedBy, type Place } from '#lib/state/address.ts';
import { parseState } from '#lib/state/parse.ts';
import { queryOf } from '#lib/state/query.ts';
import { readStand } from '#lib/state/stand.ts';
import { serialiseState } from '#lib/state/serialise.ts';
import type { Known, ViewState } from '#lib/state/view-state.ts';
import { addressIsReadable, isHydrated } from './hydration.ts';
import { knownAt, subjectNamesOf } from './known.ts';
import type { DashboardData, View } from './types.ts';

/** What a page's load gets, so far as it is used here. */
export interface LoadEvent {
	url: URL;
	fetch: typeof globalThis.fetch;
	depends(name: `${string}:${string}`): void;
}
/** Who asks for data: the address says in which language places and subjects are called. */
export type Asker = Pick<LoadEvent, 'fetch' | 'url'>;
/** A data set as pages use it: the newest, or that of an earlier state of knowledge. */
interface Opened {
	metadata: Metadata;
	/** For pages that ask for many views. */
	cubes: QuerySource;
	/** For pages that ask for one. */
	views: QuerySource;
	/** What the start page tells of it; fetched once. */
	start(): Promise<StartFile>;
}
/** Pages that ask for more than the view of their address. */
const manyViews = new Set<Place['page']>(['land', 'compare']);

/** What the browser has loaded once, by folder and language; a server serves many and keeps nothing. */
const kept = new Map<string, Opened>();

async function openFolder({ fetch, url }: Asker, folder = `${base}/daten`): Promise<Opened> {
	const inEnglish = url.pathname.startsWith(`${base}/en/`);
	const key = folder + inEnglish;
	const before = kept.get(key);
	if (before) return before;
	const told = await fetchMetadata(fetch, folder);
	const english = inEnglish
		? await (await import('./called-by.ts')).calledInEnglish(fetch, folder)
		: undefined;
	const metadata = english ? english.metadata(told) : told;
	let start: Promise<StartFile> | undefined;
	const opened: Opened = {
		metadata,
		cubes: fetchedCubes(fetch, folder, metadata.breaks, english?.figure),
		views: fetchedViews(fetch, folder, metadata.breaks, english?.figure),
		start() {
			start ??= fetchStart(fetch, folder).then(english?.start);
			start.catch(() => (start = undefined));
			return start;
		}
	};
	if (browser) kept.set(key, opened);
	return opened;
}

/** The data set as it is known now. */
export const openNewest = (asker: Asker): Promise<Opened> => openFolder(asker);

/** The data set as it was known at the end of a day; between two changes of knowledge the earlier holds. */
export async function openAt(asker: Asker, newest: Opened, stand: string | null): Promise<Opened> {
	const { stands } = newest.metadata;
	const held = stand === null ? undefined : stands.findLast((day) => day <= stand);
	return held === undefined || held === stands.at(-1)
		? newest
		: openFolder(asker, `${base}/daten/${stateFolder(held)}`);
}

/** The state of knowledge that an address asks for; the newest where there is none of that day. */
export const openAsked = async (asker: Asker, newest: Opened, search: URLSearchParams): Promise<Opened> =>
	openAt(asker, newest, readStand(search, newest.metadata.stands).stand);

/** What a page that reads nothing else of its address shows, and of which day. */
export interface StandData {
	stand: Day | null;
	notices: Notice[];
	/** The day that the page's state of knowledge is of, and the newest that there is. */
	knowledge: Day;
	newest: Day;
	/** The state as a query, for links that keep it. */
	search: string;
}

/** Opens the state of knowledge that the address of such a page asks for. */
export async function openPage(event: LoadEvent): Promise<Opened & { told: StandData }> {
	event.depends('app:address');
	// Read even where it may not be used yet, so that a change of it is noticed.
	if (browser) void event.url.search;
	const newest = await openNewest(event);
	const search = addressIsReadable() ? event.url.searchParams : new URLSearchParams();
	const { stand, notices } = readStand(search, newest.metadata.stands);
	const opened = await openAt(event, newest, stand);
	const told = {
		stand,
		notices,
		knowledge: opened.metadata.knowledge,
		newest: newest.metadata.knowledge,
		search: stand === null ? '' : `?stand=${stand}`
	};
	return { ...opened, told };
}

/** What a state of a page asks for: the path has its say in it. */
function queryAt(place: Place, state: ViewState, known: Known): ViewQuery {
	const query = queryOf(state, known);
	if (place.page === 'year') return { ...query, from: place.year, to: place.year };
	if (place.page === 'land') return { ...query, places: [place.key] };
	return query;
}

/** Asks a source all that a view shows; numbers on two sides of a break share no rank. */
export async function readView(
	source: QuerySource,
	query: ViewQuery,
	{ breaks, subjects, waiting }: Pick<Metadata, 'breaks' | 'subjects' | 'waiting'>
): Promise<View> {
	const [levels, steps, figures, everyFigure, register] = await Promise.all([
		source.levels(query),
		source.steps(query),
		source.figures(query),
		source.figures({ ...query, from: 0, to: 9999, places: [], contested: false }),
		source.register(query)
	]);
	const everywhere = query.places.length === 0 ? figures : await source.figures({ ...query, places: [] });
	const rows = paint(levels, query, breaks, subjects);
	const subject = askedSubject(query);
	return {
		query,
		rows,
		levels,
		nation: nationwide(levels),
		steps,
		figures,
		everywhere,
		everyFigure,
		register,
		gaps: gapsOfView(
			query,
			subject,
			['DE', ...landKeys],
			{ rows: [...rows, ...nationwide(levels)], levels, figures: everywhere },
			waitingIn(waiting, query, subject)
		)
	};
}

/** What a view of an earlier state tells otherwise than today; nothing for the newest. */
export async function correctedIn(
	view: View,
	cubes: QuerySource,
	newest: QuerySource
): Promise<CorrectedSince[]> {
	if (cubes === newest) return [];
	const { correctedSince } = await import('#lib/query/corrected-since.ts');
	return correctedSince(view.figures, await newest.figures(view.query));
}

/** Waits for parts, where a page has to be drawn anew: none is to stand in its old state until a script comes. */
export const untilDrawn = (late: readonly Pick<Gettable<unknown>, 'get'>[]) =>
	isHydrated() ? getLate(late) : undefined;

/**
 * What pages of the dashboard share, with the source of its rows for a page that asks for more.
 * @param own names of the parameters that the page reads by itself
 */
export async function openDashboard(
	event: LoadEvent,
	place: Place,
	own: readonly string[] = []
): Promise<{ data: DashboardData; cubes: QuerySource; metadata: Metadata }> {
	event.depends('app:address');
	// Read even where it may not be used yet, so that a change of it is noticed.
	if (browser) void event.url.search;
	const newest = await openNewest(event);
	const search = addressIsReadable() ? event.url.searchParams : new URLSearchParams();
	const { metadata, start, ...sources } = await openAsked(event, newest, search);
	const known = knownAt(metadata, newest.metadata);
	const { state, notices } = parseState(search, known, fixedBy(place), own);
	const query = queryAt(place, state, known);
	const kind = manyViews.has(place.page) ? 'cubes' : 'views';
	const cubes = sources[kind];
	const [view] = await Promise.all([readView(cubes, query, metadata), untilDrawn([FilterBar, MoreFilters])]);
	/** Its levels are of the years of the view, as all that stands beside them. */
	const startIn = async ({ from, to }: ViewQuery) => {
		if (from === metadata.firstYear && to === metadata.lastYear) return start();
		const startInYears = await StartInYears.get();
		return startInYears(await start(), cubes, { from, to }, metadata);
	};
	const data = {
		place,
		state,
		notices,
		search: serialiseState(state, fixedBy(place)),
		own: new URLSearchParams([...search].filter(([name]) => own.includes(name))).toString(),
		known,
		subjects: metadata.subjects,
		subjectNames: subjectNamesOf(metadata.subjects),
		breaks: metadata.breaks,
		knowledge: metadata.knowledge,
		newest: newest.metadata.knowledge,
		profile: null,
		start: place.page === 'start' ? await startIn(query) : null,
		query,
		view,
		corrected: await correctedIn(view, cubes, newest[kind])
	};
	return { data, cubes, metadata };
}
