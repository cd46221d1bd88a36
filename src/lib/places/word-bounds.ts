import { kindOfUnit, unitAt } from '#lib/text/letters.ts';

const word = /[\p{L}\p{N}]+/gu;
const isOfWord = (unit: number): boolean =>
	unit === kindOfUnit.letter || unit === kindOfUnit.digit || unit === kindOfUnit.numeral;

/** Where the next word of letters and digits begins; the text's length where none does. */
export function wordFrom(text: string, from: number): number {
	let i = from;
	for (let unit = unitAt(text, i); unit !== kindOfUnit.other; unit = unitAt(text, ++i))
		if (isOfWord(unit)) return i;
	if (i >= text.length) return text.length;
	word.lastIndex = i;
	return word.exec(text)?.index ?? text.length;
}

/** Where a word ends that begins here. */
export function endOfWord(text: string, start: number): number {
	let i = start;
	let unit = unitAt(text, i);
	while (isOfWord(unit)) unit = unitAt(text, ++i);
	if (unit !== kindOfUnit.other || i >= text.length) return i;
	word.lastIndex = start;
	return start + (word.exec(text)?.[0].length ?? 0);
}
