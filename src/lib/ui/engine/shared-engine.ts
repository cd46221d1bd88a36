import { dataLink } from '../links.ts';
import { EngineState } from './engine-state.svelte.ts';
import type { Starter } from './port.ts';

let shared: EngineState | undefined;

/** The one engine of a visit, for the SQL box. Nothing of it is loaded before it is needed. */
export function sharedEngine(): EngineState {
	const starter = async () => (await import('./start-duckdb.ts')).duckdbStarter(dataLink('figures.duckdb'));
	const lazy: Starter = {
		size: async () => (await starter()).size(),
		start: async (report) => (await starter()).start(report)
	};
	shared ??= new EngineState(lazy);
	return shared;
}
