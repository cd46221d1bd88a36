/** What a form would send: its fields as the query of an address. */
export function searchOf(form: HTMLFormElement): URLSearchParams {
	const search = new URLSearchParams();
	for (const [name, value] of new FormData(form)) {
		if (typeof value === 'string') search.append(name, value);
	}
	return search;
}

/** What is chosen now, each once: who was chosen before keeps its place, as the boxes of a form stand in an order of their own. */
export const inOrderChosen = (before: readonly string[], now: readonly string[]): string[] => [
	...new Set([...before.filter((key) => now.includes(key)), ...now])
];
