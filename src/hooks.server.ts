import type { Handle } from '@sveltejs/kit';
import { base } from '$app/paths';

/** Tells the document which language it speaks. */
export const handle: Handle = ({ event, resolve }) => {
	const english = event.params.lang === 'en' || event.url.pathname.startsWith(`${base}/en/`);
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', english ? 'en' : 'de'),
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && path.includes('latin'))
	});
};
