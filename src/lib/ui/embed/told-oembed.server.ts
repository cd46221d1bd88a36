import { base } from '$app/paths';
import { inLocale } from '#lib/i18n/outside.ts';
import type { Locale } from '#lib/state/address.ts';
import { embedPath, type Embed, type FigureAt } from '#lib/state/embed.ts';
import type { Known } from '#lib/state/view-state.ts';
import { placeNames } from '../lands.ts';
import { readEnglishNames, readMetadata } from '../pages/site-facts.server.ts';
import { subjectNamesOf } from '../view/known.ts';
import { datedSentence } from '../sentence.ts';
import { figureCardPath } from './figure-card.ts';
import { figureCardAt } from './figure-card.server.ts';
import { embedHeadline } from './headline.ts';
import { lastingTitle } from './lasting-title.ts';
import { framedFigure, framedView, oembedOf, type Framed, type Room } from './oembed.ts';

/** A record as an answer, open to all origins. */
const answer = (framed: Framed, locale: Locale, origin: string, room?: Room) =>
	new Response(`${JSON.stringify(oembedOf(framed, locale, origin, room))}\n`, {
		headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' }
	});

/** Whom a record is told, and how its page is read. */
export interface Asker {
	locale: Locale;
	known: Known;
	origin: string;
	fetch: typeof globalThis.fetch;
	room?: Room | undefined;
}

/** The page of a view or a card; null where there is none. */
async function pageAt(path: string, fetch: Asker['fetch']): Promise<string | null> {
	const response = await fetch(base + path);
	return response.ok ? response.text() : null;
}

/** The record of a view; null where nothing was known yet on its day. */
export async function toldView(
	embed: Embed,
	{ locale, known, origin, fetch, room }: Asker
): Promise<Response | null> {
	const html = await pageAt(embedPath(embed, locale), fetch);
	if (html === null) return null;
	const { stand } = embed.state;
	const knowledge = known.stands.findLast((day) => stand === null || day <= stand) ?? '';
	const title = inLocale(locale, () =>
		embedHeadline(embed, known, knowledge, {
			subjects: {
				...subjectNamesOf(readMetadata().subjects),
				...(locale === 'en' && readEnglishNames())
			},
			lands: placeNames(locale)
		})
	);
	const lasting = stand === null ? lastingTitle(title, knowledge, locale) : title;
	return answer(framedView(embed, locale, lasting, html), locale, origin, room);
}

/** The record of a figure's card, of now or of a day; null where no figure was called so then. */
export async function toldFigure(
	{ id, stand }: FigureAt,
	{ locale, known, origin, fetch, room }: Asker
): Promise<Response | null> {
	const card = await figureCardAt({ id, stand }, known.stands.at(-1) ?? '');
	if (!card) return null;
	const html = await pageAt(figureCardPath(id, locale, stand), fetch);
	if (html === null) return null;
	const { figure } = card;
	const names = placeNames(locale);
	const scopeName = figure.scope === null ? null : (names[figure.scope] ?? figure.scopeName ?? figure.scope);
	const title = inLocale(locale, () => datedSentence({ ...figure, scopeName }));
	return answer(framedFigure({ id, stand }, locale, title, html), locale, origin, room);
}
