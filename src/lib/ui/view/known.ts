import type { Metadata } from '#lib/dataset/metadata.ts';
import type { Known } from '#lib/state/view-state.ts';
import { landKeys } from '../lands.ts';

/** Names of the subjects of a data set by slug. */
export const subjectNamesOf = (subjects: Metadata['subjects']): Record<string, string> =>
	Object.fromEntries(subjects.map(({ slug, name }) => [slug, name]));

/** What an address can choose from, by what the data set says of itself. */
export const knownOf = (
	metadata: Pick<Metadata, 'firstYear' | 'lastYear' | 'subjects' | 'leads' | 'publishers' | 'stands'>
): Known => ({
	firstYear: metadata.firstYear,
	lastYear: metadata.lastYear,
	lands: landKeys,
	subjects: metadata.subjects.map((subject) => subject.slug),
	leads: metadata.leads,
	publishers: metadata.publishers,
	stands: metadata.stands
});
