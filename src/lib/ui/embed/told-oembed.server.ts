import { inLocale } from '#lib/i18n/outside.ts';
import type { Locale } from '#lib/state/address.ts';
import type { Embed } from '#lib/state/embed.ts';
import { queryOf } from '#lib/state/query.ts';
import type { Known } from '#lib/state/view-state.ts';
import { placeNames } from '../lands.ts';
import { embedHeadline } from './headline.ts';
import { oembedOf, type Room } from './oembed.ts';

/** The record of a view as an answer, open to all origins. */
export function toldOembed(
	embed: Embed,
	locale: Locale,
	known: Known,
	origin: string,
	room?: Room
): Response {
	const { stand } = embed.state;
	const knowledge = known.stands.findLast((day) => stand === null || day <= stand) ?? '';
	const title = inLocale(locale, () =>
		embedHeadline(embed.kind, queryOf(embed.state, known), knowledge, placeNames(locale))
	);
	return new Response(`${JSON.stringify(oembedOf(embed, locale, title, origin, room))}\n`, {
		headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' }
	});
}
