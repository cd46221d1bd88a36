import { slugOf } from '#lib/extract/slug.ts';

/** The name of a file says what is in it: "Digitale Leistungen, verfügbar" → `digitalpegel-digitale-leistungen-verfuegbar.svg`. */
export const fileNameOf = (title: string, end: string): string =>
	`digitalpegel-${slugOf(title).slice(0, 80).replace(/-+$/, '')}.${end}`;
