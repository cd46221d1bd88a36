import { expect, it } from 'vitest';
import { remembering } from '#lib/query/remembering.server.ts';
import type { Runner } from '#lib/query/runner.ts';

/** A runner that tells how often it was really asked. */
function counting(): Runner & { asked: string[] } {
	const asked: string[] = [];
	return {
		asked,
		run(sql, params = []) {
			asked.push(`${sql} ${params.join()}`);
			if (sql === 'wrong') return Promise.reject(new Error('no such table'));
			return Promise.resolve(params.map((n) => ({ n })));
		}
	};
}

it('asks once for what is asked twice, and anew for other values', async () => {
	const runner = counting();
	const kept = remembering(runner);
	const first = await kept.run('names', [1, 2]);
	expect(await kept.run('names', [1, 2])).toEqual(first);
	await kept.run('names', [1]);
	await kept.run('names', ['1,2']);
	expect(runner.asked).toEqual(['names 1,2', 'names 1', 'names 1,2']);
});

it('gives each its own list of rows that nobody can change', async () => {
	const kept = remembering(counting());
	const first = await kept.run('names', [1]);
	first.pop();
	const [row] = await kept.run('names', [1]);
	expect(row).toEqual({ n: 1 });
	expect(() => Object.assign(row as object, { n: 2 })).toThrow(TypeError);
});

it('does not remember a failure, and forgets what was asked longest ago', async () => {
	const runner = counting();
	const kept = remembering(runner, 6);
	await expect(kept.run('wrong')).rejects.toThrow('no such table');
	await expect(kept.run('wrong')).rejects.toThrow('no such table');
	await kept.run('a', [1, 2]);
	await kept.run('b', [1, 2]);
	await kept.run('c', [1, 2]);
	await kept.run('c', [1, 2]);
	await kept.run('a', [1, 2]);
	expect(runner.asked.map((asked) => asked.slice(0, 5).trim())).toEqual([
		'wrong',
		'wrong',
		'a 1,2',
		'b 1,2',
		'c 1,2',
		'a 1,2'
	]);
});

it('leaves the rest of a runner as it is', () => {
	let closed = false;
	const kept = remembering({ ...counting(), close: () => (closed = true) });
	kept.close();
	expect(closed).toBe(true);
});
