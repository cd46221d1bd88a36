import { page } from '$app/state';
import { outsideLocale } from '#lib/i18n/outside.ts';
import type { Locale } from '#lib/state/address.ts';

/** The address alone says which language a page speaks. What is no page, as a feed, has none of its parameters. */
export function pageLocale(): Locale {
	try {
		return page.params.lang === 'en' ? 'en' : 'de';
	} catch {
		return outsideLocale();
	}
}
