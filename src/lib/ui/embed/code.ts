import { withoutTitle, type EmbedTheme } from './theme.ts';
import { largestFrom, wideFrom, type Heights } from './heights.ts';

/** How wide the room is that a frame is made for: pixels, or whatever the page around has. */
export const embedSizes = { narrow: 320, column: 600, wide: 800, full: null } as const;
export type EmbedSize = keyof typeof embedSizes;

/** What a view is called and where it lies, whatever form it takes in another's page. */
export interface EmbedOptions {
	/** Full address of the view, without a fragment. */
	url: string;
	title: string;
	theme: EmbedTheme;
	/** Whether its title is drawn; the frame is named by it in any case. */
	titled: boolean;
}

/** Text as the value of an attribute, or between tags. */
export const attribute = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The address with the fragment that its options ask for; light with a title is the plain address. */
export function embedUrl({ url, theme, titled }: Pick<EmbedOptions, 'url' | 'theme' | 'titled'>): string {
	const fragment = theme === 'hell' && titled ? '' : `#${theme}${titled ? '' : withoutTitle}`;
	return url + fragment;
}

/**
 * The height to tell for a size: what the view needs at that width; for all widths, what it needs in a column of text and
 * in anything wider.
 */
export function heightFor(size: EmbedSize, heights: Heights): number {
	const width = embedSizes[size];
	return width === null ? largestFrom(heights, wideFrom) : (heights[width] ?? largestFrom(heights, width));
}

/**
 * The code to copy: a plain frame, which every editorial system takes. Its name is what a screen reader says; it may
 * open links beside the page and nothing else; enlarged text can be scrolled to.
 * @param width in pixels, of which it never takes more than there is room for; null for all that there is
 */
export function embedCode(
	options: EmbedOptions & { width?: number | null | undefined; height: number }
): string {
	const { title, width = null, height } = options;
	const style = width === null ? 'border:0' : 'border:0;max-width:100%';
	return `<iframe src="${attribute(embedUrl(options))}" title="${attribute(title)}" width="${width ?? '100%'}" height="${Math.ceil(height)}" style="${style}" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}

/** What stands in the page where the element's script does not run, and whether a reader is asked before it does. */
export interface ElementOptions extends EmbedOptions {
	heights: Heights;
	/** Full address of its picture, which shows where no script runs; null where only the link is to stand. */
	picture: string | null;
	/** What that picture shows, which of a table is another drawing of its numbers. */
	alternative: string;
	/** What the button says that loads it; null loads it at once. */
	click: string | null;
	/** Full address of `digital-pegel.js`. */
	script: string;
}

/**
 * The same with a script, for pages whose editors may add one: the frame takes the height that the view needs, and keeps
 * room for it before it knows. Without the script its picture stays, or the link. Who asks first loads no picture either.
 */
export function elementCode({
	heights,
	picture,
	alternative,
	click,
	script,
	...options
}: ElementOptions): string {
	const { title } = options;
	const told = Object.entries(heights)
		.map(([width, height]) => `${width}:${Math.ceil(height)}`)
		.join(' ');
	const inside =
		picture === null || click !== null
			? attribute(title)
			: `<img src="${attribute(picture)}" alt="${attribute(alternative)}" width="1200" height="630" loading="lazy" style="max-width:100%;height:auto">`;
	return [
		`<digital-pegel heights="${told}"${click === null ? '' : ` click="${attribute(click)}"`}><a href="${attribute(embedUrl(options))}">${inside}</a></digital-pegel>`,
		`<script async src="${attribute(script)}"></script>`
	].join('\n');
}

/**
 * A picture that lies beside the page, with the words that stand for it, and the way to its evidence.
 * @param file name of the picture; @param address of the view at its state of knowledge
 */
export const pictureCode = (file: string, alternative: string, source: string, address: string): string =>
	[
		'<figure>',
		`<a href="${attribute(address)}"><img src="${attribute(file)}" alt="${attribute(alternative)}" style="max-width:100%;height:auto"></a>`,
		`<figcaption>${attribute(source)} CC BY 4.0</figcaption>`,
		'</figure>'
	].join('\n');

/**
 * The command that writes a view as files of one's own.
 * @param address of the page from the site's root; @param origin where the site is reached
 */
export const commandOf = (address: string, part: string, folder: string, origin: string): string =>
	`npm run -s digitalpegel -- embed '${address.replaceAll("'", '%27')}' --part ${part} -o ${folder} --origin ${origin}`;
