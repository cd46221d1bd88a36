import type { Locale } from '#lib/state/address.ts';

/** Where the record of a view or a figure lies, from the site's root. @param name in full, its state of knowledge at the end */
export const oembedPath = (name: string, locale: Locale): string =>
	`${locale === 'en' ? '/en' : ''}/oembed/${name}.json`;
