import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Inputs } from '#lib/dataset/assemble.ts';
import { parseBreaks } from '#lib/dataset/breaks.ts';
import { parseFormerNames } from '#lib/dataset/former-names.ts';
import { parseLimits } from '#lib/dataset/limits.ts';
import { parseRegister } from '#lib/dataset/register.ts';
import { readItems } from '#lib/news/items.ts';
import type { Day } from '#lib/schema/date.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';
import { InputOpener } from './input.ts';
import { readDecisions, readLedger, textOf } from './ledger-file.ts';
import { loadSubjects } from './load-extractor.ts';
import { loadPlaces } from './load-places.ts';
import { failed } from './problems.ts';
import { fetching } from './read.ts';
import { root } from './run.ts';

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

/** A table of the project, checked. */
function ownTable<T>(name: string, parse: (csv: string, where: string) => T): T {
	const path = join(root, 'data', name);
	return parse(readFileSync(path, 'utf8'), path);
}

/**
 * All that a data set is built from: ledger, decisions, items and counts of registers of the data folder; places,
 * subjects, bounds and breaks of the project.
 * @throws with file and line where something can't be read
 */
export async function readInputs(data: string, stand: Day | null): Promise<Inputs> {
	const register = join(data, 'register.csv');
	return {
		ledger: await readLedger(data),
		decisions: await readDecisions(data),
		items: await readItemsOf(data),
		places: await loadPlaces(),
		subjects: loadSubjects(),
		limits: ownTable('bounds.csv', parseLimits),
		breaks: ownTable('breaks.csv', parseBreaks),
		formerNames: ownTable('former-names.csv', parseFormerNames),
		register: parseRegister((await textOf(register)) ?? '', register),
		stand
	};
}
