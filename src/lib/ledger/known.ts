import type { Figure } from '#lib/schema/figure.ts';

/** The versions that held on a day: known from that day or before, and not ended by it. */
export const knownOn = (ledger: readonly Figure[], day: string): Figure[] =>
	ledger.filter((f) => f.knownFrom <= day && (f.knownUntil === null || f.knownUntil > day));

/** All versions of one figure, oldest first. */
export const historyOf = (ledger: readonly Figure[], id: string): Figure[] =>
	ledger.filter((figure) => figure.id === id).toSorted((a, b) => (a.knownFrom < b.knownFrom ? -1 : 1));
