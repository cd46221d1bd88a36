import { m } from '#lib/i18n/paraglide/messages.js';
import type { Locale } from '#lib/state/address.ts';
import { embedWords } from '#lib/state/embed.ts';

const begins = (name: string, word: string) => name === word || name.startsWith(`${word}~`);

/**
 * What a picture shows, in words: a table has none of its own and goes with the map or the timeline of its numbers.
 * @param name of the picture; @param title of the page or view that it goes with
 */
export function pictureAlt(name: string, title: string, locale: Locale): string {
	if (begins(name, embedWords.map)) return m.picture_map({ title }, { locale });
	if (begins(name, embedWords.time)) return m.picture_time({ title }, { locale });
	return title;
}
