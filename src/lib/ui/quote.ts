import type { Evidence } from '#lib/schema/figure.ts';

/** A text in three parts: before, the quoted words, after. */
export interface Quoted {
	before: string;
	words: string;
	after: string;
}

/**
 * Finds the quoted words in their text; null where they are not at the place that the evidence names, so that nothing
 * else is ever marked.
 */
export function quoteIn(text: string, evidence: Evidence): Quoted | null {
	const words = text.slice(evidence.start, evidence.end);
	if (words === '' || words !== evidence.text) return null;
	return { before: text.slice(0, evidence.start), words, after: text.slice(evidence.end) };
}
