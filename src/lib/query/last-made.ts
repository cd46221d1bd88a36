/**
 * Makes a thing once for each key and keeps the ones asked for last, so that a long visit holds no more than a short one. What was
 * promised and failed is made anew the next time.
 * @param most how many are kept
 */
export function lastMade<T>(most: number): <U extends T>(key: string, make: () => U) => U {
	const kept = new Map<string, T>();
	return <U extends T>(key: string, make: () => U) => {
		const made = kept.has(key) ? (kept.get(key) as U) : make();
		// Put back at the end: the first is the one that nobody has asked for the longest.
		kept.delete(key);
		kept.set(key, made);
		if (kept.size > most) kept.delete(kept.keys().next().value!);
		if (made instanceof Promise) made.catch(() => kept.get(key) === made && kept.delete(key));
		return made;
	};
}
