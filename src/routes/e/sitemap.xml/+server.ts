import { prepared, preparedFigureDays, preparedFigures } from '#lib/ui/embed/prepared.server.ts';
import { embedSitemap } from '#lib/ui/embed/sitemap.ts';
import { filesKnowTheirHost, publicOrigin } from '#lib/ui/pages/public-origin.ts';
import { readMetadata } from '#lib/ui/pages/site-facts.server.ts';
import { plainSitemap } from '#lib/ui/pages/sitemap.ts';
import { xml } from '#lib/ui/pages/xml.ts';
import type { RequestHandler } from './$types';

export const prerender = __TARGET__ === 'static' && filesKnowTheirHost;
export const trailingSlash = 'never';

/** The views for pages of others that are prepared, of the newest numbers and of each state of knowledge, and the cards of figures. */
export const GET: RequestHandler = async ({ url }) => {
	const pages = embedSitemap({
		knowledge: readMetadata().knowledge,
		...prepared(),
		figures: await preparedFigures(),
		figureDays: await preparedFigureDays()
	});
	return xml(plainSitemap(publicOrigin(url), pages));
};
