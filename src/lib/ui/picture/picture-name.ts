import type { Locale, Place } from '#lib/state/address.ts';
import { figureNameOf, fullNameOf, ownOf, type Embed } from '#lib/state/embed.ts';
import { defaultState, type ViewState } from '#lib/state/view-state.ts';

/** The picture of what shows no view: the site itself, and no numbers. */
export const sitePicture = 'digitalpegel';

/** The view that goes with a page's link; null where it shows none. */
function viewOf(place: Place, state: ViewState, own: string): Embed | null {
	switch (place.page) {
		case 'start':
			return { kind: 'map', state };
		case 'land':
			return { kind: 'time', state: { ...state, lands: [place.key] } };
		case 'year':
			return { kind: 'map', state: { ...state, from: place.year, to: place.year } };
		case 'map':
		case 'time':
		case 'compare':
		case 'figures':
			return { kind: place.page, state, ...ownOf(own) };
		default:
			return null;
	}
}

/** Without the form of a map: a picture draws the outlines. */
const outlined = (own: string) =>
	own
		.split('&')
		.filter((pair) => !pair.startsWith('form='))
		.join('&');

/** The view that is drawn for one: itself, but for ranks, which are drawn as the map of the same numbers. */
function drawnFor({ kind, state, own = '' }: Embed): Embed {
	if (kind === 'rank') return { kind: 'map', state };
	return { kind, state, ...ownOf(kind === 'map' ? outlined(own) : own) };
}

/** The name of a view's picture. */
export const pictureOfView = (embed: Embed): string => fullNameOf(drawnFor(embed));

/**
 * The picture of a list of figures: it shows the rows that its first page shows, so that other pages have that of the site.
 * @param view none where the list has none of its own
 */
export const pictureOfList = (view: Embed | undefined, page: number): string =>
	view && page === 1 ? pictureOfView(view) : sitePicture;

/**
 * The name of the picture that goes with a page's link.
 * @param state of a page that shows a view; @param own what that page alone reads of its address
 */
export function pictureName(
	place: Place,
	state: ViewState = defaultState('services_live'),
	own = ''
): string {
	if (place.page === 'figure') return figureNameOf(place.id, state.stand);
	const view = viewOf(place, state, own);
	return view ? pictureOfView(view) : sitePicture;
}

/** Where a picture lies, from the site's root. */
export const picturePath = (name: string, locale: Locale): string =>
	`${locale === 'en' ? '/en' : ''}/bild/${name}.png`;
