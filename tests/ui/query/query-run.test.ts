import { describe, expect, it } from 'vitest';
import type { Answer, Engine } from '#lib/ui/engine/port.ts';
import { QueryRun } from '#lib/ui/query/query-run.svelte.ts';

const answerTo = (sql: string): Answer => ({
	columns: [{ name: sql, type: 'VARCHAR' }],
	rows: [],
	more: false
});

/** An engine whose answers come when the test says so, and that says when it is asked two things at once. */
function slowEngine() {
	const open: { sql: string; answer: () => void; fail: (reason: string) => void }[] = [];
	const asked: string[] = [];
	const engine: Engine = {
		ask(sql) {
			asked.push(sql);
			if (open.length > 0) throw new Error(`${open[0]!.sql} is still running`);
			return new Promise((resolve, reject) => {
				const done = (then: () => void) => () => {
					open.pop();
					then();
				};
				open.push({
					sql,
					answer: done(() => resolve(answerTo(sql))),
					fail: (reason) => done(() => reject(new Error(reason)))()
				});
			});
		},
		cancel: () => {
			open[0]?.fail('interrupted');
			return Promise.resolve();
		}
	};
	return { engine, open, asked };
}
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('a query that is run', () => {
	it('is answered under its own words', async () => {
		const { engine, open } = slowEngine();
		const run = new QueryRun(() => Promise.resolve(engine));
		const done = run.run('one', 10);
		expect(run.running).toBe(true);
		await settle();
		open[0]!.answer();
		await done;
		expect([run.running, run.answered]).toEqual([false, { sql: 'one', answer: answerTo('one') }]);
	});

	it('gives way to a newer one while the database is loading', async () => {
		const { engine, open, asked } = slowEngine();
		let loaded = (_: Engine) => {};
		const loading = new Promise<Engine>((resolve) => (loaded = resolve));
		const run = new QueryRun(() => loading);
		const both = Promise.all([run.run('one', 10), run.run('two', 10)]);
		loaded(engine);
		await settle();
		open[0]!.answer();
		await both;
		expect(asked).toEqual(['two']);
		expect(run.answered?.sql).toBe('two');
		expect(run.running).toBe(false);
	});

	it('gives way to a newer one while it is being answered, and neither fails by it', async () => {
		const { engine, open } = slowEngine();
		const run = new QueryRun(() => Promise.resolve(engine));
		const first = run.run('one', 10);
		await settle();
		const second = run.run('two', 10);
		await first;
		await settle();
		expect([run.running, run.answered, run.failure]).toEqual([true, null, null]);
		open[0]!.answer();
		await second;
		expect([run.answered?.sql, run.failure, run.running]).toEqual(['two', null, false]);
	});

	it('says nothing any more once it is cleared', async () => {
		const { engine, open } = slowEngine();
		engine.cancel = () => Promise.resolve();
		const run = new QueryRun(() => Promise.resolve(engine));
		const done = run.run('one', 10);
		await settle();
		run.clear();
		open[0]!.answer();
		await done;
		expect([run.running, run.answered]).toEqual([false, null]);
	});

	it('tells what the database says, and nothing where the reader broke it off', async () => {
		const { engine, open } = slowEngine();
		const run = new QueryRun(() => Promise.resolve(engine));
		const done = run.run('one', 10);
		await settle();
		open[0]!.fail('no such table');
		await done;
		expect(run.failure).toEqual({ sql: 'one', message: 'no such table' });
		const again = run.run('two', 10);
		await settle();
		await run.cancel();
		await again;
		expect([run.failure, run.cancelled, run.running]).toEqual([null, true, false]);
	});
});
