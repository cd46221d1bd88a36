import { browser } from '$app/environment';
import { askAll, everyView } from '#lib/query/every-level.ts';
import type { FigureRow } from '#lib/query/source.ts';
import type { Metadata } from '#lib/dataset/metadata.ts';
import { smallPlaceFinder, type SmallFinds } from '#lib/search/small-places.ts';
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
}

const noPlaces: SmallFinds = { places: [], near: false };

/** Places of which nothing is told are found, too: that nothing is told is an answer. */
async function untoldPlaces(text: string, figures: readonly FigureRow[]): Promise<SmallFinds> {
	const { loadPlaceNames } = await import('./place-names.ts');
	const names = await loadPlaceNames().catch(() => null);
	if (names === null) return noPlaces;
	const told = new Set(
		figures.flatMap(({ scope, scopeName }) =>
			scope !== null && scope.length > 2 ? [`${scope.slice(0, 2)} ${scopeName}`] : []
		)
	);
	const { places, near } = smallPlaceFinder(names)(text);
	return { places: places.filter(({ land, name }) => !told.has(`${land} ${name}`)), near };
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
	if (text === '' && !search.has('stand'))
		return { ...unasked, text, figures: [], subjects: [], untold: noPlaces };
	const { metadata, cubes, told } = await openPage(event);
	if (text === '') return { ...told, text, figures: [], subjects: [], untold: noPlaces };
	const { figures } = await askAll(cubes, everyView(metadata.firstYear, metadata.lastYear));
	const untold = await untoldPlaces(text, figures);
	return { ...told, text, figures, subjects: metadata.subjects, untold };
}
