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
	name: v.string(),
	kind: v.picklist(subjectKinds),
	/** The Land that built it, where one did. */
	lead: v.nullable(PlaceKey),
	/** Names by which news call it. */
	names: v.array(v.string())
});
export type Subject = v.InferOutput<typeof Subject>;
