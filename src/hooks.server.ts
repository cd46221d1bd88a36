import type { Handle, ServerInit } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { dev } from '$app/environment';
import { base } from '$app/paths';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime.js';
import { pageLocale } from '#lib/ui/page-locale.ts';
import { autoFile } from '#lib/ui/embed/auto-file.ts';
import { builtStyle } from '#lib/ui/embed/built-styles.server.ts';
import { embedHeaders, siteHeaders } from '#lib/ui/embed/headers.server.ts';
import { withOwnStyles } from '#lib/ui/embed/own-styles.ts';
import { viewPolicy } from '#lib/ui/embed/policy.ts';
import { prepareLateParts } from '#lib/ui/late/late.ts';
import '#lib/ui/late/compare-parts.ts';
import '#lib/ui/late/figures-parts.ts';
import '#lib/ui/late/filter-parts.ts';
import '#lib/ui/late/frame-parts.ts';
import '#lib/ui/late/land-parts.ts';
import '#lib/ui/late/map-parts.ts';
import '#lib/ui/late/parts.ts';
import '#lib/ui/late/subject-parts.ts';
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

/** Plain files say in themselves what the site may; a view may less. */
const policy = /(<meta http-equiv="content-security-policy" content=")[^"]*/;

/** What a view in a frame is: one answer, with nothing in it that it does not show. While the site is written its styles come by themselves. */
function slim(html: string): string {
	const bare = html
		.replaceAll(hydrationMark, '')
		.replace(icon, '$1data:,')
		.replace(policy, `$1${viewPolicy}`);
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
	const { headers } = response;
	const tells = event.url.pathname.endsWith(`/${autoFile}`);
	const said = response.ok && isEmbed ? embedHeaders({ tells }) : siteHeaders(headers);
	for (const [name, value] of Object.entries(said)) headers.set(name, value);
	return response;
};
