import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { catalogueFile } from '#lib/dataset/catalogue/files.ts';
import { FileFacts } from '#lib/dataset/catalogue/datapackage.ts';
import { datasetFolder } from '#lib/dataset/folder.server.ts';
import { Metadata } from '#lib/dataset/metadata.ts';
import { check } from '#lib/schema/check.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(join(datasetFolder(), name), 'utf8'));

/** What the data set says of itself. @throws SchemaError, or where it has not been built */
export const readMetadata = (): Metadata =>
	check(Metadata, read('metadata.json'), 'metadata', 'metadata.json');

/** The files that are handed out, with sizes and hashes. @throws SchemaError */
export const readCatalogue = (): FileFacts[] =>
	check(v.array(FileFacts), read(catalogueFile), 'files', catalogueFile);
