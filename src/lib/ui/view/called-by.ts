import type { StartFile } from '#lib/dataset/start.ts';
import type { Metadata } from '#lib/dataset/metadata.ts';
import type { FigureRow } from '#lib/query/source.ts';
import { placeNames } from '../lands.ts';

/** Calls places (by key) and subjects (by slug) by other names than the data do; what has no other keeps its own. */
export function calledBy(names: Readonly<Record<string, string>>) {
	const figure = <F extends FigureRow>(told: F): F => ({
		...told,
		scopeName: names[told.scope ?? ''] ?? told.scopeName,
		subjectName: names[told.subject ?? ''] ?? told.subjectName
	});
	return {
		names,
		figure,
		metadata: (told: Metadata): Metadata => ({
			...told,
			subjects: told.subjects.map((one) => ({ ...one, name: names[one.slug] ?? one.name }))
		}),
		start: (told: StartFile): StartFile =>
			told.recorded
				? { ...told, recorded: { ...told.recorded, newest: told.recorded.newest.map(figure) } }
				: told
	};
}

/** Calls them in English, by the names that a folder of the data set holds; pages in German do without all of it. */
export async function calledInEnglish(fetchIt: typeof fetch, folder: string) {
	const url = `${folder}/names.en.json`;
	const response = await fetchIt(url);
	if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
	return calledBy({ ...((await response.json()) as Record<string, string>), ...placeNames('en') });
}
