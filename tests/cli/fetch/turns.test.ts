import { describe, expect, it } from 'vitest';
import { Turns } from '#cli/fetch/turns.ts';

/** Lets everything that can go on go on. */
const settle = () => new Promise((done) => setImmediate(done));

function task(log: string[], name: string) {
	let finish: () => void = () => undefined;
	const work = () => {
		log.push(`${name} begins`);
		return new Promise<string>((done) => {
			finish = () => {
				log.push(`${name} ends`);
				done(name);
			};
		});
	};
	return { work, finish: () => finish() };
}

describe('turns at a host', () => {
	it('the next begins when the one before has ended', async () => {
		const log: string[] = [];
		const turns = new Turns();
		const [a, b] = [task(log, 'a'), task(log, 'b')];
		const first = turns.take('amt.example', () => 0, a.work);
		const second = turns.take('amt.example', () => 0, b.work);
		await settle();
		expect(log).toEqual(['a begins']);
		a.finish();
		await first;
		await settle();
		expect(log).toEqual(['a begins', 'a ends', 'b begins']);
		b.finish();
		expect(await second).toBe('b');
	});
	it('different hosts do not wait for each other', async () => {
		const log: string[] = [];
		const turns = new Turns();
		void turns.take('amt.example', () => 0, task(log, 'a').work);
		void turns.take('rat.example', () => 0, task(log, 'b').work);
		await settle();
		expect(log).toEqual(['a begins', 'b begins']);
	});
	it('one that fails does not keep the next from its turn', async () => {
		const turns = new Turns();
		const failing = turns.take(
			'amt.example',
			() => 0,
			() => Promise.reject(new Error('zu'))
		);
		const next = turns.take(
			'amt.example',
			() => 0,
			() => Promise.resolve('da')
		);
		await expect(failing).rejects.toThrow('zu');
		expect(await next).toBe('da');
	});
	it('between two lies the pause, less the time that has passed', async () => {
		const slept: number[] = [];
		let now = 0;
		const turns = new Turns({ now: () => now, sleep: (ms) => Promise.resolve(void slept.push(ms)) });
		const nothing = () => Promise.resolve();
		await turns.take('amt.example', () => 1000, nothing);
		now = 400;
		await turns.take('amt.example', () => 1000, nothing);
		now = 9000;
		await turns.take('amt.example', () => 1000, nothing);
		expect(slept).toEqual([600]);
	});
});
