import type { Locale } from '#lib/state/address.ts';

let spoken: Locale = 'de';

/** The language of what is told outside of a page, where no address of one says it. */
export const outsideLocale = (): Locale => spoken;

/** Tells something in a language outside of a page. What tells must not wait, so that nobody else speaks meanwhile. */
export function inLocale<T>(locale: Locale, tell: () => T): T {
	const before = spoken;
	spoken = locale;
	try {
		return tell();
	} finally {
		spoken = before;
	}
}
