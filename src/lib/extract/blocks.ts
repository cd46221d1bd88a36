/** A stretch of a text, in UTF-16 units. */
export interface Block {
	start: number;
	end: number;
}

/** Most units of a block; a newspaper article is seldom longer. */
export const longestBlock = 8000;
const end = /[.!?…]["“”'’)]*\s|\n/g;

/**
 * Cuts a long text into blocks that are read one by one, so that the time to read it grows with its length alone: at
 * the last sentence's end in reach, else at the last space, else hard. A text of usual length is one block.
 */
export function blocksOf(text: string): Block[] {
	const blocks: Block[] = [];
	let start = 0;
	while (text.length - start > longestBlock) {
		const cut = start + cutIn(text.slice(start, start + longestBlock));
		blocks.push({ start, end: cut });
		start = cut;
	}
	if (start < text.length || blocks.length === 0) blocks.push({ start, end: text.length });
	return blocks;
}

/** Where to cut: never in the first half, never between the halves of a surrogate pair. */
function cutIn(window: string): number {
	let cut = 0;
	for (const match of window.matchAll(end)) cut = match.index + match[0].length;
	if (cut > window.length / 2) return cut;
	const space = window.lastIndexOf(' ') + 1;
	if (space > window.length / 2) return space;
	const last = window.charCodeAt(window.length - 1);
	return last >= 0xd800 && last < 0xdc00 ? window.length - 1 : window.length;
}
