import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { catalogueFile } from '#lib/dataset/catalogue/files.ts';
import { FileFacts } from '#lib/dataset/catalogue/datapackage.ts';
import { statePath } from '#lib/dataset/catalogue/folders.ts';
import { datasetFolder } from '#lib/dataset/folder.server.ts';
import { Metadata } from '#lib/dataset/metadata.ts';
import { check } from '#lib/schema/check.ts';
import type { Day } from '#lib/schema/date.ts';
import type { Known } from '#lib/state/view-state.ts';
import { knownAt, knownOf } from '../view/known.ts';
import { once } from '../view/once.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(join(datasetFolder(), name), 'utf8'));

const kept = new Map<string, { made: string; metadata: Metadata }>();

/** The same object until the file is written anew: nearly each answer asks for it. */
function metadataIn(name: string): Metadata {
	const path = join(datasetFolder(), name);
	const { mtimeMs, ino } = statSync(path);
	const made = `${mtimeMs} ${ino}`;
	const held = kept.get(path);
	if (held?.made === made) return held.metadata;
	const metadata = check(Metadata, read(name), 'metadata', name);
	kept.set(path, { made, metadata });
	return metadata;
}

/** What the data set says of itself. @throws SchemaError, or where it has not been built */
export const readMetadata = (): Metadata => metadataIn('metadata.json');

/** What it said of itself on one of its days. @throws SchemaError */
export function readMetadataOf(stand: Day): Metadata {
	const newest = readMetadata();
	return metadataIn(statePath(stand, newest.knowledge, 'metadata.json'));
}

/** What subjects are called in a language, by slug; in English only those that are called otherwise there. */
export const readEnglishNames = (): Record<string, string> =>
	check(v.record(v.string(), v.string()), read('names.en.json'), 'names', 'names.en.json');

const newestKnown = once(knownOf);
const knownThen = once((newest: Metadata) => once((then: Metadata) => knownAt(then, newest)));

/** What an address of a state of knowledge can choose from; of the newest where there is none of that day. */
export function readKnown(day: string | null): Known {
	const newest = readMetadata();
	const held = day === null ? undefined : newest.stands.findLast((stand) => stand <= day);
	return held === undefined ? newestKnown(newest) : knownThen(newest)(readMetadataOf(held));
}

/** The files that are handed out, with sizes and hashes. @throws SchemaError */
export const readCatalogue = (): FileFacts[] =>
	check(v.array(FileFacts), read(catalogueFile), 'files', catalogueFile);
