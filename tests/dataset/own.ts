import { readFileSync } from 'node:fs';
import { parseBreaks } from '#lib/dataset/breaks.ts';
import { parseLimits } from '#lib/dataset/limits.ts';
import type { Recorded } from '#lib/dataset/recorded.ts';
import type { Break } from '#lib/schema/break.ts';
import type { Limit } from '#lib/schema/limit.ts';

/** Rows of our own tables by their ids; all of them where none is named. */
function pick<T extends { id: string }>(rows: T[], ids: readonly string[]): T[] {
	const missing = ids.filter((id) => !rows.some((row) => row.id === id));
	if (missing.length > 0) throw new Error(`no row ${missing.join(', ')}`);
	return ids.length === 0 ? rows : rows.filter((row) => ids.includes(row.id));
}

export const limits = (ids: readonly string[] = []): Recorded<Limit>[] =>
	pick(parseLimits(readFileSync('data/bounds.csv', 'utf8'), 'data/bounds.csv'), ids);

export const breaks = (ids: readonly string[] = []): Recorded<Break>[] =>
	pick(parseBreaks(readFileSync('data/breaks.csv', 'utf8'), 'data/breaks.csv'), ids);
