import * as v from 'valibot';
import { PartialDate } from './date.ts';

/** Where a fact of our own tables can be looked up. */
export const Citation = v.object({
	title: v.pipe(v.string(), v.minLength(1)),
	publisher: v.pipe(v.string(), v.minLength(1)),
	date: PartialDate,
	url: v.pipe(v.string(), v.url('not an address'))
});
export type Citation = v.InferOutput<typeof Citation>;

/** A sentence for readers, in both languages of the site. */
export const Bilingual = v.object({
	de: v.pipe(v.string(), v.minLength(1)),
	en: v.pipe(v.string(), v.minLength(1))
});
export type Bilingual = v.InferOutput<typeof Bilingual>;

/** Names rows of our own tables: small letters, digits, hyphens. */
export const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not a slug'));
