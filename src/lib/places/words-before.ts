import { kindOfUnit, unitAt } from '#lib/text/letters.ts';
import { mayTellUnit } from './units.ts';

/** So far back a word before a name is looked for. */
const back = 40;
/** Whether a word may be a person's name; of a very long one the beginning is not seen. */
export const mayBeName = (word: string): boolean => word.length >= back - 1 || /^\p{Lu}/u.test(word);

/** A space as regular expressions know it. */
const isSpace = (code: number): boolean =>
	code === 32 ||
	(code >= 9 && code <= 13) ||
	code === 160 ||
	(code >= 0x1680 && /\s/.test(String.fromCharCode(code)));

/** Where the word begins that stands before a place of the text; `start` where none does. */
function beginBefore(text: string, start: number): number {
	if (start === 0 || !isSpace(text.charCodeAt(start - 1))) return start;
	const least = Math.max(0, start - back);
	let from = start - 1;
	while (from > least && !isSpace(text.charCodeAt(from - 1))) from--;
	return from;
}

/** What stands before a place of the text, up to a space, where one space lies between; else empty. */
export function wordBefore(text: string, start: number): string {
	const from = beginBefore(text, start);
	return from < start ? text.slice(from, start - 1) : '';
}

/** „Verbandsgemeinde", »Amt«: a quotation mark or bracket before a word is none of it. */
export const openingMark = /^[„"»(]/;

/** The word before a place of the text may tell that a unit of several Gemeinden is named there. */
export function mayFollowUnit(text: string, start: number): boolean {
	const from = beginBefore(text, start);
	if (from === start) return false;
	const first = text.charCodeAt(from);
	return mayTellUnit(first) || (unitAt(text, from) !== kindOfUnit.letter && openingMark.test(text[from]!));
}
