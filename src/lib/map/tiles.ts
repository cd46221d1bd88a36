import { labelLines } from './map-label.ts';

/** Column and row of each Land in a map of equal squares, roughly where it lies. */
export const tiles: Readonly<Record<string, readonly [column: number, row: number]>> = {
	'01': [1, 0],
	'04': [0, 1],
	'02': [1, 1],
	'13': [2, 1],
	'03': [0, 2],
	'15': [1, 2],
	'12': [2, 2],
	'11': [3, 2],
	'05': [0, 3],
	'06': [1, 3],
	'16': [2, 3],
	'14': [3, 3],
	'07': [0, 4],
	'08': [1, 4],
	'09': [2, 4],
	'10': [0, 5]
};

/** Letters of a value, and the room for them in a tile of 100; on average a letter is as wide as this part of its size. */
const [largest, room, letter] = [22, 92, 0.6];

/** A value as lines that fit into a tile of 100: the signs behind it stand below it where both have no room. */
export function tileLines(label: string): { text: string; size: number }[] {
	const lines = labelLines(label, Math.floor(room / (largest * letter)));
	return lines.map((text) => ({ text, size: Math.min(largest, Math.floor(room / (text.length * letter))) }));
}
