import { base } from '$app/paths';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { addressOf, type Locale, type Place } from '#lib/state/address.ts';
import type { ViewState } from '#lib/state/view-state.ts';

/** The link to a page, in the language of the page it stands on, whatever folder the site is served from. */
export function linkTo(place: Place, state?: ViewState, locale: Locale = getLocale(), own?: string): string {
	return base + addressOf(place, locale, state, own);
}

/** The link to a figure's evidence. */
export const figureLink = (id: string): string => linkTo({ page: 'figure', id });

/** The same in full, as it stands in a file that leaves the site. Only where a browser runs. */
export const absoluteFigureLink = (id: string): string => new URL(figureLink(id), location.href).href;

/** The link to a file of the data set. */
export const dataLink = (file: string): string => `${base}/daten/${file}`;
