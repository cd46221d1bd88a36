import * as v from 'valibot';
import { check } from '#lib/schema/check.ts';
import { Conflict, conflictReasons, type ConflictReason } from '#lib/schema/conflict.ts';
import type { Queries } from './queries.ts';
import { figuresOf } from './rows.ts';
import type { Runner } from './runner.ts';
import type { FigureRow } from './source.ts';
import { statement } from './statement.ts';

/** A figure beside another, and why their numbers differ. */
export interface Beside {
	figure: FigureRow;
	reason: ConflictReason;
}

/**
 * The figures whose numbers differ from those of a figure though place, subject and date are the same or close: open
 * conflicts first, then what can be explained.
 */
export async function conflictsOf(runner: Runner, queries: Queries, id: string): Promise<Beside[]> {
	const ask = async (query: 'beside' | 'figure', values: Record<string, string>) => {
		const { sql, params } = statement(queries[query], values);
		return runner.run(sql, params);
	};
	const found = check(v.array(Conflict), await ask('beside', { id }), 'rows', 'beside.sql');
	if (found.length === 0) return [];
	const ids = found.map((one) => one.figure).join(',');
	const rows = new Map(figuresOf(await ask('figure', { ids })).map((row) => [row.id, row]));
	return found
		.flatMap(({ figure, reason }) => {
			const row = rows.get(figure);
			return row ? [{ figure: row, reason }] : [];
		})
		.sort((a, b) => conflictReasons.indexOf(a.reason) - conflictReasons.indexOf(b.reason));
}
