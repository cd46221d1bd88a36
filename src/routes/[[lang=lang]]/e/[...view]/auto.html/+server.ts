import { error } from '@sveltejs/kit';
import script from '#lib/ui/embed/tell-height.js?raw';
import { telling } from '#lib/ui/embed/telling.server.ts';
import type { RequestHandler } from './$types';

/** Plain files hold copies of the pages, which are made when those are written. */
export const prerender = false;
export const trailingSlash = 'never';

/** A view or the card of a figure that tells its height. */
export const GET: RequestHandler = async ({ url, fetch }) => {
	const response = await fetch(url.pathname.replace(/[^/]*$/, ''));
	if (!response.ok) error(response.status, `${url.pathname}: there is no such view.`);
	return new Response(telling(await response.text(), script), {
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
};
