import type { Bound } from '#lib/schema/figure.ts';
import type { Locale } from '#lib/state/address.ts';

const tags: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };

/** Narrow no-break space: between a sign or number and what belongs to it. */
const nnbsp = '\u202f';

/** Keeps what is made for a key: one of Intl's formatters costs a hundred times what it formats. */
export function kept<K, T>(make: (key: K) => T): (key: K) => T {
	const all = new Map<K, T>();
	return (key) => {
		const held = all.get(key) ?? make(key);
		all.set(key, held);
		return held;
	};
}

/** Which way a number of a bound is cut so that its sign stays true: "at least 7.265" is at least 7.26, never at least 7.27. */
export const roundingOf: Record<Bound, 'floor' | 'ceil' | 'halfExpand'> = {
	exact: 'halfExpand',
	at_least: 'floor',
	at_most: 'ceil',
	approx: 'halfExpand'
};

const numbers = kept((key: string) => {
	const [locale, bound] = key.split(' ') as [Locale, Bound];
	const roundingMode = roundingOf[bound];
	return new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 2, useGrouping: true, roundingMode });
});

/** What of a date is written, by its locale and style: "de long day". */
const dates = kept((key: string) => {
	const [locale, style, precision] = key.split(' ');
	const long = style === 'long';
	return new Intl.DateTimeFormat(tags[locale as Locale], {
		timeZone: 'UTC',
		year: 'numeric',
		month: long ? 'long' : precision === 'day' ? '2-digit' : 'short',
		...(precision === 'day' ? { day: long ? 'numeric' : '2-digit' } : {})
	});
});
const lists = kept((locale: Locale) => new Intl.ListFormat(tags[locale], { type: 'conjunction' }));
const collators = kept((tag: string) => new Intl.Collator(tag));

/** Makes what nearly every page writes with, which takes longer than all that it writes. */
export function makeFormats(locale: Locale): void {
	numbers(`${locale} exact`);
	for (const style of ['long day', 'short day', 'short month']) dates(`${locale} ${style}`);
}

/** `1618` as "1.618" (en: "1,618"); up to two decimals, the last of a bound cut so that it stays true. */
export function formatNumber(value: number, locale: Locale, bound: Bound = 'exact'): string {
	return numbers(`${locale} ${bound}`).format(value);
}

/** Euros, from a million on cut to two decimals: "17 Mio. €", "1,43 Mrd. €", "930.000 €". */
export function formatEuro(value: number, locale: Locale, bound: Bound = 'exact'): string {
	const steps = locale === 'de' ? ['Mio.', 'Mrd.'] : ['m', 'bn'];
	const [million, billion] = steps;
	const scaled =
		value >= 1e9
			? { n: value / 1e9, word: billion }
			: value >= 1e6
				? { n: value / 1e6, word: million }
				: null;
	if (scaled === null) {
		const plain = formatNumber(value, locale, bound);
		return locale === 'de' ? `${plain}${nnbsp}€` : `€${plain}`;
	}
	const number = formatNumber(scaled.n, locale, bound);
	return locale === 'de' ? `${number}${nnbsp}${scaled.word}${nnbsp}€` : `€${number}${nnbsp}${scaled.word}`;
}

/** The sign of a bound: "≥", "≤", "≈", or nothing for an exact number. */
export const boundSign: Record<Bound, string> = { exact: '', at_least: '≥', at_most: '≤', approx: '≈' };

/** What a quantity needs to be written. */
export interface Quantity {
	value: number;
	upper: number | null;
	bound: Bound;
	unit: string;
	/** Notes on it, and how many programmes it adds up, where either is known. */
	flags?: readonly string[];
	programmes?: number | null;
	basis?: string;
}

const yearNotes = ['per_year', 'one_year', 'several_years'] as const;

/** So much of a quantity as tells what its amount is for. */
export type Noted = Pick<Quantity, 'flags' | 'programmes' | 'basis'>;

/** Whether the notes on it are on all of it. */
const isOneAmount = ({ programmes, basis }: Noted) => (programmes ?? 1) === 1 && basis !== 'sum_of_added';

/** For which years an amount is told: for each, for a single one, for several together; a sum of several amounts is for none. */
export const yearsOf = (q: Noted): (typeof yearNotes)[number] | null =>
	isOneAmount(q) ? (yearNotes.find((note) => q.flags?.includes(note)) ?? null) : null;

/** Whether it is told as a part of another amount ("davon"); a sum of several amounts is none. */
export const isPortion = (q: Noted): boolean => isOneAmount(q) && q.flags?.includes('part') === true;

const shortYears: Record<Locale, Record<(typeof yearNotes)[number], string>> = {
	de: { per_year: ' im Jahr', one_year: ' für ein Jahr', several_years: ' für mehrere Jahre' },
	en: { per_year: ' a year', one_year: ' for one year', several_years: ' for several years' }
};

const portions: Record<Locale, string> = { de: 'Teilbetrag', en: 'part of a sum' };

/** What an amount is told for, behind its number: " im Jahr", " für mehrere Jahre", " (Teilbetrag)", or nothing. */
export function amountNotes(q: Noted, locale: Locale): string {
	const years = yearsOf(q);
	return (years === null ? '' : shortYears[locale][years]) + (isPortion(q) ? ` (${portions[locale]})` : '');
}

/** The ends of a range or the one value of a quantity, each cut so that it stays true. */
export function writeEnds(
	{ value, upper, bound }: Pick<Quantity, 'value' | 'upper' | 'bound'>,
	write: (n: number, bound: Bound) => string
): [string, string | null] {
	if (upper === null || upper === value) return [write(value, bound), null];
	return [write(value, 'at_least'), write(upper, 'at_most')];
}

/** Whether it counts one of several groups that are told side by side, and of which no sum is told. */
export const isPart = ({ flags }: Pick<Quantity, 'flags'>): boolean =>
	flags?.includes('coordination') === true;

/** What its number says of all: of one group of several, told exactly, "at least" (as of the levels that rest on it). */
export const boundOfAll = (q: Pick<Quantity, 'bound' | 'flags'>): Bound =>
	q.bound === 'exact' && isPart(q) ? 'at_least' : q.bound;

/**
 * A value with its bound, as short as a table needs it: "≥ 270", "≈ 1,4 Mrd. €", "200–250", "≥ 70 Mio. € im Jahr": without its
 * years the same number would be another one.
 */
export function formatQuantity(q: Quantity, locale: Locale): string {
	const write = (n: number, bound: Bound) => (q.unit === 'eur' ? formatEuro : formatNumber)(n, locale, bound);
	const sign = boundSign[boundOfAll(q)];
	const number = writeEnds(q, write)
		.filter((end) => end !== null)
		.join('–');
	const bare = sign ? `${sign}${nnbsp}${number}` : number;
	return bare + amountNotes(q, locale);
}

/**
 * A date as precisely as its source told it: "7. Februar 2025", "Februar 2025" or "2025". A day or month that
 * was not told is never added.
 */
export function formatDate(date: string, locale: Locale, style: 'long' | 'short' = 'long'): string {
	const key = `${date} ${locale} ${style}`;
	let text = written.get(key);
	if (text === undefined) {
		text = writeDate(date, locale, style);
		// A server goes on for long, and some dates come out of addresses.
		if (written.size >= 5000) written.clear();
		written.set(key, text);
	}
	return text;
}

/** Dates that were written before: a page tells the same ones in many places, and again at every change. */
const written = new Map<string, string>();

function writeDate(date: string, locale: Locale, style: 'long' | 'short'): string {
	const [year = date, month, day] = date.split('-');
	if (month === undefined) return year;
	const utc = new Date(Date.UTC(Number(year), Number(month) - 1, day === undefined ? 1 : Number(day)));
	return dates(`${locale} ${style} ${day === undefined ? 'month' : 'day'}`).format(utc);
}

/** Names in the order of the alphabet, umlauts beside their vowels. */
export const byName = (a: string, b: string) => collators('de').compare(a, b);

/** "Brandenburg, Sachsen und Bayern". */
export function formatList(words: string[], locale: Locale): string {
	return lists(locale).format(words);
}
