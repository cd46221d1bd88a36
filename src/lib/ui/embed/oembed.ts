import type { Locale } from '#lib/state/address.ts';
import { embedPath, shortOf, type Embed, type EmbedKind } from '#lib/state/embed.ts';
import { embedCode } from './code.ts';

/** Pixels that a view takes at the usual width, its table closed; WordPress shows 1,000 at most. */
const heights: Readonly<Record<EmbedKind, number>> = { map: 860, time: 900, rank: 960 };
const usualWidth = 600;
const day = 86_400;

/** Where the record of a view lies, from the site's root. A frozen view has its day before the end of the name. */
export function oembedPath(embed: Embed, locale: Locale): string {
	const { stand } = embed.state;
	const name = [shortOf(embed), ...(stand === null ? [] : [`stand=${stand}`])].join('~');
	return `${locale === 'en' ? '/en' : ''}/oembed/${name}.json`;
}

/** What a consumer can hold. */
export interface Room {
	maxwidth?: number | undefined;
	maxheight?: number | undefined;
}

/**
 * How a view is put into another's page (https://oembed.com, 2.3.4.4): a frame and nothing else, for WordPress drops all that is not
 * a frame, and hides a frame beside which words stand.
 * @param origin where the site is reached, without a slash at the end
 */
export function oembedOf(embed: Embed, locale: Locale, title: string, origin: string, room: Room = {}) {
	const width = Math.min(usualWidth, room.maxwidth ?? usualWidth);
	const height = Math.min(heights[embed.kind], room.maxheight ?? heights[embed.kind]);
	const url = origin + embedPath(embed, locale);
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: 'Digitalpegel',
		provider_url: `${origin}/`,
		cache_age: day,
		html: embedCode({ url, title, theme: 'hell', titled: true, height }),
		width,
		height
	};
}
