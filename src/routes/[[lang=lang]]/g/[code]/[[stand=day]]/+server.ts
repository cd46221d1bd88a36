import { redirect } from '@sveltejs/kit';
import { building } from '$app/environment';
import { base } from '$app/paths';
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
	// The page of short addresses says what can be wrong with one.
	redirect(302, root + (address === null ? `g/#${code}` : atStand(address, stand)));
};
