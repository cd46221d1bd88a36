import { boundSign } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/state/address.ts';
import type { Painted } from './painted.ts';

const tags: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };

/**
 * A value as short as a Land has room for. Counts stand in full; euros are cut to two significant digits ("≈ 120
 * Mio."), with their unit in the legend. The table beside the map has each in full.
 */
export function mapLabel(row: Painted, locale: Locale): string {
	const format = new Intl.NumberFormat(
		tags[locale],
		row.unit === 'eur' ? { notation: 'compact', maximumSignificantDigits: 2 } : { useGrouping: true }
	);
	const { value, upper } = row;
	const written = upper === null || upper === value ? format.format(value) : format.formatRange(value, upper);
	return boundSign[row.bound] + written;
}
