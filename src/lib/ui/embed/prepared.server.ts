import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { datasetFolder } from '#lib/dataset/folder.server.ts';
import type { Metadata } from '#lib/dataset/metadata.ts';
import { usualViews } from './usual.ts';

/** The short names of the views that are written as files, and the days of which each is written too. */
export async function prepared(): Promise<{ views: string[]; stands: readonly string[] }> {
	const path = join(datasetFolder(), 'metadata.json');
	const metadata = JSON.parse(await readFile(path, 'utf8')) as Metadata;
	return { views: usualViews(metadata), stands: metadata.stands };
}
