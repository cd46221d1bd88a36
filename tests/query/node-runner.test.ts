import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { runnerOf } from '#lib/query/node.server.ts';

it('one connection answers questions that are asked at once, and goes on after a wrong one', async () => {
	const instance = await DuckDBInstance.create(':memory:');
	const runner = runnerOf(await instance.connect());
	const asked = [1, 2, 3, 4].map((n) => runner.run('SELECT $1::INTEGER AS n FROM range(1000) LIMIT 1', [n]));
	const wrong = runner.run('SELECT nothing FROM nowhere');
	const after = runner.run('SELECT 5 AS n');
	await expect(wrong).rejects.toThrow(/nowhere/);
	expect(await Promise.all([...asked, after])).toEqual([1, 2, 3, 4, 5].map((n) => [{ n }]));
});
