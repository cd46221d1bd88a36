import { LRUCache } from 'lru-cache';
import type { Row } from './rows.ts';
import type { Runner } from './runner.ts';

/** Rows that are held at once: some tens of megabytes. */
const most = 50_000;

/**
 * A runner over tables that do not change while it is open, so that what was asked once need not be looked up again: a figure is
 * told on its page, on its cards and in both languages. Rows are shared between who asks, and frozen.
 */
export function remembering<R extends Runner>(runner: R, rows = most): R {
	const answers = new LRUCache<string, readonly Row[]>({
		maxSize: rows,
		sizeCalculation: (answer) => answer.length + 1
	});
	return {
		...runner,
		async run(sql, params = []) {
			const asked = JSON.stringify([sql, params]);
			const known = answers.get(asked) ?? (await runner.run(sql, params)).map((row) => Object.freeze(row));
			answers.set(asked, known);
			return [...known];
		}
	};
}
