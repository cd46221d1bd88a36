import { figureCardPath } from '#lib/ui/embed/figure-card.ts';
import { prepared, preparedFigureDays, preparedFigures } from '#lib/ui/embed/prepared.server.ts';
import { filesKnowTheirHost, publicOrigin } from '#lib/ui/pages/public-origin.ts';
import { readMetadata } from '#lib/ui/pages/site-facts.server.ts';
import { plainSitemap } from '#lib/ui/pages/sitemap.ts';
import { xml } from '#lib/ui/pages/xml.ts';
import type { RequestHandler } from './$types';

export const prerender = __TARGET__ === 'static' && filesKnowTheirHost;
export const trailingSlash = 'never';

/** The views for pages of others that are prepared, of the newest numbers and of each state of knowledge, and the cards of figures. */
export const GET: RequestHandler = async ({ url }) => {
	const { views, frozen: kept } = prepared();
	const paths = ['/e/', '/en/e/'].flatMap((root) => [
		...views.map((short) => `${root}${short}/`),
		...kept.flatMap(({ stand, views: then }) => then.map((short) => `${root}${short}/${stand}/`))
	]);
	const cards = (await preparedFigures()).flatMap((id) => [
		figureCardPath(id, 'de'),
		figureCardPath(id, 'en')
	]);
	const frozen = (await preparedFigureDays()).flatMap(({ id, stand }) => [
		figureCardPath(id, 'de', stand),
		figureCardPath(id, 'en', stand)
	]);
	return xml(plainSitemap(publicOrigin(url), [...paths, ...cards, ...frozen], readMetadata().knowledge));
};
