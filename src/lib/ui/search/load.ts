import { browser } from '$app/environment';
import { askAll, everyView } from '#lib/query/every-level.ts';
import type { FigureRow } from '#lib/query/source.ts';
import type { Metadata } from '#lib/dataset/metadata.ts';
import { addressIsReadable } from '../view/hydration.ts';
import { openPage, type LoadEvent, type StandData } from '../view/load.ts';

/** What the search looks through. */
export interface SearchData extends StandData {
	/** What was asked for, at most 100 characters. */
	text: string;
	figures: FigureRow[];
	subjects: Metadata['subjects'];
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
	if (text === '' && !search.has('stand')) return { ...unasked, text, figures: [], subjects: [] };
	const { metadata, cubes, told } = await openPage(event);
	if (text === '') return { ...told, text, figures: [], subjects: [] };
	const { figures } = await askAll(cubes, everyView(metadata.firstYear, metadata.lastYear));
	return { ...told, text, figures, subjects: metadata.subjects };
}
