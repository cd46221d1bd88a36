import { filesKnowTheirHost, publicOrigin } from '#lib/ui/pages/public-origin.ts';
import type { RequestHandler } from './$types';

export const prerender = __TARGET__ === 'static' && filesKnowTheirHost;
export const trailingSlash = 'never';

/** All may be read; what a reader typed into the search is nothing to keep. */
export const GET: RequestHandler = ({ url }) =>
	new Response(
		[
			'User-agent: *',
			'Disallow: /suche/',
			'Disallow: /en/suche/',
			'',
			`Sitemap: ${publicOrigin(url)}/sitemap.xml`,
			''
		].join('\n'),
		{ headers: { 'content-type': 'text/plain; charset=utf-8' } }
	);
