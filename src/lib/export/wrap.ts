/**
 * Breaks a text into lines that are no wider than there is room; a word that is wider alone keeps a line to itself.
 * @param widthOf how wide a text is drawn
 */
export function wrap(text: string, room: number, widthOf: (text: string) => number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/ +/).filter(Boolean)) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && widthOf(longer) <= room) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
