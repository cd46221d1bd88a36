import type { Locale, Place } from '#lib/state/address.ts';
import type { Embed } from '#lib/state/embed.ts';
import { linkTo } from '../links.ts';

/** The page of the site that shows a view. */
function pageOf({ kind, state }: Embed): Place {
	const [land] = state.lands;
	switch (kind) {
		case 'map':
		case 'time':
		case 'compare':
		case 'figures':
			return { page: kind };
		case 'targets':
			return { page: 'time' };
		case 'rank':
			return { page: 'start' };
		case 'money':
		case 'use':
			return land === undefined
				? { page: 'subject', slug: state.subject ?? '' }
				: { page: 'land', key: land };
	}
}

/** Where the site shows a view with all that can be chosen, at the same state of knowledge. */
export const liveLink = (embed: Embed, locale: Locale): string =>
	linkTo(pageOf(embed), embed.state, locale, embed.own);
