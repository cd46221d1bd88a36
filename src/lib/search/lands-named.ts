import { fold } from '#lib/query/fold.ts';
import { landShortForms } from './land-short-forms.ts';

/** What people write between and beside the names of Länder that they want compared, in both languages; as it is folded. */
const joining = new Set(
	[
		'und',
		'oder',
		'mit',
		'gegen',
		'zu',
		'zum',
		'versus',
		'vs',
		'im',
		'in',
		'der',
		'die',
		'das',
		'am',
		'bis',
		'Ende'
	]
		.concat(
			[
				'Vergleich',
				'vergleichen',
				'verglichen',
				'zwischen',
				'Land',
				'Länder',
				'Bundesland',
				'Bundesländer',
				'Freistaat'
			],
			[
				'and',
				'or',
				'with',
				'to',
				'against',
				'the',
				'of',
				'between',
				'compare',
				'compared',
				'comparison',
				'states',
				'by',
				'end'
			]
		)
		.map(fold)
);
const isYear = /^20\d\d$/;

/** Länder that a search names beside each other. */
export interface LandsNamed {
	/** Their keys, as they were written. */
	keys: string[];
	/** A year that stands beside them; null where none does. */
	year: number | null;
}

/**
 * Reads a search as a wish to compare: "Hessen Bayern", "Sachsen und Thüringen 2024", "NRW vs BW". Null where it names fewer than two
 * Länder, or anything else beside them: "Essen Bayern Wohngeld" is no comparison.
 * @param lands names by key, in the language of the page
 */
export function landsNamed(lands: Readonly<Record<string, string>>, text: string): LandsNamed | null {
	// The longest first: who writes "Sachsen-Anhalt" does not mean Sachsen.
	const names = Object.entries(lands)
		.filter(([key]) => key !== 'DE')
		.flatMap(([key, name]) =>
			[name, ...(landShortForms[key] ?? [])].map((form) => ({ key, words: fold(form).split(' ') }))
		)
		.sort((a, b) => b.words.length - a.words.length);
	const keys: string[] = [];
	let year: number | null = null;
	const asked = fold(text).split(' ').filter(Boolean);
	for (let i = 0; i < asked.length;) {
		const named = names.find(({ words }) => words.every((word, k) => asked[i + k] === word));
		const word = asked[i]!;
		if (named) {
			if (!keys.includes(named.key)) keys.push(named.key);
			i += named.words.length;
			continue;
		}
		if (isYear.test(word)) year = Number(word);
		else if (!joining.has(word)) return null;
		i += 1;
	}
	return keys.length < 2 ? null : { keys, year };
}
