import { slugOf } from '#lib/extract/slug.ts';

/**
 * The name of a file says what is in it and of which state: "Digitale Leistungen, verfügbar" →
 * `digitalpegel-digitale-leistungen-verfuegbar-stand-2026-11-25.svg`.
 */
export const fileNameOf = (title: string, stand: string, end: string): string =>
	`digitalpegel-${slugOf(title).slice(0, 110).replace(/-+$/, '')}-stand-${stand}.${end}`;
