import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import type { Inputs } from '#lib/dataset/assemble.ts';
import { readItems } from '#lib/news/items.ts';
import { check } from '#lib/schema/check.ts';
import type { Day } from '#lib/schema/date.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';
import { InputOpener } from './input.ts';
import { readDecisions, readLedger } from './ledger-file.ts';
import { loadSubjects } from './load-extractor.ts';
import { loadPlaces } from './load-places.ts';
import { failed } from './problems.ts';
import { fetching } from './read.ts';
import { root } from './run.ts';

/** A row of `places/authorities.csv`: how many authorities of a kind there are, so far as anybody told. */
const AuthorityRow = v.object({
	area: v.string(),
	max: v.pipe(
		v.string(),
		v.transform((text) => (text === '' ? null : Number(text))),
		v.nullable(v.pipe(v.number(), v.integer()))
	),
	subjects: v.pipe(
		v.optional(v.string(), ''),
		v.transform((text) => text.split('|').filter(Boolean))
	)
});

/** Highest number of authorities in Germany by subject; only of kinds whose number was told for all of Germany. */
function mostBySubject(path: string): Map<string, number> {
	const rows: unknown = parse(readFileSync(path, 'utf8'), { columns: true, comment: '#' });
	const most = new Map<string, number>();
	for (const { area, max, subjects } of check(v.array(AuthorityRow), rows, 'table', path)) {
		if (area !== 'DE' || max === null) continue;
		for (const slug of subjects) most.set(slug, Math.max(max, most.get(slug) ?? 0));
	}
	return most;
}

/** The items of a data folder, each id once. @throws with file and line where one can't be read */
export async function readItemsOf(data: string): Promise<NewsItem[]> {
	const folder = join(data, 'news');
	if (!existsSync(folder)) return [];
	const { sources, problems } = await new InputOpener(fetching()).open(folder, null);
	const items = new Map<string, NewsItem>();
	for (const source of sources) {
		const read = readItems(source);
		problems.push(...read.problems);
		for (const item of read.items) if (!items.has(item.id)) items.set(item.id, item);
	}
	if (failed(problems)) {
		throw new Error(problems.map((p) => `${p.where}: ${p.what}; ${p.todo}`).join('\n'));
	}
	return [...items.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * All that a data set is built from: ledger, decisions and items of the data folder; places, subjects and bounds of
 * the project.
 * @throws with file and line where something can't be read
 */
export async function readInputs(data: string, stand: Day | null): Promise<Inputs> {
	return {
		ledger: await readLedger(data),
		decisions: await readDecisions(data),
		items: await readItemsOf(data),
		places: await loadPlaces(),
		subjects: loadSubjects(),
		most: mostBySubject(join(root, 'data/places/authorities.csv')),
		stand
	};
}
