/**
 * A text as it is compared when somebody searches: without case, accents and marks, with one spelling for umlauts, so
 * that "Müller", "Mueller" and "muller" are the same.
 */
export const fold = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/([aou])e/g, '$1')
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** A letter that nobody writes: it holds the digits around a decimal mark together where other marks part words. */
const decimalMark = '\u02bc';

/**
 * The words of a text as they are compared, numbers as they are meant: "1.473" is 1473, "3,3" one number and no 3, a date
 * three.
 */
export const wordsOf = (text: string): string[] =>
	fold(
		text
			.replaceAll(/(?<=\d)[.,\u00a0\u202f\u2009](?=\d{3}(?!\d))/g, '')
			.replaceAll(/(?<![\d.,])(\d+)[.,](\d+)(?![.,]?\d)/g, `$1${decimalMark}$2`)
	)
		.split(' ')
		.filter(Boolean);

/** Whether a word is a number, which is written right or is another one. */
export const isNumberWord = (word: string): boolean => /^\d+(\u02bc\d+)?$/.test(word);

/** Whether a text holds every word of a search, in any order, as a part of a word; a number as a whole one. */
export function holds(text: string, search: string): boolean {
	const words = wordsOf(text);
	return wordsOf(search).every((asked) =>
		isNumberWord(asked) ? words.includes(asked) : words.some((word) => word.includes(asked))
	);
}
