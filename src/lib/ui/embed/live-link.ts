import { base } from '$app/paths';
import { addressOf, type Locale, type Place } from '#lib/state/address.ts';
import type { Embed } from '#lib/state/embed.ts';

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

/** The page that shows a view with all that can be chosen, at the same state of knowledge, from the site's root. */
export const pagePath = (embed: Embed, locale: Locale): string =>
	addressOf(pageOf(embed), locale, embed.state, embed.own);

/** The link to it. */
export const liveLink = (embed: Embed, locale: Locale): string => base + pagePath(embed, locale);
