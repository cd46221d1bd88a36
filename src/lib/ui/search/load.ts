import { browser } from '$app/environment';
import { askAll, everyView } from '#lib/query/every-level.ts';
import type { FigureRow } from '#lib/query/source.ts';
import type { Metadata } from '#lib/dataset/metadata.ts';
import { namedWithin, smallPlaceFinder, type SmallFinds, type SmallPlace } from '#lib/search/small-places.ts';
import { addressIsReadable } from '../view/hydration.ts';
import { openPage, type LoadEvent, type StandData } from '../view/load.ts';

/** What the search looks through. */
export interface SearchData extends StandData {
	/** What was asked for, at most 100 characters. */
	text: string;
	figures: FigureRow[];
	subjects: Metadata['subjects'];
	/** Kreise and Gemeinden of that name that nothing is told of. */
	untold: SmallFinds;
	/** A place that is named beside something else. */
	within: SmallPlace | null;
}

const nothing = { untold: { places: [], near: false }, within: null };

/** Places of which nothing is told are found, too: that nothing is told is an answer. */
async function untoldPlaces(
	text: string,
	figures: readonly FigureRow[]
): Promise<Pick<SearchData, 'untold' | 'within'>> {
	const { loadPlaceNames } = await import('./place-names.ts');
	const names = await loadPlaceNames().catch(() => null);
	if (names === null) return nothing;
	const told = new Set(
		figures.flatMap(({ scope, scopeName }) =>
			scope !== null && scope.length > 2 ? [`${scope.slice(0, 2)} ${scopeName}`] : []
		)
	);
	const { places, near } = smallPlaceFinder(names)(text);
	return {
		untold: { places: places.filter(({ land, name }) => !told.has(`${land} ${name}`)), near },
		within: namedWithin(names)(text)
	};
}

/** Of a page that nothing is asked of: no data are fetched for it. */
const unasked: StandData = { stand: null, notices: [], knowledge: '', newest: '', search: '' };

/** Loads what the search looks through; nothing where nothing is asked for. */
export async function loadSearch(event: LoadEvent): Promise<SearchData> {
	event.depends('app:address');
	// Read even where it may not be used yet, so that a change of it is noticed.
	if (browser) void event.url.search;
	const search = addressIsReadable() ? event.url.searchParams : new URLSearchParams();
	const text = (search.get('q') ?? '').trim().slice(0, 100);
	if (text === '' && !search.has('stand')) return { ...unasked, text, figures: [], subjects: [], ...nothing };
	const { metadata, cubes, told } = await openPage(event);
	if (text === '') return { ...told, text, figures: [], subjects: [], ...nothing };
	const { figures } = await askAll(cubes, everyView(metadata.firstYear, metadata.lastYear));
	return { ...told, text, figures, subjects: metadata.subjects, ...(await untoldPlaces(text, figures)) };
}
