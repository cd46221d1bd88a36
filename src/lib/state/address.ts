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
	| { page: 'subject'; slug: string }
	| { page: Single };

/** Pages that there is one of, and the last part of their path. */
const singlePaths = {
	map: 'karte',
	time: 'zeit',
	compare: 'vergleich',
	figures: 'angaben',
	query: 'abfrage',
	data: 'daten',
	method: 'methode',
	sources: 'quellen',
	corrections: 'korrekturen',
	search: 'suche',
	probe: 'probe',
	embedding: 'einbetten',
	subjects: 'gegenstand',
	imprint: 'impressum',
	privacy: 'datenschutz',
	accessibility: 'barrierefreiheit',
	easy: 'leichte-sprache'
} as const;
export type Single = keyof typeof singlePaths;
export const singles = Object.keys(singlePaths) as Single[];

/** What a page's path says by itself, so that its query does not repeat it. */
export function fixedBy(place: Place): readonly Param[] {
	if (place.page === 'land') return ['land'];
	if (place.page === 'year') return ['von', 'bis'];
	if (place.page === 'subject') return ['gegenstand'];
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
		case 'subject':
			return `${root}gegenstand/${place.slug}/`;
		default:
			return `${root}${singlePaths[place.page]}/`;
	}
}

/**
 * The address of a view: its path and its state.
 * @param own what the page alone reads of its address (`ebene=anteil`), written behind the state
 */
export function addressOf(place: Place, locale: Locale, state?: ViewState, own = ''): string {
	const shared = state ? serialiseState(state, fixedBy(place)) : '';
	return pathOf(place, locale) + shared + (own === '' ? '' : (shared === '' ? '?' : '&') + own);
}
