import { boundSign, kept, roundingOf, yearsOf } from '#lib/i18n/format.ts';
import type { Bound } from '#lib/schema/figure.ts';
import type { Locale } from '#lib/state/address.ts';
import type { Painted } from './painted.ts';

const tags: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };

/** How a count is written, or money of a bound in so many digits: "de", "de at_least 2". */
const formats = kept((key: string) => {
	const [locale, bound, digits] = key.split(' ') as [Locale, Bound | '', string];
	return new Intl.NumberFormat(
		tags[locale],
		bound === ''
			? { useGrouping: true }
			: { notation: 'compact', maximumSignificantDigits: Number(digits), roundingMode: roundingOf[bound] }
	);
});

const oneYear: Record<Locale, string> = { de: ' /1\u202fJ.', en: ' /1\u202fyr' };

/** Behind an amount of each year or of a single one, as short as a Land has room for it. */
export function yearLabel(row: Parameters<typeof yearsOf>[0], locale: Locale): string {
	const years = yearsOf(row);
	return years === 'per_year' ? ' p. a.' : years === 'one_year' ? oneYear[locale] : '';
}

/**
 * A value as short as a Land has room for. Counts stand in full; euros are cut to two significant digits, or three where
 * they stand before the comma anyhow (395 Mio., which is no 400); a sum
 * that was told exactly is marked as rounded where the cut changes it. An amount for each year says so in two letters. The
 * table beside the map has each in full.
 */
export function mapLabel(row: Painted, locale: Locale): string {
	const { value, upper, bound } = row;
	const isMoney = row.unit === 'eur';
	const digits = Math.floor(Math.log10(Math.max(value, 1))) % 3 === 2 ? 3 : 2;
	const format = formats(isMoney ? `${locale} ${bound} ${digits}` : `${locale} `);
	const each = yearLabel(row, locale);
	if (upper !== null && upper !== value) return boundSign[bound] + format.formatRange(value, upper) + each;
	const cut = isMoney && value !== Number(value.toPrecision(digits));
	return boundSign[bound === 'exact' && cut ? 'approx' : bound] + format.format(value) + each;
}
