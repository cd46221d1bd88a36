import type { Locale } from '#lib/state/address.ts';

const tags: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };

/** A number of bytes as people read it: "34,2 MB", "820 kB" (decimal units). */
export function formatBytes(bytes: number, locale: Locale): string {
	const [value, unit] =
		bytes >= 1e6 ? ([bytes / 1e6, 'megabyte'] as const) : ([bytes / 1e3, 'kilobyte'] as const);
	return new Intl.NumberFormat(tags[locale], {
		style: 'unit',
		unit,
		maximumFractionDigits: value < 100 && unit === 'megabyte' ? 1 : 0
	}).format(value);
}
