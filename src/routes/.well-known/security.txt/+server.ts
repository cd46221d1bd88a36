import { error } from '@sveltejs/kit';
import { operator } from '#lib/ui/pages/operator.ts';
import { publicOrigin } from '#lib/ui/pages/public-origin.ts';
import { securityText } from '#lib/ui/pages/security.ts';
import type { RequestHandler } from './$types';

/** Plain files hold it only where there is somebody to write to. */
export const prerender = __TARGET__ === 'static' && operator.email !== null;
export const trailingSlash = 'never';

/** Whom to tell of a hole (RFC 9116). */
export const GET: RequestHandler = ({ url }) => {
	if (operator.email === null)
		error(404, "Nobody is named to write to: fill in 'email' in data/operator.json.");
	const canonical = `${publicOrigin(url)}/.well-known/security.txt`;
	return new Response(securityText(operator.email, canonical, new Date()), {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
};
