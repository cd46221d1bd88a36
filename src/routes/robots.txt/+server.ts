import { filesKnowTheirHost, publicOrigin } from '#lib/ui/pages/public-origin.ts';
import { robotsText } from '#lib/ui/pages/robots.ts';
import type { RequestHandler } from './$types';

export const prerender = __TARGET__ === 'static' && filesKnowTheirHost;
export const trailingSlash = 'never';

/** What machines may read. */
export const GET: RequestHandler = ({ url }) =>
	new Response(robotsText(publicOrigin(url)), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
