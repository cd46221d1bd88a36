/**
 * To be imported before the engine, and only by what writes files: it more than doubles the time of every query. It makes
 * the engine's allocator hand out zeroed memory: DuckDB writes whole blocks, also the bytes of them that hold nothing, so
 * that without this the same rows gave files that differ in what some buffer held before. The allocator is jemalloc on
 * Linux; elsewhere this has no effect, and the bytes of such gaps (never the rows) may differ.
 */
process.env.DUCKDB_JE_MALLOC_CONF ??= 'zero:true';
