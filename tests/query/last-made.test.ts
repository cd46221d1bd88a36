import { describe, expect, it } from 'vitest';
import { lastMade } from '#lib/query/last-made.ts';

describe('what is made for a key', () => {
	it('is made once, as long as no more others are asked for than are kept', () => {
		let times = 0;
		const number = lastMade<number>(3);
		const ask = (key: string) => number(key, () => ++times);
		expect([ask('a'), ask('b'), ask('a'), ask('c'), ask('a')]).toEqual([1, 2, 1, 3, 1]);
	});

	it('is let go when it is the one not asked for the longest', () => {
		const made: string[] = [];
		const text = lastMade<string>(2);
		for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) text(key, () => (made.push(key), key));
		expect(made).toEqual(['a', 'b', 'c', 'b']);
	});

	it('is kept where it is nothing', () => {
		let times = 0;
		const nothing = lastMade<undefined>(2);
		for (let i = 0; i < 3; i++) nothing('a', () => void (times += 1) as undefined);
		expect(times).toBe(1);
	});

	it('is made anew where what was promised failed', async () => {
		let times = 0;
		const promised = lastMade<Promise<number>>(2);
		const ask = () =>
			promised('a', async () => {
				times += 1;
				if (times === 1) throw new Error('no connection');
				return times;
			});
		await expect(ask()).rejects.toThrow('no connection');
		await expect(ask()).resolves.toBe(2);
		await expect(ask()).resolves.toBe(2);
	});
});
