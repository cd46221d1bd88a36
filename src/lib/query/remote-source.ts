import type { Level } from '#lib/schema/level.ts';
import type { RegisterCount } from '#lib/schema/register-count.ts';
import type { FigureRow, QuerySource, Step, ViewQuery } from './source.ts';
import { sentQuery } from './view-query.ts';

interface Answer {
	levels: Level[];
	steps: Step[];
	figures: FigureRow[];
	register: RegisterCount[];
}

/**
 * Lets the server answer (`/ansicht.json`), one request a view. Only where there is a server: not in a static build.
 * @param address of `ansicht.json`
 */
export function createRemoteSource(fetchIt: typeof fetch, address: string): QuerySource {
	const kept = new Map<string, Promise<Answer>>();
	const ask = (query: ViewQuery): Promise<Answer> => {
		const url = `${address}?${sentQuery(query)}`;
		let answer = kept.get(url);
		if (!answer) {
			answer = fetchIt(url).then((response) => {
				if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
				return response.json() as Promise<Answer>;
			});
			kept.set(url, answer);
			answer.catch(() => kept.delete(url));
		}
		return answer;
	};
	return {
		name: 'engine',
		answers: () => true,
		levels: async (query) => (await ask(query)).levels,
		steps: async (query) => (await ask(query)).steps,
		figures: async (query) => (await ask(query)).figures,
		register: async (query) => (await ask(query)).register
	};
}
