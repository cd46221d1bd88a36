import { metrics } from '#lib/schema/vocabulary.ts';
import type { FigureRow } from '#lib/query/source.ts';

/**
 * Looks figures up by id in the prepared files, which are fetched when the first is asked for.
 * @param folder address of the data set
 */
export function figuresById(folder: string, fetchIt: typeof fetch = fetch) {
	let all: Promise<Map<string, FigureRow>> | undefined;
	const load = async () => {
		const files = await Promise.all(
			metrics.map(async (metric) => {
				const response = await fetchIt(`${folder}/cubes/${metric}.figures.json`);
				if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
				return (await response.json()) as FigureRow[];
			})
		);
		return new Map(files.flat().map((figure) => [figure.id, figure]));
	};
	return async (id: string): Promise<FigureRow | null> => {
		all ??= load();
		all.catch(() => (all = undefined));
		return (await all).get(id) ?? null;
	};
}
