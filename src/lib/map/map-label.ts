import { boundSign, isYearly, kept } from '#lib/i18n/format.ts';
import type { Bound } from '#lib/schema/figure.ts';
import type { Locale } from '#lib/state/address.ts';
import type { Painted } from './painted.ts';

const tags: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };

/** Cut so that the sign before it stays true: "at least 485.2" is at least 480, never at least 490. */
const roundingOf: Record<Bound, 'floor' | 'ceil' | 'halfExpand'> = {
	at_least: 'floor',
	at_most: 'ceil',
	exact: 'halfExpand',
	approx: 'halfExpand'
};

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
	const each = isYearly(row) ? ' p. a.' : '';
	if (upper !== null && upper !== value) return boundSign[bound] + format.formatRange(value, upper) + each;
	const cut = isMoney && value !== Number(value.toPrecision(digits));
	return boundSign[bound === 'exact' && cut ? 'approx' : bound] + format.format(value) + each;
}
