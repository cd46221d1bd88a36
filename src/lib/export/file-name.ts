import { slugOf } from '#lib/extract/slug.ts';

/** What a file is called before the dot. */
export const documentNameOf = (title: string, stand: string): string =>
	`digitalpegel-${slugOf(title).slice(0, 110).replace(/-+$/, '')}-stand-${stand}`;

/**
 * The name of a file says what is in it and of which state: "Digitale Leistungen, verfügbar" →
 * `digitalpegel-digitale-leistungen-verfuegbar-stand-2026-11-25.svg`.
 */
export const fileNameOf = (title: string, stand: string, end: string): string =>
	`${documentNameOf(title, stand)}.${end}`;
