import type { Handle, ServerInit } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { dev } from '$app/environment';
import { base } from '$app/paths';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime.js';
import { pageLocale } from '#lib/ui/page-locale.ts';
import { builtStyle } from '#lib/ui/embed/built-styles.server.ts';
import { embedHeaders, siteHeaders } from '#lib/ui/embed/headers.server.ts';
import { withOwnStyles } from '#lib/ui/embed/own-styles.ts';
import { prepareLateParts } from '#lib/ui/late/late.ts';
import '#lib/ui/late/compare-parts.ts';
import '#lib/ui/late/filter-parts.ts';
import '#lib/ui/late/frame-parts.ts';
import '#lib/ui/late/map-parts.ts';
import '#lib/ui/late/parts.ts';
import '#lib/ui/late/time-parts.ts';

// What is no page may be asked for before any page is.
overwriteGetLocale(pageLocale);

/** What comes late in a browser is there from the beginning where pages are made. */
export const init: ServerInit = () =>
	prepareLateParts((component, options) => render(component, options).body);

// For the script that would take a page over; a view for other pages has none, and each byte counts there.
const hydrationMark = /<!--[^>]*-->/g;
/** A view in a frame shows no icon of its own; the empty one keeps a browser from asking for one. */
const icon = /(<link rel="icon" href=")[^"]*/;

/** What a view in a frame is: one answer, with nothing in it that it does not show. While the site is written its styles come by themselves. */
function slim(html: string): string {
	const bare = html.replaceAll(hydrationMark, '').replace(icon, '$1data:,');
	return dev ? bare : withOwnStyles(bare, builtStyle);
}

/** Tells the document which language it speaks, and who may show it in a frame. */
export const handle: Handle = async ({ event, resolve }) => {
	const english = event.params.lang === 'en' || event.url.pathname.startsWith(`${base}/en/`);
	const isEmbed = event.route.id?.startsWith('/[[lang=lang]]/e/') === true;
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => (isEmbed ? slim(html) : html).replace('%lang%', english ? 'en' : 'de'),
		preload: ({ type, path }) =>
			!isEmbed && (type === 'js' || type === 'css' || (type === 'font' && path.includes('german')))
	});
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const embedded = response.ok && isEmbed;
	const { headers } = response;
	for (const [name, value] of Object.entries(embedded ? embedHeaders() : siteHeaders(headers)))
		headers.set(name, value);
	return response;
};
