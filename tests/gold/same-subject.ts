import { loadSubjects } from '#cli/load-extractor.ts';
import { slugOf } from '#lib/extract/slug.ts';

let slugs: Map<string, string> | undefined;

/**
 * The slug of the subject that annotators mean: they write the name that the text gives ("osi-plattform"), the list of subjects
 * has one slug for all of its names. A name that several subjects have stays as it was written.
 */
export function sameSubject(slug: string | null): string | null {
	slugs ??= namesOf();
	return slug === null ? null : (slugs.get(slug) ?? slug);
}

function namesOf(): Map<string, string> {
	const found = new Map<string, string | null>();
	const subjects = loadSubjects();
	for (const subject of subjects)
		for (const name of new Set([subject.name, ...subject.names].map(slugOf)))
			found.set(name, found.has(name) ? null : subject.slug);
	for (const { slug } of subjects) found.set(slug, slug);
	return new Map([...found].flatMap(([name, slug]) => (slug === null ? [] : [[name, slug] as const])));
}
