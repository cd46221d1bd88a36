import { Parser } from 'htmlparser2';

/** A line of a page as it would be printed, with the address of its last link. */
export interface Line {
	text: string;
	href: string | null;
}

const block = new Set(
	`address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1
	h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead
	title tr ul`.split(/\s+/)
);
const silent = new Set('script style noscript template svg math iframe object select button head'.split(' '));

/**
 * The lines of a page or of a fragment, one for each block. Spaces of the source are joined to one, no-break
 * spaces stay; entities are resolved; scripts, styles and controls are silent.
 */
export function htmlLines(html: string): Line[] {
	const lines: Line[] = [];
	let text = '';
	let href: string | null = null;
	let quiet = 0;
	const flush = () => {
		const trimmed = text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
		if (trimmed !== '') lines.push({ text: trimmed, href });
		text = '';
		href = null;
	};
	const parser = new Parser({
		onopentag(name, attributes) {
			if (silent.has(name)) quiet++;
			if (quiet > 0) return;
			if (block.has(name)) flush();
			if (name === 'a' && attributes.href) href = attributes.href;
		},
		onclosetag(name) {
			if (silent.has(name)) quiet = Math.max(0, quiet - 1);
			else if (quiet === 0 && block.has(name)) flush();
		},
		ontext(data) {
			if (quiet === 0) text += data;
		}
	});
	parser.end(html);
	flush();
	return lines;
}

/** HTML as plain text: a line for each block. Text without markup comes out as it went in. */
export const htmlToText = (html: string): string =>
	htmlLines(html)
		.map((line) => line.text)
		.join('\n');
