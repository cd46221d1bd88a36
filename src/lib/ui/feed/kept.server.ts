/** All feeds in both forms, of a host that is reached under a few addresses. */
const most = 200;
const kept = new WeakMap<object, Map<string, string>>();

/**
 * A text that was made before of the same state of knowledge, else one that is made now; the longest unused goes.
 * @param state the same object as long as nothing new is known
 */
export function keptText(state: object, name: string, make: () => string): string {
	const all = kept.get(state) ?? new Map<string, string>();
	kept.set(state, all);
	const text = all.get(name) ?? make();
	all.delete(name);
	all.set(name, text);
	const [oldest] = all.keys();
	if (all.size > most && oldest !== undefined) all.delete(oldest);
	return text;
}
