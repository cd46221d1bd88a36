import { browser } from '$app/environment';
import { askAll, everyView } from '#lib/query/every-level.ts';
import type { FigureRow } from '#lib/query/source.ts';
import type { Metadata } from '#lib/dataset/metadata.ts';
import { addressIsReadable } from '../view/hydration.ts';
import { openNewest, type LoadEvent } from '../view/load.ts';

/** What the search looks through. */
export interface SearchData {
	/** What was asked for, at most 100 characters. */
	text: string;
	figures: FigureRow[];
	subjects: Metadata['subjects'];
}

/** Loads what the search looks through; nothing where nothing is asked for. */
export async function loadSearch(event: LoadEvent): Promise<SearchData> {
	event.depends('app:address');
	if (browser) void event.url.search;
	const search = addressIsReadable() ? event.url.searchParams : new URLSearchParams();
	const text = (search.get('q') ?? '').trim().slice(0, 100);
	if (text === '') return { text, figures: [], subjects: [] };
	const { metadata, cubes } = await openNewest(event.fetch);
	const { figures } = await askAll(cubes, everyView(metadata.firstYear, metadata.lastYear));
	return { text, figures, subjects: metadata.subjects };
}
