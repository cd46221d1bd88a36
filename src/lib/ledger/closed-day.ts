import type { Day } from '#lib/schema/date.ts';
import type { Figure } from '#lib/schema/figure.ts';
import type { Merged } from './merge.ts';

/**
 * Keeps days that are over as they were: what was known on them is cited.
 * @throws Error where a reading would change a day that is over and that the ledger has reached
 */
export function keepClosed(ledger: readonly Figure[], merged: Merged, day: Day, today: Day): void {
	if (day >= today || merged.added.length + merged.changed.length + merged.ended.length === 0) return;
	const newest = ledger
		.flatMap((f) => [f.knownFrom, f.knownUntil ?? f.knownFrom])
		.sort()
		.at(-1);
	if (newest !== undefined && day <= newest)
		throw new Error(
			`${day} is over, and the ledger goes up to ${newest}: what was known on that day is cited and stays. ` +
				`Leave out --day, or name a day after ${newest}`
		);
}
