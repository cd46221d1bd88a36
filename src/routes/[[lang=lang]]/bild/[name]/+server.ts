import { error } from '@sveltejs/kit';
import { inLocale } from '#lib/i18n/outside.ts';
import { dayIn, figureIn } from '#lib/state/embed.ts';
import { parseFullName } from '#lib/state/read-embed.ts';
import { standFault } from '#lib/state/stand.ts';
import { figureCardAt } from '#lib/ui/embed/figure-card.server.ts';
import { loadView } from '#lib/ui/embed/load.ts';
import { drawnPictures } from '#lib/ui/picture/entries.server.ts';
import { figurePicture, sitePictureOf, viewPicture } from '#lib/ui/picture/picture.server.ts';
import { pictureName, picturePath, sitePicture } from '#lib/ui/picture/picture-name.ts';
import { pngOf } from '#lib/ui/picture/raster.server.ts';
import { keptPicture } from '#lib/ui/picture/kept.server.ts';
import { filesKnowTheirHost } from '#lib/ui/pages/public-origin.ts';
import { readKnown, readMetadata } from '#lib/ui/pages/site-facts.server.ts';
import { noSuchDay } from '#lib/ui/view/no-such-day.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = __TARGET__ === 'static' && filesKnowTheirHost;
export const trailingSlash = 'never';
export const entries: EntryGenerator = async () =>
	(await drawnPictures()).flatMap((name) => [{ name: `${name}.png` }, { lang: 'en', name: `${name}.png` }]);

/** The picture that goes with the link to a page. */
export const GET: RequestHandler = async ({ params, fetch, url }) => {
	const locale = params.lang === 'en' ? 'en' : 'de';
	const metadata = readMetadata();
	const [, name = ''] = /^(.+)\.png$/.exec(params.name) ?? [];
	const day = dayIn(name);
	const known = readKnown(day);
	const fault = day === null ? null : standFault(day, known.stands);
	if (fault) noSuchDay(fault, locale);
	const figure = figureIn(name);
	const draw =
		name === sitePicture
			? () => Promise.resolve(inLocale(locale, () => sitePictureOf(metadata.knowledge)))
			: figure !== null
				? async () => {
						const card = await figureCardAt(figure, metadata.knowledge);
						return card && inLocale(locale, () => figurePicture(card));
					}
				: async () => {
						const embed = parseFullName(name, known);
						const view = embed && (await loadView({ fetch, url }, embed));
						return view && inLocale(locale, () => viewPicture(view));
					};
	const png = await keptPicture(`${locale} ${name}`, async () => {
		const svg = await draw();
		return svg === null ? null : pngOf(svg);
	});
	if (!png)
		error(
			404,
			`${params.name} names no picture. Each page names its own: …${picturePath(pictureName({ page: 'map' }), 'de')}`
		);
	return new Response(png, {
		headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=3600' }
	});
};
