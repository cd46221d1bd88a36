import type { Decision } from '#lib/schema/decision.ts';
import { correctable, type Correctable, type Figure } from '#lib/schema/figure.ts';
import { knownOn } from './merge.ts';

/** A field on which an editor's word and today's reading part. */
export interface Parted {
	field: Correctable;
	/** As it was read when the editor decided. */
	seen: unknown;
	/** What the editor's word makes of it; null for a rejected figure, where no field is stated. */
	decided: unknown;
	/** As it is read now. */
	now: unknown;
}

/** The fields of a figure that an editor may correct. */
export const correctableFields = (figure: Figure): Record<Correctable, unknown> =>
	Object.fromEntries(correctable.map((name) => [name, figure[name]])) as Record<Correctable, unknown>;

/**
 * What an editor saw: as noted with the decision, else the version that the ledger held on its day, else the first
 * one after it. Null where the ledger never held the figure.
 */
export function seenBy(decision: Decision, versions: readonly Figure[]): Record<string, unknown> | null {
	if (decision.seen) return decision.seen;
	const [then] = knownOn(versions, decision.date);
	const first = [...versions].sort((a, b) => (a.knownFrom < b.knownFrom ? -1 : 1))[0];
	const version = then ?? first;
	return version ? correctableFields(version) : null;
}

/**
 * The fields that are read otherwise since an editor decided, and not as the editor decided: a reading that came round
 * to a correction contradicts nothing. A rejected figure is contradicted by any change of what was rejected.
 * @param versions all that the ledger holds of the figure
 */
export function contradiction(decision: Decision, versions: readonly Figure[]): Parted[] {
	const open = versions.find((version) => version.knownUntil === null);
	const seen = seenBy(decision, versions);
	if (!open || !seen) return [];
	const rejected = decision.verdict === 'reject';
	return correctable.flatMap((field): Parted[] => {
		const now = open[field];
		const then = seen[field] ?? null;
		const decided = rejected ? null : field in decision.fields ? (decision.fields[field] ?? null) : then;
		const changed = now !== then;
		return changed && (rejected || now !== decided) ? [{ field, seen: then, decided, now }] : [];
	});
}
