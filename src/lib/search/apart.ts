import { fold } from '#lib/query/fold.ts';
import type { Find } from './documents.ts';
import { finder } from './find.ts';

/** Words that tell nothing beside the name of a place. */
const small = new Set(['in', 'im', 'aus', 'fur', 'for', 'von', 'of', 'der', 'die', 'das', 'the', 'land']);

const isYear = /^20\d\d$/;

/** A place that a search names, and what is found by its other words. */
export interface Apart {
	place: Find;
	/** Subjects that the other words name. */
	subjects: Find[];
	/** A year that stands beside it; null where none does. */
	year: number | null;
}

/**
 * Reads a search as a place and something beside it: "Wohngeld Hamburg" means a subject in a Land, though no name holds
 * both. Null where it names no place, or nothing else.
 * @param documents all that can be found
 */
export function apartFinder(documents: readonly Find[]): (text: string) => Apart | null {
	const find = finder(documents.filter(({ kind }) => kind === 'subject'));
	const named = documents
		.filter(({ kind }) => kind === 'place')
		.flatMap((place) => [place.title, ...(place.names ?? [])].map((name) => ({ place, name: fold(name) })))
		// The longest first: who writes "Sachsen-Anhalt" does not mean Sachsen.
		.sort((a, b) => b.name.length - a.name.length);
	return (text) => {
		const asked = ` ${fold(text)} `;
		const found = named.find(({ name }) => name !== '' && asked.includes(` ${name} `));
		if (!found) return null;
		const others = asked.replace(` ${found.name} `, ' ').split(' ');
		const words = others.filter((word) => word !== '' && !small.has(word));
		const year = words.find((word) => isYear.test(word)) ?? null;
		const rest = words.filter((word) => word !== year);
		const subjects = rest.length === 0 ? [] : find(rest.join(' '));
		// A year alone asks for all of that year; beside words that mean nothing it asks for nothing that is here.
		if (subjects.length === 0 && (year === null || rest.length > 0)) return null;
		return { place: found.place, subjects, year: year === null ? null : Number(year) };
	};
}
