import { byName } from '#lib/i18n/format.ts';

/**
 * The order of the table beside the map: highest value first of what counts the same, then what counts something else, as it is given,
 * then the gaps by name.
 */
export function byLand<R extends { scope: string; value: number | null; apart: string | null }>(
	rows: readonly R[],
	nameOf: (key: string) => string
): R[] {
	return rows.toSorted((a, b) => {
		if (a.value === null || b.value === null)
			return a.value === b.value ? byName(nameOf(a.scope), nameOf(b.scope)) : a.value === null ? 1 : -1;
		if (a.apart !== null || b.apart !== null)
			return a.apart !== null && b.apart !== null ? 0 : a.apart === null ? -1 : 1;
		return b.value - a.value || byName(nameOf(a.scope), nameOf(b.scope));
	});
}
