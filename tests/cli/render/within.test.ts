import { describe, expect, it } from 'vitest';
import { within } from '#cli/render/within.ts';

const never = new Promise<never>(() => undefined);

describe('work that may take only so long', () => {
	it('hands on what the work gives', async () => {
		expect(await within('nothing came', 5, Promise.resolve(7))).toBe(7);
	});

	it('hands on the error of the work itself', async () => {
		await expect(within('nothing came', 5, Promise.reject(new Error('torn')))).rejects.toThrow('torn');
	});

	it('says what hangs, and for how long', async () => {
		await expect(within('the browser printed no PDF', 0.01, never)).rejects.toThrow(
			'the browser printed no PDF within 0.01 seconds.'
		);
	});
});
