import { m } from '#lib/i18n/paraglide/messages.js';
import type { Locale } from '#lib/state/address.ts';
import { embedWords } from '#lib/state/embed.ts';
import { sitePicture } from './picture-name.ts';

const { compare, figures, money, use, targets } = embedWords;
const tables = [compare, figures, money, use, targets];
const begins = (name: string, word: string) => name === word || name.startsWith(`${word}~`);

/**
 * What a picture shows, in words.
 * @param name of the picture; @param title of the page or view that it goes with
 */
export function pictureAlt(name: string, title: string, locale: Locale): string {
	if (begins(name, embedWords.map)) return m.picture_map({ title }, { locale });
	if (begins(name, embedWords.time)) return m.picture_time({ title }, { locale });
	if (tables.some((word) => begins(name, word))) return m.picture_table({ title }, { locale });
	if (name === sitePicture) return `${m.site_name({}, { locale })}: ${m.site_claim({}, { locale })}`;
	return title;
}
