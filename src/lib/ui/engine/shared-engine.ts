import { dataLink } from '../links.ts';
import { EngineState } from './engine-state.svelte.ts';
import type { Starter } from './port.ts';
import type { BrowserEngine } from './start-duckdb.ts';

let shared: EngineState | undefined;

/** The one engine of a visit, for views and the SQL box alike. Nothing of it is loaded before it is needed. */
export function sharedEngine(): EngineState {
	const starter = async () => (await import('./start-duckdb.ts')).duckdbStarter(dataLink('figures.duckdb'));
	const lazy: Starter = {
		size: async () => (await starter()).size(),
		start: async (report) => (await starter()).start(report)
	};
	shared ??= new EngineState(lazy);
	return shared;
}

/** Answers a view by the engine. @returns null where the reader declined it or it can't start */
export async function engineSource() {
	const engine = await sharedEngine().need();
	if (!engine) return null;
	const [{ createSqlSource }, { queries }] = await Promise.all([
		import('#lib/query/sql-source.ts'),
		import('#lib/query/bundled.ts')
	]);
	return createSqlSource(engine as BrowserEngine, queries);
}
