import * as v from 'valibot';
import { check, SchemaError } from '#lib/schema/check.ts';
import { toldDate } from './dates.ts';
import { jsonLines } from './ndjson.ts';
import { draft, type Drafts, type Source } from './reading.ts';

/** A line of a digest file: an item retold in our own words. Other fields are ignored. */
const Digest = v.object({
	id: v.pipe(v.string(), v.minLength(1)),
	title: v.string(),
	text: v.string(),
	published: v.nullish(v.string()),
	url: v.nullish(v.string()),
	publisher: v.nullish(v.string())
});

/**
 * Reads digests, one JSON object a line: `id`, `title`, `text`, `published`, `url`, `publisher`. The words are
 * both the text to extract from and, being our own, what is kept.
 */
export function readDigests(source: Source): Drafts {
	const { lines, problems } = jsonLines(source);
	const drafts = [];
	for (const { value, where } of lines) {
		try {
			const told = check(Digest, value, 'digest', where);
			const published = toldDate(told.published);
			if (told.published && published === null) {
				const what = `'${told.published}' is no date`;
				const todo = 'write YYYY-MM-DD, YYYY-MM, YYYY or nothing; the item is read as undated';
				problems.push({ what, where, todo, level: 'error' });
			}
			drafts.push(
				draft(told.title.normalize('NFC'), {
					id: told.id,
					digest: told.text,
					text: told.text,
					published,
					url: told.url ?? null,
					publisher: told.publisher ?? source.publisher
				})
			);
		} catch (error) {
			if (!(error instanceof SchemaError)) throw error;
			const what = `not a digest: ${error.problems.join('; ')}`;
			problems.push({ what, where, todo: 'mend the fields named', level: 'error' });
		}
	}
	return { drafts, problems };
}
