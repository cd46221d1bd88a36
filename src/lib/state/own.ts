import type { Notice } from './notice.ts';
import { codeOf } from './words.ts';

/** The word of the code for a parameter that one page reads; null where it is missing or unknown, which is noted. */
export function readWord<K extends string>(
	search: URLSearchParams,
	param: string,
	words: Record<K, string>,
	notices: Notice[]
): K | null {
	const value = search.get(param);
	if (value === null || value === '') return null;
	const code = codeOf(words, value);
	if (code === null) notices.push({ kind: 'bad_value', param, value: value.slice(0, 40) });
	return code;
}
