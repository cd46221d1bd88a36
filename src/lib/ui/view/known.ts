import type { Metadata } from '#lib/dataset/metadata.ts';
import type { Known } from '#lib/state/view-state.ts';
import { landKeys } from '../lands.ts';
import { once } from './once.ts';

/** Names of the subjects of a data set by slug. */
export const subjectNamesOf = once((subjects: Metadata['subjects']): Record<string, string> =>
	Object.fromEntries(subjects.map(({ slug, name }) => [slug, name]))
);

type Told = Pick<Metadata, 'firstYear' | 'lastYear' | 'subjects' | 'leads' | 'publishers' | 'stands'>;

/** What an address can choose from, by what the data set says of itself. */
export const knownOf = (metadata: Told): Known => ({
	firstYear: metadata.firstYear,
	lastYear: metadata.lastYear,
	lands: landKeys,
	subjects: metadata.subjects.map((subject) => subject.slug),
	leads: metadata.leads,
	publishers: metadata.publishers,
	stands: metadata.stands
});

/** What both hold, each once; of one key the first. */
const both = <T>(then: readonly T[], now: readonly T[], keyOf: (one: T) => string): T[] => [
	...then,
	...now.filter((one) => !then.some((other) => keyOf(other) === keyOf(one)))
];
const itself = (one: string) => one;

/**
 * What an address of an earlier state can choose from: what that state knew, so that what was cited then is read as it was
 * read then, whatever has come, gone or been renamed since; besides what is known now, of which it has no numbers.
 */
export const knownAt = (then: Told, newest: Told): Known => knownBeside(newest)(then);

const knownBeside = once((newest: Told) => {
	const is = knownOf(newest);
	return once((then: Told): Known => {
		const was = knownOf(then);
		return {
			...was,
			subjects: both(was.subjects, is.subjects, itself),
			leads: both(was.leads, is.leads, itself),
			publishers: both(was.publishers, is.publishers, ({ slug }) => slug),
			stands: is.stands
		};
	});
});
