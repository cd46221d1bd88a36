import type { Locale, Place } from '#lib/state/address.ts';
import { figureNameOf, fullNameOf, type Embed } from '#lib/state/embed.ts';
import { defaultState, type ViewState } from '#lib/state/view-state.ts';

/** The view that goes with a page's link; what shows no view goes with the map of the newest levels. */
function viewOf(place: Place, state: ViewState): Embed {
	if (place.page === 'land') return { kind: 'time', state: { ...state, lands: [place.key] } };
	if (place.page === 'year') return { kind: 'map', state: { ...state, from: place.year, to: place.year } };
	return { kind: place.page === 'time' ? 'time' : 'map', state };
}

/** The name of a view's picture; ranks are drawn as the map of the same numbers. */
export const pictureOfView = ({ kind, state }: Embed): string =>
	// A picture draws the outlines, whatever form the view has.
	fullNameOf({ kind: kind === 'rank' ? 'map' : kind, state });

/** The name of the picture that goes with a page's link. @param state of a page that shows a view */
export const pictureName = (place: Place, state: ViewState = defaultState('services_live')): string =>
	place.page === 'figure' ? figureNameOf(place.id) : pictureOfView(viewOf(place, state));

/** Where a picture lies, from the site's root. */
export const picturePath = (name: string, locale: Locale): string =>
	`${locale === 'en' ? '/en' : ''}/bild/${name}.png`;
