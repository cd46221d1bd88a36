import { byName } from '#lib/i18n/format.ts';

/** Highest value first, then the gaps by name: the order of the table beside the map. */
export function byLand<R extends { scope: string; value: number | null }>(
	rows: readonly R[],
	nameOf: (key: string) => string
): R[] {
	return rows.toSorted((a, b) => {
		if (a.value === null || b.value === null)
			return a.value === b.value ? byName(nameOf(a.scope), nameOf(b.scope)) : a.value === null ? 1 : -1;
		return b.value - a.value || byName(nameOf(a.scope), nameOf(b.scope));
	});
}
