import type { Day } from '#lib/schema/date.ts';
import { pathOf, singles, type Place } from '#lib/state/address.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Pages that a search engine should know: none that holds what a reader typed. */
export const sitePlaces = (known: {
	lands: readonly string[];
	years: readonly number[];
	subjects: readonly string[];
	figures: readonly string[];
}): Place[] => [
	{ page: 'start' },
	...singles.filter((page) => page !== 'search').map((page): Place => ({ page })),
	...known.lands.map((key): Place => ({ page: 'land', key })),
	...known.years.map((year): Place => ({ page: 'year', year })),
	...known.subjects.map((slug): Place => ({ page: 'subject', slug })),
	...known.figures.map((id): Place => ({ page: 'figure', id }))
];

/** A sitemap (https://www.sitemaps.org/protocol.html) of pages, each with its other language. */
export function sitemapOf(site: string, places: readonly Place[], day: string): string {
	const urls = places.flatMap((place) =>
		(['de', 'en'] as const).map((locale) => {
			const alternates = (['de', 'en'] as const).map(
				(other) =>
					`<xhtml:link rel="alternate" hreflang="${other}" href="${escaped(site + pathOf(place, other))}"/>`
			);
			return `<url><loc>${escaped(site + pathOf(place, locale))}</loc><lastmod>${day}</lastmod>${alternates.join('')}</url>`;
		})
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}

/** An address that a sitemap names, from the site's root, and the day on which what it shows last changed. */
export interface Named {
	path: string;
	day: Day;
}

/** A sitemap of plain addresses. */
export const plainSitemap = (site: string, named: readonly Named[]): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${named.map(({ path, day }) => `<url><loc>${escaped(site + path)}</loc><lastmod>${day}</lastmod></url>`).join('\n')}\n</urlset>\n`;

/** A sitemap that names others. */
export const sitemapIndex = (site: string, paths: readonly string[]): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${paths.map((path) => `<sitemap><loc>${escaped(site + path)}</loc></sitemap>`).join('\n')}\n</sitemapindex>\n`;
