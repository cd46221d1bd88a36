import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const program = fileURLToPath(new URL('./rewrite-zeroed.mjs', import.meta.url));

/**
 * Copies a DuckDB file into one with the same rows and the same bytes each time. DuckDB writes whole blocks, also the bytes
 * of them that hold nothing, so that the same rows give files that differ in what some buffer held before. Its allocator,
 * jemalloc on Linux, can hand out zeroed memory; that more than doubles the time of every query and can only be asked for
 * before the engine is loaded, hence a process of its own. Elsewhere this has no effect, and the bytes of such gaps (never
 * the rows) may differ.
 * @param tables the order of the rows by the name of the table
 * @throws Error with what the process said, where it failed
 */
export async function rewriteZeroed(
	from: string,
	to: string,
	tables: Readonly<Record<string, string>>
): Promise<void> {
	await promisify(execFile)(process.execPath, [program, from, to, JSON.stringify(tables)], {
		env: { DUCKDB_JE_MALLOC_CONF: 'zero:true', ...process.env }
	});
}
