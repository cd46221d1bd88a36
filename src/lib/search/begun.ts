import { bareName } from '#lib/places/called.ts';
import { fold } from '#lib/query/fold.ts';
import type { PlaceNames } from './place-names.ts';

/** Names that begin with what is being written, at most so many, the shortest first. */
export function namesBeginning(names: PlaceNames, text: string, most: number): string[] {
	const asked = fold(text);
	if (asked.length < 2) return [];
	const begun = Object.values(names)
		.flat(2)
		.filter((name) => [name, bareName(name)].some((form) => fold(form).startsWith(asked)));
	return [...new Set(begun)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, most);
}
