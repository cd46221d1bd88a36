import { pathOf } from '#lib/state/address.ts';

/**
 * What machines may read (RFC 9309): all but what a reader typed into the search, which is nothing to keep.
 * @param site full address, without a slash at the end
 */
export const robotsText = (site: string): string =>
	[
		'User-agent: *',
		...(['de', 'en'] as const).map((locale) => `Disallow: ${pathOf({ page: 'search' }, locale)}`),
		'',
		`Sitemap: ${site}/sitemap.xml`,
		''
	].join('\n');
