import type { Locale } from '#lib/state/address.ts';
import { embedPath, figureNameOf, type Embed, type FigureAt } from '#lib/state/embed.ts';
import { pictureSize } from '../picture/frame-size.ts';
import { picturePath, pictureOfView } from '../picture/picture-name.ts';
import { autoFile } from './auto-file.ts';
import { attribute, embedCode } from './code.ts';
import { figureCardPath } from './figure-card.ts';
import { neededHeight } from './needed-height.ts';

/** A column of text; a consumer that has less room says so. */
const usualWidth = 600;
const day = 86_400;

/** What is put into another's page. */
export interface Framed {
	/** From the site's root. */
	path: string;
	title: string;
	/** Its page, by which its height is told. */
	html: string;
	/** Name of its picture. */
	picture: string;
}

export const framedView = (embed: Embed, locale: Locale, title: string, html: string): Framed => ({
	path: embedPath(embed, locale),
	title,
	html,
	picture: pictureOfView(embed)
});

export const framedFigure = (
	{ id, stand }: FigureAt,
	locale: Locale,
	title: string,
	html: string
): Framed => ({
	path: figureCardPath(id, locale, stand),
	title,
	html,
	picture: figureNameOf(id, stand)
});

/** What a consumer can hold. */
export interface Room {
	maxwidth?: number | undefined;
	maxheight?: number | undefined;
}

/**
 * The frame, and a quotation that nobody sees but WordPress (seen with 6.1): only where one stands before the frame does it
 * load the script that gives the frame its height. It drops the word `hidden` and shows the link until the frame has told its
 * height, and for good where scripts are stopped; of the frame it keeps no style, but the border told in the old way. What is
 * framed tells its height, and may.
 */
function framedHtml(url: string, title: string, height: number): string {
	const options = { url: url + autoFile, title, theme: 'hell', titled: true, height } as const;
	const frame = embedCode(options).replace('sandbox="', 'sandbox="allow-scripts ');
	const quotation = `<blockquote hidden><a href="${attribute(url)}">${attribute(title)}</a></blockquote>`;
	return quotation + frame.replace('<iframe ', '<iframe frameborder="0" ');
}

/**
 * How a view is put into another's page (https://oembed.com, 2.3.4.4). Its picture is told where a consumer has room for it.
 * @param origin where the site is reached, without a slash at the end
 */
export function oembedOf(framed: Framed, locale: Locale, origin: string, room: Room = {}) {
	const { path, title, html } = framed;
	const { maxwidth = Infinity, maxheight = Infinity } = room;
	const width = Math.min(usualWidth, maxwidth);
	const height = Math.min(neededHeight(html, width), maxheight);
	const pictured = pictureSize.width <= maxwidth && pictureSize.height <= maxheight;
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: 'Digitalpegel',
		provider_url: `${origin}/`,
		cache_age: day,
		...(pictured
			? {
					thumbnail_url: origin + picturePath(framed.picture, locale),
					thumbnail_width: pictureSize.width,
					thumbnail_height: pictureSize.height
				}
			: {}),
		html: framedHtml(origin + path, title, height),
		width,
		height
	};
}
