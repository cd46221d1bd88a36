import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inTurn } from '#cli/in-turn.ts';

const folder = () => mkdtemp(join(tmpdir(), 'in-turn-'));

describe('what is done in turn', () => {
	it('is done by one after the other, and by each', async () => {
		const where = await folder();
		const told: string[] = [];
		const work = (name: string) =>
			inTurn(where, 'site', async () => {
				told.push(`${name} begins`);
				// Longer than another waits before it asks again.
				await pause(300);
				told.push(`${name} ends`);
				return name;
			});
		expect(await Promise.all(['a', 'b', 'c'].map(work))).toEqual(['a', 'b', 'c']);
		expect(told).toHaveLength(6);
		for (let i = 0; i < told.length; i += 2) expect(told[i + 1]).toBe(told[i]!.replace('begins', 'ends'));
	});
	it('waits for nothing of another name', async () => {
		const where = await folder();
		expect(await inTurn(where, 'site', () => inTurn(where, 'data', async () => 'both'))).toBe('both');
	});
	it('goes on after one that failed', async () => {
		const where = await folder();
		const failing = inTurn(where, 'site', async () => {
			await pause(5);
			throw new Error('no build');
		});
		await expect(failing).rejects.toThrow('no build');
		expect(await inTurn(where, 'site', async () => 'next')).toBe('next');
	});
});
