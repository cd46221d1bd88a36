/** Room for the head before each cell of a stacked table: in sizes of the text, and at most so much of a frame's width in percent. */
const rooms = {
	usual: { letters: 7, most: 36 },
	/** Names of units are long words, and numbers are short. */
	wide: { letters: 8, most: 43 }
} as const;
export type Heads = keyof typeof rooms;

/** The same as a length of a style. */
export const headStyle = (heads: Heads): string => `min(${rooms[heads].letters}rem, ${rooms[heads].most}vw)`;

/** Pixels that it takes in a frame of some pixels, where text is as large as browsers have it. */
export const headPixels = (heads: Heads, frame: number): number =>
	Math.min(rooms[heads].letters * 16, (frame * rooms[heads].most) / 100);

/** Which heads a table in a page has; `Stacked.svelte` says it. */
export const headsIn = (html: string): Heads => (html.includes('data-heads="wide"') ? 'wide' : 'usual');
