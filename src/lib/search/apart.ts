import { fold } from '#lib/query/fold.ts';
import type { Find } from './documents.ts';
import { finder } from './find.ts';

/** Words that tell nothing beside the name of a place. */
const small = new Set(['in', 'im', 'aus', 'fur', 'for', 'von', 'of', 'der', 'die', 'das', 'the', 'land']);

/** A place that a search names, and what is found by its other words. */
export interface Apart {
	place: Find;
	/** Subjects that the other words name. */
	subjects: Find[];
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
		const rest = others.filter((word) => word !== '' && !small.has(word));
		const subjects = rest.length === 0 ? [] : find(rest.join(' '));
		return subjects.length === 0 ? null : { place: found.place, subjects };
	};
}
