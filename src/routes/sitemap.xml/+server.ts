import { filesKnowTheirHost, publicOrigin } from '#lib/ui/pages/public-origin.ts';
import { sitemapIndex } from '#lib/ui/pages/sitemap.ts';
import { xml } from '#lib/ui/pages/xml.ts';
import type { RequestHandler } from './$types';

export const prerender = __TARGET__ === 'static' && filesKnowTheirHost;
export const trailingSlash = 'never';

/** The sitemaps of the site: its pages, and its views for pages of others. */
export const GET: RequestHandler = ({ url }) =>
	xml(sitemapIndex(publicOrigin(url), ['/sitemap-seiten.xml', '/e/sitemap.xml']));
