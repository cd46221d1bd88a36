import { m } from '#lib/i18n/paraglide/messages.js';
import type { Place } from '#lib/state/address.ts';

interface SitePage {
	place: Place;
	name: () => string;
	/** Whether what was chosen on another page goes with the reader: the state stands in its address too. */
	keepsView?: true;
}

/** The pages that the header leads to, in its order. */
export const sitePages: readonly SitePage[] = [
	{ place: { page: 'start' }, name: m.nav_start, keepsView: true },
	{ place: { page: 'map' }, name: m.nav_map, keepsView: true },
	{ place: { page: 'time' }, name: m.nav_time, keepsView: true },
	{ place: { page: 'compare' }, name: m.nav_compare, keepsView: true },
	{ place: { page: 'figures' }, name: m.nav_figures, keepsView: true },
	{ place: { page: 'subjects' }, name: m.nav_subjects },
	{ place: { page: 'query' }, name: m.nav_query },
	{ place: { page: 'method' }, name: m.nav_method }
];
