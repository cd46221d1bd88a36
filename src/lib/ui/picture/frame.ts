import { wrap } from '#lib/export/wrap.ts';
import tokens from '../tokens.css?raw';
import { lightTokens } from '../embed/theme.ts';
import { pictureSize } from './frame-size.ts';

export const margin = 56;
/** Room between the margins. */
export const room = pictureSize.width - 2 * margin;

const light = new Map(
	[...lightTokens(tokens).matchAll(/--([\w-]+):([^;]+);/g)].map((found) => [found[1]!, found[2]!.trim()])
);

/**
 * A colour of the light theme as itself: a picture is drawn without style sheets.
 * @throws Error where no token is called so, or where it is no colour
 */
export function ink(token: string): string {
	const colour = light.get(token);
	if (!colour?.startsWith('#')) throw new Error(`tokens.css has no colour --${token}.`);
	return colour;
}

/** The widest that letters of the picture's font are on average, as a part of their size; lines are broken by it. */
const letter = { 400: 0.5, 600: 0.51 } as const;
export type Weight = keyof typeof letter;

/** Lines of a text in a given room. */
export const linesOf = (text: string, width: number, size: number, weight: Weight): string[] =>
	wrap(text, width, (part) => widthOf(part, size, weight));

/** How wide a line is at most. */
export const widthOf = (text: string, size: number, weight: Weight): number =>
	text.length * size * letter[weight];

/** A text in one line, which says by its end where it is cut. */
export function cut(text: string, width: number, size: number, weight: Weight): string {
	if (widthOf(text, size, weight) <= width) return text;
	const most = Math.max(1, Math.floor(width / (size * letter[weight])) - 1);
	return `${text.slice(0, most).trimEnd()}…`;
}

/** From one line to the next, as a part of the letters' size. */
export const leading = 1.28;

/** Letters of a picture that all are as large as these are read on a small screen too. */
export const noteSize = 17;

/** Where the first of so many lines of notes stands, so that the last stands at the foot of the picture. */
export const firstNote = (lines: number): number =>
	pictureSize.height - 28 - (lines - 1) * noteSize * leading;

/** The notes below a drawing, in lines. */
export const noteLines = (notes: readonly string[]): string[] =>
	notes.flatMap((note) => linesOf(note, room, noteSize, 400));

/** The largest of some sizes in which a text is at most so high; the smallest where none is. */
export function fitting(
	text: string,
	width: number,
	weight: Weight,
	sizes: readonly [number, ...number[]],
	most: number
): { size: number; lines: string[] } {
	const tried = sizes.map((size) => ({ size, lines: linesOf(text, width, size, weight) }));
	return tried.find(({ size, lines }) => lines.length * size * leading <= most) ?? tried.at(-1)!;
}
