import type { Handle } from '@sveltejs/kit';
import { base } from '$app/paths';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime.js';
import { pageLocale } from '#lib/ui/page-locale.ts';
import { embedHeaders, siteHeaders } from '#lib/ui/embed/headers.server.ts';

// What is no page may be asked for before any page is.
overwriteGetLocale(pageLocale);

// For the script that would take a page over; a view for other pages has none, and each byte counts there.
const hydrationMark = /<!--[^>]*-->/g;
/** A view in a frame shows no icon of its own; the empty one keeps a browser from asking for one. */
const icon = /(<link rel="icon" href=")[^"]*/;

/** Tells the document which language it speaks, and who may show it in a frame. */
export const handle: Handle = async ({ event, resolve }) => {
	const english = event.params.lang === 'en' || event.url.pathname.startsWith(`${base}/en/`);
	const isEmbed = event.route.id?.startsWith('/[[lang=lang]]/e/') === true;
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			(isEmbed ? html.replaceAll(hydrationMark, '').replace(icon, '$1data:,') : html).replace(
				'%lang%',
				english ? 'en' : 'de'
			),
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && path.includes('german'))
	});
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const embedded = response.ok && isEmbed;
	const { headers } = response;
	for (const [name, value] of Object.entries(embedded ? embedHeaders() : siteHeaders(headers)))
		headers.set(name, value);
	return response;
};
