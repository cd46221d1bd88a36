import { withoutTitle, type EmbedTheme } from './theme.ts';

/** How a view is put into another's page. */
export interface EmbedOptions {
	/** Full address of the view, without a fragment. */
	url: string;
	title: string;
	theme: EmbedTheme;
	/** Whether its title is drawn; the frame is named by it in any case. */
	titled: boolean;
	/** Pixels at the width of the preview. */
	height: number;
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
 * The code to copy: a plain frame, which every editorial system takes. Its name is what a screen reader says; it may
 * open links beside the page and nothing else; enlarged text can be scrolled to.
 */
export function embedCode(options: EmbedOptions): string {
	return `<iframe src="${attribute(embedUrl(options))}" title="${attribute(options.title)}" width="100%" height="${Math.ceil(options.height)}" style="border:0" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}

/**
 * The same with a script, for pages whose editors may add one: the frame takes the height that the view needs. Without the
 * script the link stays.
 * @param script full address of `digital-pegel.js`
 */
export function elementCode(options: EmbedOptions, script: string): string {
	const { title, height } = options;
	return [
		`<digital-pegel height="${Math.ceil(height)}"><a href="${attribute(embedUrl(options))}">${attribute(title)}</a></digital-pegel>`,
		`<script async src="${attribute(script)}"></script>`
	].join('\n');
}
