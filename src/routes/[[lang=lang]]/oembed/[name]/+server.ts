import { error } from '@sveltejs/kit';
import { parseShort } from '#lib/state/embed.ts';
import { defaultState } from '#lib/state/view-state.ts';
import { oembedPath } from '#lib/ui/embed/oembed.ts';
import { prepared } from '#lib/ui/embed/prepared.server.ts';
import { toldOembed } from '#lib/ui/embed/told-oembed.server.ts';
import { filesKnowTheirHost, publicOrigin } from '#lib/ui/pages/public-origin.ts';
import { readMetadata } from '#lib/ui/pages/site-facts.server.ts';
import { knownOf } from '#lib/ui/view/known.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = __TARGET__ === 'static' && filesKnowTheirHost;
export const trailingSlash = 'never';
export const entries: EntryGenerator = async () =>
	(await prepared()).views.flatMap((short) => [
		{ name: `${short}.json` },
		{ lang: 'en', name: `${short}.json` }
	]);

/** How a view is put into another's page; its page names this address. */
export const GET: RequestHandler = ({ params, url }) => {
	const [, short = '', stand] = /^(.+?)(?:~stand=(\d{4}-\d\d-\d\d))?\.json$/.exec(params.name) ?? [];
	const known = knownOf(readMetadata());
	const read = parseShort(short, known, stand ?? null);
	if (!read || read.notices.length > 0)
		error(
			404,
			`${params.name} names no view. Take the address that a view names: …${oembedPath({ kind: 'map', state: defaultState('services_live') }, 'de')}`
		);
	return toldOembed(read.embed, params.lang === 'en' ? 'en' : 'de', known, publicOrigin(url));
};
