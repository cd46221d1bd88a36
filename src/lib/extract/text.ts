const space = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g;
const quote = /[„“”«»‹›‟]/g;

/**
 * Same length, so that offsets never move: every kind of space becomes a space, quotation marks become `"`,
 * typographic apostrophes `'`.
 */
export function plain(text: string): string {
	return text.replace(space, ' ').replace(quote, '"').replace(/[’‘‚]/g, "'");
}

/** Where an item's own words lie: after a leading `[dd.mm.yyyy]`, before a closing `mehr...`. UTF-16 units. */
export function contentSpan(text: string): { start: number; end: number } {
	const head = /^\s*\[[^\]]{0,20}\]\s*/.exec(text);
	const start = head ? head[0].length : 0;
	let end = text.trimEnd().length;
	for (const tail of ['mehr...', 'mehr…', '(mehr)']) {
		if (text.slice(start, end).endsWith(tail)) end = text.slice(0, end - tail.length).trimEnd().length;
	}
	return { start, end: Math.max(start, end) };
}
