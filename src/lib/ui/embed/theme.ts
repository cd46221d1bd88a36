/** What a page that embeds a view can choose by the fragment of its address; it needs neither script nor server. */
export const embedChoices = ['hell', 'dunkel', 'auto'] as const;
export type EmbedTheme = (typeof embedChoices)[number];

/** Behind the theme, where the title is left to the page around. */
export const withoutTitle = '-ohne-titel';

/** Every fragment that a view answers to. */
export const fragments = embedChoices.flatMap((theme) => [theme, `${theme}${withoutTitle}`]);

const chosen = (theme: EmbedTheme) => `:root:has(#${theme}:target, #${theme}${withoutTitle}:target)`;

/** What stands between the braces of the first rule that begins at or behind an index. */
function bodyOf(css: string, from: number): string {
	const open = css.indexOf('{', css.indexOf(':root', from));
	const close = css.indexOf('}', open);
	if (from < 0 || open < 0 || close < 0) throw new Error('tokens.css has another form than embeds expect');
	return css.slice(open + 1, close);
}

const dense = (css: string) =>
	css
		.replaceAll(/\/\*[\s\S]*?\*\//g, '')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/\s*([{};:,])\s*/g, '$1');

/** What the light theme says, as declarations. @param tokens text of `tokens.css` */
export const lightTokens = (tokens: string): string =>
	`${bodyOf(tokens, 0).replace(/color-scheme:[^;]*;/, '')}color-scheme:light;`;

/**
 * The tokens for a view in another's page: light unless the fragment says otherwise, since the page around decides and
 * its reader's system does not; on paper always light. Fonts are those of the reader's system, so that nothing is loaded.
 * @param tokens text of `tokens.css`
 */
export function embedTokens(tokens: string): string {
	const light = lightTokens(tokens).replace(/--font:[^;]*;/, '--font:system-ui,sans-serif;');
	const dark = bodyOf(tokens, tokens.indexOf('prefers-color-scheme: dark'));
	const print = bodyOf(tokens, tokens.indexOf('@media print'));
	return dense(`
		:root{${light}}
		@media screen{${chosen('dunkel')}{${dark}color-scheme:dark}}
		@media screen and (prefers-color-scheme: dark){${chosen('auto')}{${dark}color-scheme:dark}}
		@media print{:root{${print}}}
		:root:has(${embedChoices.map((theme) => `#${theme}${withoutTitle}:target`).join(',')}) figcaption{display:none}
	`).trim();
}
