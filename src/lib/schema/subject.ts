import * as v from 'valibot';
import { PlaceKey } from './place.ts';

export const subjectKinds = [
	'offer',
	'service',
	'platform',
	'programme',
	'association',
	'e-file',
	'hotline',
	'other'
] as const;

/** What figures are about: a service, platform or programme. */
export const Subject = v.object({
	slug: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
	name: v.pipe(v.string(), v.minLength(1)),
	/** What it is called in English; a proper name stays what it is. */
	nameEn: v.pipe(v.string(), v.minLength(1)),
	kind: v.picklist(subjectKinds),
	/** The Land that built it, where one did. */
	lead: v.nullable(PlaceKey),
	/** Names by which news call it. */
	names: v.array(v.string()),
	/** The Land whose own it is; there news call it by a common name too ("das Landesportal"). */
	home: v.nullable(PlaceKey),
	common: v.array(v.string()),
	/** Authorities that it is made for ("Wohngeldstellen"): where they are counted and nothing is named, it is meant. */
	offices: v.array(v.string()),
	/** Whether its money may be spent on any other subject: a purpose ("for digitalisation") or a fund rather than a programme. */
	open: v.optional(v.boolean()),
	/** Slug of the subject whose money holds this one's, or that names the same money otherwise. */
	within: v.optional(v.string()),
	/** Slug of the platform that a provider is known for: its services are that platform's. */
	product: v.nullable(v.string())
});
export type Subject = v.InferOutput<typeof Subject>;
