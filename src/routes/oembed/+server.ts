import { error } from '@sveltejs/kit';
import { askedDay, embedAt, figureAt } from '#lib/state/embed-address.ts';
import { standFault } from '#lib/state/stand.ts';
import { autoFile } from '#lib/ui/embed/auto-file.ts';
import { toldFigure, toldView } from '#lib/ui/embed/told-oembed.server.ts';
import { publicOrigin } from '#lib/ui/pages/public-origin.ts';
import { readKnown } from '#lib/ui/pages/site-facts.server.ts';
import { noSuchDay } from '#lib/ui/view/no-such-day.ts';
import type { RequestHandler } from './$types';

/** Asked by a query, which plain files can't read; those have a file for each view instead. */
export const prerender = false;
export const trailingSlash = 'never';

const pixels = (text: string | null) =>
	text !== null && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined;

/** How a view is put into another's page, for consumers that ask `?url=…` (https://oembed.com, 2.2). */
export const GET: RequestHandler = async ({ url, fetch }) => {
	const { searchParams } = url;
	if ((searchParams.get('format') ?? 'json') !== 'json') error(501, 'Only format=json is told here.');
	const origin = publicOrigin(url);
	const asked = searchParams.get('url') ?? '';
	if (!asked.startsWith(`${origin}/`)) error(404, `url has to be an address of ${origin}.`);
	const { pathname: path, search } = new URL(asked.slice(origin.length), 'http://site');
	const pathname = path.endsWith(`/${autoFile}`) ? path.slice(0, -autoFile.length) : path;
	const room = {
		maxwidth: pixels(searchParams.get('maxwidth')),
		maxheight: pixels(searchParams.get('maxheight'))
	};
	const query = new URLSearchParams(search);
	const day = askedDay(pathname, query);
	const known = readKnown(day);
	const fault = day === null ? null : standFault(day, known.stands);
	if (fault) noSuchDay(fault, /^\/en\//.test(pathname) ? 'en' : 'de');
	const figure = figureAt(pathname, query);
	const view = embedAt(pathname, query, known);
	const asker = { known, origin, fetch, room };
	const told = figure
		? await toldFigure(figure, { ...asker, locale: figure.locale })
		: view && (await toldView(view.embed, { ...asker, locale: view.locale }));
	if (!told) error(404, `${asked} shows nothing that can be put into other pages.`);
	return told;
};
