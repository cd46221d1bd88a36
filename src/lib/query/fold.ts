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

/** Whether a text holds every word of a search, in any order, as a part of a word. */
export function holds(text: string, search: string): boolean {
	const folded = fold(text);
	return fold(search)
		.split(' ')
		.every((word) => folded.includes(word));
}
