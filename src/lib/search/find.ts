import MiniSearch from 'minisearch';
import { fold, isNumberWord, wordsOf } from '#lib/query/fold.ts';
import type { Find } from './documents.ts';

/** Words of up to so many letters have to be written right. */
const shortWord = 4;

/**
 * Makes things findable: by the beginnings of their words, whatever the umlauts, with one wrong letter in five; numbers as they are. What
 * bears the word in its name comes first, places and subjects before figures.
 */
export function finder(documents: readonly Find[]): (text: string) => Find[] {
	const index = new MiniSearch<Find>({
		fields: ['title', 'text'],
		storeFields: ['id'],
		tokenize: wordsOf,
		processTerm: (term) => term
	});
	index.addAll(documents);
	const byId = new Map(documents.map((document) => [document.id, document]));
	const weight: Record<Find['kind'], number> = { place: 3, subject: 2.5, page: 1.5, figure: 1 };
	return (text) => {
		const asked = fold(text);
		if (asked === '') return [];
		// Who writes "NW" means the Land, however many figures begin so.
		const meant = documents.filter(({ names }) => names?.some((name) => fold(name) === asked));
		const found = index
			.search(text, {
				prefix: (term) => !isNumberWord(term),
				fuzzy: (term) => (term.length > shortWord && !isNumberWord(term) ? 0.2 : false),
				combineWith: 'AND',
				boost: { title: 2 },
				boostDocument: (id) => weight[byId.get(String(id))?.kind ?? 'figure']
			})
			.flatMap(({ id }) => byId.get(String(id)) ?? []);
		return [...meant, ...found.filter((one) => !meant.includes(one))];
	};
}
