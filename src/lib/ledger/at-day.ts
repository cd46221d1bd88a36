import type { Day } from '#lib/schema/date.ts';
import type { Decision } from '#lib/schema/decision.ts';
import type { Figure } from '#lib/schema/figure.ts';
import { decide, type Decided } from './decide.ts';

/** The ledger as it stood at the end of a day: versions of later days are left out, ends of later days are undone. */
export const ledgerAt = (versions: readonly Figure[], day: Day): Figure[] =>
	versions
		.filter((version) => version.knownFrom <= day)
		.map((version) =>
			version.knownUntil !== null && version.knownUntil > day ? { ...version, knownUntil: null } : version
		);

/** The version of each figure that holds, or held last. */
export function latestOf(versions: readonly Figure[]): Figure[] {
	const newest = new Map<string, Figure>();
	for (const version of versions) {
		const other = newest.get(version.id);
		if (!other || other.knownFrom < version.knownFrom || other.knownUntil !== null)
			newest.set(version.id, version);
	}
	return [...newest.values()];
}

/** What was known of a figure: nothing yet, or what it told, and whether it counted. */
export type KnownAt =
	{ told: null } | { told: Decided; standing: 'counts' | 'rejected' | 'ended' | 'doubtful' };

/**
 * What was known of one figure at the end of a day, by the same steps as a data set of that day.
 * @param versions all that the ledger ever held of it
 * @param decisions all on it
 */
export function toldAt(versions: readonly Figure[], decisions: readonly Decision[], day: Day): KnownAt {
	const { figures, rejected } = decide(latestOf(ledgerAt(versions, day)), decisions, day);
	const [told] = [...figures, ...rejected];
	if (!told) return { told: null };
	if (rejected.length > 0) return { told, standing: 'rejected' };
	if (told.knownUntil !== null) return { told, standing: 'ended' };
	return { told, standing: told.confidence === 'doubtful' ? 'doubtful' : 'counts' };
}

/** The days on which a figure came to be told, or to be told otherwise, oldest first. */
export const changeDays = (versions: readonly Figure[], decisions: readonly Decision[]): Day[] =>
	[
		...new Set([
			...versions.flatMap(({ knownFrom, knownUntil }) => [
				knownFrom,
				...(knownUntil === null ? [] : [knownUntil])
			]),
			...decisions.map(({ date }) => date)
		])
	].sort();
