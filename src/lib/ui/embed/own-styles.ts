const styleLink = /<link\b[^>]*\bhref="([^"]+\.css)"[^>]*>\s*/g;
/** How the compiler names what a style of one component is for. */
const scope = /\bsvelte-[a-z0-9]+/g;
/** What is found from where the style sheet lies, such as a font. */
const loads = /url\((?!["']?data:)/;

/**
 * A page whose style sheets stand inside it, those alone that something on it is for: a view in a frame is one answer, and
 * weighs what it shows. A style sheet that loads something stays where it is; no view has one, but the page of an error does.
 * @param html as it is rendered, with a link to each style sheet of all that its route can show
 * @param read text of a style sheet by its address in the page
 * @throws Error where one is missing: the view would look otherwise than here
 */
export function withOwnStyles(html: string, read: (href: string) => string | null): string {
	const at = html.search(styleLink);
	if (at < 0) return html;
	const body = html.slice(html.indexOf('<body'));
	const onPage = new Set(body.match(scope));
	const css: string[] = [];
	const bare = html.replaceAll(styleLink, (link, href: string) => {
		const text = read(href);
		if (text === null) throw new Error(`${href}: no such style sheet`);
		if (loads.test(text)) return link;
		const scopes = text.match(scope);
		if (scopes === null || scopes.some((one) => onPage.has(one))) css.push(text.trim());
		return '';
	});
	return `${bare.slice(0, at)}<style>${css.join('')}</style>${bare.slice(at)}`;
}
