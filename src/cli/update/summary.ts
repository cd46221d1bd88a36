import type { SourceResult } from './round.ts';

const columns = ['source', 'items', 'new items', 'new figures', 'doubts', 'conflicts', 'failures'] as const;

const failuresOf = (result: SourceResult) => result.problems.filter((p) => p.level === 'error').length;

/** The closing summary as a table: a line for each source, and the sum. */
export function summary(results: readonly SourceResult[]): string {
	const rows = results.map((r) => [
		r.source,
		...[r.items, r.newItems, r.added, r.doubts, r.conflicts, failuresOf(r)].map(String)
	]);
	const sums = columns.slice(1).map((_, i) => String(rows.reduce((sum, row) => sum + Number(row[i + 1]), 0)));
	const all = [[...columns], ...rows, ['all', ...sums]];
	const widths = columns.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
	return all
		.map((row) =>
			row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
		)
		.map((row) => row.join('  ').trimEnd())
		.join('\n');
}
