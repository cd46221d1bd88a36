import { inLocale } from '#lib/i18n/outside.ts';
import type { Locale } from '#lib/state/address.ts';
import type { Embed, FigureAt } from '#lib/state/embed.ts';
import { queryOf } from '#lib/state/query.ts';
import type { Known } from '#lib/state/view-state.ts';
import { placeNames } from '../lands.ts';
import { readMetadata } from '../pages/site-facts.server.ts';
import { subjectNamesOf } from '../view/known.ts';
import { figureSentence } from '../sentence.ts';
import { figureCardAt } from './figure-card.server.ts';
import { embedHeadline } from './headline.ts';
import { framedFigure, framedView, oembedOf, type Framed, type Room } from './oembed.ts';

/** A record as an answer, open to all origins. */
const answer = (framed: Framed, locale: Locale, origin: string, room?: Room) =>
	new Response(`${JSON.stringify(oembedOf(framed, locale, origin, room))}\n`, {
		headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' }
	});

/** The record of a view. */
export function toldView(embed: Embed, locale: Locale, known: Known, origin: string, room?: Room): Response {
	const { stand } = embed.state;
	const knowledge = known.stands.findLast((day) => stand === null || day <= stand) ?? '';
	const title = inLocale(locale, () =>
		embedHeadline(
			embed.kind,
			queryOf(embed.state, known),
			knowledge,
			{ subjects: subjectNamesOf(readMetadata().subjects), lands: placeNames(locale) },
			embed.state.from
		)
	);
	return answer(framedView(embed, locale, title), locale, origin, room);
}

/** The record of a figure's card, of now or of a day; null where no figure was called so then. */
export async function toldFigure(
	{ id, stand }: FigureAt,
	locale: Locale,
	known: Known,
	origin: string,
	room?: Room
): Promise<Response | null> {
	const card = await figureCardAt({ id, stand }, known.stands.at(-1) ?? '');
	if (!card) return null;
	const { figure } = card;
	const names = placeNames(locale);
	const scopeName = figure.scope === null ? null : (names[figure.scope] ?? figure.scopeName ?? figure.scope);
	const title = inLocale(locale, () => figureSentence({ ...figure, scopeName }));
	return answer(framedFigure({ id, stand }, locale, title), locale, origin, room);
}
