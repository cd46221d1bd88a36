import { error } from '@sveltejs/kit';
import { dayIn, figureIn, fullNameOf } from '#lib/state/embed.ts';
import { parseFullName } from '#lib/state/read-embed.ts';
import { standFault } from '#lib/state/stand.ts';
import { defaultState } from '#lib/state/view-state.ts';
import { oembedPath } from '#lib/ui/embed/oembed-path.ts';
import { preparedNames } from '#lib/ui/embed/prepared.server.ts';
import { toldFigure, toldView } from '#lib/ui/embed/told-oembed.server.ts';
import { filesKnowTheirHost, publicOrigin } from '#lib/ui/pages/public-origin.ts';
import { readKnown } from '#lib/ui/pages/site-facts.server.ts';
import { noSuchDay } from '#lib/ui/view/no-such-day.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = __TARGET__ === 'static' && filesKnowTheirHost;
export const trailingSlash = 'never';
export const entries: EntryGenerator = async () =>
	(await preparedNames()).flatMap((name) => [{ name: `${name}.json` }, { lang: 'en', name: `${name}.json` }]);

/** How a view or a figure is put into another's page; its page names this address. */
export const GET: RequestHandler = async ({ params, url, fetch }) => {
	const locale = params.lang === 'en' ? 'en' : 'de';
	const [, name = ''] = /^(.+)\.json$/.exec(params.name) ?? [];
	const day = dayIn(name);
	const known = readKnown(day);
	const fault = day === null ? null : standFault(day, known.stands);
	if (fault) noSuchDay(fault, locale);
	const figure = figureIn(name);
	const embed = figure === null ? parseFullName(name, known) : null;
	const asker = { locale, known, origin: publicOrigin(url), fetch } as const;
	const told = figure ? await toldFigure(figure, asker) : embed && (await toldView(embed, asker));
	if (told) return told;
	const example = fullNameOf({ kind: 'map', state: defaultState('services_live') });
	error(
		404,
		`${params.name} names no view and no figure. Take the address that its page names: …${oembedPath(example, 'de')}`
	);
};
