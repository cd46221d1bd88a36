import type { Locale, Place } from '#lib/state/address.ts';
import { metrics } from '#lib/schema/vocabulary.ts';
import { figureNameOf, fullNameOf, ownOf, type Embed } from '#lib/state/embed.ts';
import { defaultState, type ViewState } from '#lib/state/view-state.ts';
import { metricWords } from '#lib/state/words.ts';

/** The view that goes with a page's link; what shows no view goes with the map of the newest levels. */
function viewOf(place: Place, state: ViewState, own: string): Embed {
	if (place.page === 'land') return { kind: 'time', state: { ...state, lands: [place.key] } };
	if (place.page === 'year') return { kind: 'map', state: { ...state, from: place.year, to: place.year } };
	if (place.page === 'map' || place.page === 'time') return { kind: place.page, state, ...ownOf(own) };
	return { kind: 'map', state };
}

/** Without the form of a map: a picture draws the outlines. */
const outlined = (own: string) =>
	own
		.split('&')
		.filter((pair) => !pair.startsWith('form='))
		.join('&');

/** The view that is drawn for one: itself, or where it is a table the map or timeline that its numbers are of. */
function drawnFor({ kind, state, own = '' }: Embed): Embed {
	const { stand } = state;
	switch (kind) {
		case 'map':
			return { kind, state, ...ownOf(outlined(own)) };
		case 'time':
			return { kind, state, ...ownOf(own) };
		case 'targets':
			return { kind: 'time', state };
		case 'figures': {
			const metric = new URLSearchParams(own).get('kennzahl');
			const told = metrics.find((one) => metricWords[one] === metric);
			return { kind: 'map', state: { ...defaultState(told), stand } };
		}
		default:
			return { kind: 'map', state };
	}
}

/** The name of a view's picture; tables are drawn as the map or the timeline of the same numbers. */
export const pictureOfView = (embed: Embed): string => fullNameOf(drawnFor(embed));

/**
 * The name of the picture that goes with a page's link.
 * @param state of a page that shows a view; @param own what that page alone reads of its address
 */
export const pictureName = (
	place: Place,
	state: ViewState = defaultState('services_live'),
	own = ''
): string => (place.page === 'figure' ? figureNameOf(place.id) : pictureOfView(viewOf(place, state, own)));

/** Where a picture lies, from the site's root. */
export const picturePath = (name: string, locale: Locale): string =>
	`${locale === 'en' ? '/en' : ''}/bild/${name}.png`;
