import * as v from 'valibot';
import { Day } from '#lib/schema/date.ts';
import { FileFacts } from '../catalogue/datapackage.ts';
import { catalogueFile } from '../catalogue/files.ts';
import { changeKinds } from './changes.ts';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** What a release of the data says of itself, in its `release.json`. */
export const Release = v.object({
	/** Its state of knowledge, which it is called by. */
	day: Day,
	/** The release that its changes are told against, by day and hash; null for the first. */
	before: v.nullable(v.object({ day: Day, sha256: hash })),
	licence: v.string(),
	/** Figures that count, and items. */
	figures: v.number(),
	items: v.number(),
	/** How many figures became otherwise, by the kind of change. */
	changes: v.object(v.entriesFromList(changeKinds, v.number())),
	/** All its files but this one and the check sums. */
	files: v.array(FileFacts)
});
export type Release = v.InferOutput<typeof Release>;

export const releaseFile = 'release.json';
export const changeNotesFile = 'CHANGES.md';
export const changesFile = 'changes.csv';
export const citationFile = 'CITATION.cff';

/** The folder of a release. */
export const releaseName = (day: Day): string => `digitalpegel-${day}`;

/** The day of a release, by the name of its folder; null for what is none. */
export const releaseDay = (name: string): Day | null =>
	/^digitalpegel-(\d{4}-\d\d-\d\d)$/.exec(name)?.[1] ?? null;

/** What pages are drawn from, and earlier states: a release is of one day, and is read without our pages. */
const forPages = /^(cubes\/|stand\/|api\/v\d+\/stand\/|start\.json$|names\.en\.json$)/;

/** Whether a file of the data set goes into a release. */
export const isReleased = (path: string): boolean => !forPages.test(path) && path !== catalogueFile;
