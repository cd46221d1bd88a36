import { serialiseState } from './serialise.ts';
import type { ViewState } from './view-state.ts';
import type { Param } from './words.ts';

export type Locale = 'de' | 'en';

/** A page of the site. */
export type Place =
	| { page: 'start' }
	| { page: 'land'; key: string }
	| { page: 'year'; year: number }
	| { page: 'figure'; id: string }
	| { page: 'about' }
	| { page: 'probe' };

/** What a page's path says by itself, so that its query does not repeat it. */
export function fixedBy(place: Place): readonly Param[] {
	if (place.page === 'land') return ['land'];
	if (place.page === 'year') return ['von', 'bis'];
	return [];
}

/** The path of a page in a language, from the site's root, always with a slash at the end. */
export function pathOf(place: Place, locale: Locale): string {
	const root = locale === 'en' ? '/en/' : '/';
	switch (place.page) {
		case 'start':
			return root;
		case 'land':
			return `${root}land/${place.key}/`;
		case 'year':
			return `${root}jahr/${place.year}/`;
		case 'figure':
			return `${root}angabe/${encodeURIComponent(place.id)}/`;
		case 'about':
			return `${root}hinweise/`;
		case 'probe':
			return `${root}probe/`;
	}
}

/** The address of a view: its path and its state. */
export function addressOf(place: Place, locale: Locale, state?: ViewState): string {
	return pathOf(place, locale) + (state ? serialiseState(state, fixedBy(place)) : '');
}
