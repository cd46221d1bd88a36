import {
	amountNotes,
	boundSign,
	isPortion,
	kept,
	roundingOf,
	yearsOf,
	type Noted
} from '#lib/i18n/format.ts';
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

const years = {
	de: { per_year: ' p. a.', one_year: ' /1\u202fJ.', several_years: ' mehrj.' },
	en: { per_year: ' p. a.', one_year: ' /1\u202fyr', several_years: ' multi-yr' }
} as const;
const portion: Record<Locale, string> = { de: ' Teil', en: ' part' };

/** What an amount is told for, behind its number and as short as a Land has room for it. */
export function amountLabel(row: Noted, locale: Locale): string {
	const told = yearsOf(row);
	return (told === null ? '' : years[locale][told]) + (isPortion(row) ? portion[locale] : '');
}

/** A label as lines of at most so many letters, where that can be: its signs below its number, in which no plain space stands. */
export function labelLines(label: string, letters: number): string[] {
	const at = label.indexOf(' ');
	return at < 0 || label.length <= letters ? [label] : [label.slice(0, at), label.slice(at + 1)];
}

/** What such signs mean, each that stands in a map once: "p. a.: im Jahr". */
export function amountSigns(rows: readonly Noted[], locale: Locale): string[] {
	const notes = rows.flatMap(({ flags = [], ...row }) =>
		flags.map((flag): Noted => ({ ...row, flags: [flag] }))
	);
	const signs = notes.flatMap((row) => {
		const sign = amountLabel(row, locale).trim();
		return sign === '' ? [] : [`${sign}: ${amountNotes(row, locale).replace(/^[ (]+|\)$/g, '')}`];
	});
	return [...new Set(signs)];
}

/**
 * A value as short as a Land has room for. Counts stand in full; euros are cut to two significant digits, or three where
 * they stand before the comma anyhow (395 Mio., which is no 400); a sum
 * that was told exactly is marked as rounded where the cut changes it. What an amount is told for stands behind it. The
 * table beside the map has each in full.
 */
export function mapLabel(row: Painted, locale: Locale): string {
	const { value, upper, bound } = row;
	const isMoney = row.unit === 'eur';
	const digits = Math.floor(Math.log10(Math.max(value, 1))) % 3 === 2 ? 3 : 2;
	const format = formats(isMoney ? `${locale} ${bound} ${digits}` : `${locale} `);
	const told = amountLabel(row, locale);
	if (upper !== null && upper !== value) return boundSign[bound] + format.formatRange(value, upper) + told;
	const cut = isMoney && value !== Number(value.toPrecision(digits));
	return boundSign[bound === 'exact' && cut ? 'approx' : bound] + format.format(value) + told;
}
