/** So many words are kept; news repeat theirs. */
const most = 50_000;

/**
 * A pure function of a word that keeps what it gave. When it is full it forgets all, so that it does not grow with what
 * is read.
 */
export function remembered<T>(read: (word: string) => T): (word: string) => T {
	const kept = new Map<string, T>();
	return (word) => {
		const known = kept.get(word);
		if (known !== undefined) return known;
		const value = read(word);
		if (kept.size >= most) kept.clear();
		kept.set(word, value);
		return value;
	};
}
