/** Where an address may be parted and is still read as one. */
const joint = /^.+[/?&]/;

/** The longest beginning of a word that fits, one letter at least; of an address that ends at a joint, where one fits. */
function fitting(word: string, room: number, widthOf: (text: string) => number): string {
	const letters = [...word];
	let [some, toomany] = [1, letters.length];
	while (toomany - some > 1) {
		const middle = Math.floor((some + toomany) / 2);
		if (widthOf(letters.slice(0, middle).join('')) <= room) some = middle;
		else toomany = middle;
	}
	const longest = letters.slice(0, some).join('');
	return joint.exec(longest)?.[0] ?? longest;
}

/** Breaks a text into lines that have room; a word that is too long for a line, as an address can be, is broken where it ends. */
export function wrap(text: string, room: number, widthOf: (text: string) => number): string[] {
	const lines: string[] = [];
	let line = '';
	for (let word of text.split(' ').filter(Boolean)) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (widthOf(longer) <= room) {
			line = longer;
			continue;
		}
		if (line !== '') lines.push(line);
		while (widthOf(word) > room && [...word].length > 1) {
			const part = fitting(word, room, widthOf);
			lines.push(part);
			word = word.slice(part.length);
		}
		line = word;
	}
	return line === '' ? lines : [...lines, line];
}
