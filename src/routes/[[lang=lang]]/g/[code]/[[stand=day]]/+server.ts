import { error, redirect } from '@sveltejs/kit';
import { building } from '$app/environment';
import { base } from '$app/paths';
import { m } from '#lib/i18n/paraglide/messages.js';
import { addressIn, atStand } from '#lib/state/short-code.ts';
import { prepared } from '#lib/ui/embed/prepared.server.ts';
import { readKnown } from '#lib/ui/pages/site-facts.server.ts';
import { shortPage } from '#lib/ui/short/short-page.ts';
import { writtenCodes } from '#lib/ui/short/written-codes.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = __TARGET__ === 'static';
export const trailingSlash = 'always';
export const entries: EntryGenerator = () =>
	[null, ...prepared().frozen.map(({ stand }) => stand)].flatMap((stand) => {
		const day = stand === null ? {} : { stand };
		return [...writtenCodes(readKnown(stand)).keys()].flatMap((code) => [
			{ code, ...day },
			{ lang: 'en', code, ...day }
		]);
	});

/** A short address leads to the page that it names. */
export const GET: RequestHandler = ({ params }) => {
	const { lang, code, stand = null } = params;
	const address = addressIn(code);
	const root = `${base}${lang === 'en' ? '/en' : ''}/`;
	if (building) {
		const short = writtenCodes(readKnown(stand)).get(code);
		if (address === null || short === undefined)
			throw new Error(`${code} is no short address that lies as a file.`);
		const up = stand === null ? '../../' : '../../../';
		const file = `${up}e/${short}/${stand === null ? '' : `${stand}/`}`;
		return new Response(shortPage(up + atStand(address, stand), file, lang === 'en' ? 'en' : 'de'), {
			// Spelled so it is written as the page of a folder; the document itself says its letters.
			headers: { 'content-type': 'text/html' }
		});
	}
	// Most slips are no codes at all, and come to the page of short addresses instead.
	if (address === null) error(404, m.short_wrong({}, { locale: lang === 'en' ? 'en' : 'de' }));
	redirect(302, root + atStand(address, stand));
};
