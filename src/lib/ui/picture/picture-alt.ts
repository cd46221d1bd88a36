import { m } from '#lib/i18n/paraglide/messages.js';
import type { Locale } from '#lib/state/address.ts';
import { embedWords, figureWord } from '#lib/state/embed.ts';
import { sitePicture } from './picture-name.ts';

/**
 * What a picture shows, in words; of a figure they are its sentence.
 * @param name of the picture; @param title of the page or view that it goes with
 */
export function pictureAlt(name: string, title: string, locale: Locale): string {
	const [kind] = name.split('~');
	if (name === '' || name.startsWith(figureWord)) return title;
	if (kind === sitePicture) return `${m.site_name({}, { locale })}: ${m.site_claim({}, { locale })}`;
	const told =
		kind === embedWords.map ? m.picture_map : kind === embedWords.time ? m.picture_time : m.picture_table;
	return told({ title }, { locale });
}
