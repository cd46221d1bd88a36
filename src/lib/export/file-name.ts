import { slugOf } from '#lib/extract/slug.ts';

/** The day as titles write it, in both languages. */
const written = (day: string): string[] =>
	['de', 'en-GB'].map((language) =>
		slugOf(new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day)))
	);

/** What a file is called before the dot. The day of its state stands once, though the title names it too. */
export function documentNameOf(title: string, stand: string): string {
	const named = new RegExp(`-(?:stand|as-of)-(?:${written(stand).join('|')})(?=-|$)`);
	const about = slugOf(title).replace(named, '').slice(0, 110).replace(/-+$/, '');
	return `digitalpegel-${about}-stand-${stand}`;
}

/**
 * The name of a file says what is in it and of which state: "Digitale Leistungen, verfügbar" →
 * `digitalpegel-digitale-leistungen-verfuegbar-stand-2026-11-25.svg`.
 */
export const fileNameOf = (title: string, stand: string, end: string): string =>
	`${documentNameOf(title, stand)}.${end}`;
