import type { Desk, Dossier } from '#lib/review/protocol.ts';

/** Names of places by key and of subjects by slug, as far as the page knows them. */
export function namesIn(desk: Desk, dossier: Dossier): (key: string) => string {
	const names = new Map([
		...desk.subjects.map(({ slug, name }) => [slug, name] as const),
		...desk.places.map(({ key, name }) => [key, name] as const),
		...Object.entries(dossier.placeNames)
	]);
	return (key) => names.get(key) ?? key;
}
