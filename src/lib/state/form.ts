/** What a form would send: its fields as the query of an address. */
export function searchOf(form: HTMLFormElement): URLSearchParams {
	const search = new URLSearchParams();
	for (const [name, value] of new FormData(form)) {
		if (typeof value === 'string') search.append(name, value);
	}
	return search;
}
