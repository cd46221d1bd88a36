import { metrics, type Metric } from '#lib/schema/figure.ts';
import type { Day } from '#lib/schema/date.ts';
import type { Notice } from '#lib/state/notice.ts';
import { readStand } from '#lib/state/stand.ts';

/** The day whose files are kept, of the earlier state that an address asks for; null where it asks for none. */
export function askedStand(
	search: URLSearchParams,
	stands: readonly Day[]
): { held: Day | null; notices: Notice[] } {
	const { stand, notices } = readStand(search, stands);
	const held = stand === null ? null : (stands.findLast((day) => day <= stand) ?? null);
	return { held: held === stands.at(-1) ? null : held, notices };
}

/** What is kept of an earlier state: the figures of each metric, and what it says of itself. */
export const filesOfStand = (stand: Day): { path: string; metric: Metric | null }[] => [
	...metrics.map((metric) => ({ path: `stand/${stand}/cubes/${metric}.figures.json`, metric })),
	{ path: `stand/${stand}/metadata.json`, metric: null }
];
