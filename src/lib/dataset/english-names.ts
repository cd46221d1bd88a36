import type { Assembled } from './assemble.ts';

/**
 * What subjects are called in English, by slug: those that any version of a figure is about and that are called otherwise. A file
 * of its own, `names.en.json`, which pages in German do without.
 */
export function englishNames({
	subjects,
	versions
}: Pick<Assembled, 'subjects' | 'versions'>): Record<string, string> {
	const told = new Set(versions.map(({ subject }) => subject));
	return Object.fromEntries(
		subjects.flatMap(({ slug, name, nameEn }) => (told.has(slug) && nameEn !== name ? [[slug, nameEn]] : []))
	);
}
