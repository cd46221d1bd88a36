import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchdog } from '#lib/ui/engine/watchdog.ts';

describe('giving up on what is silent', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	const state = async (promise: Promise<never>) => {
		const open = Symbol('open');
		return Promise.race([promise.catch((error: Error) => error.message), Promise.resolve(open)]).then(
			(first) => (first === open ? 'waits' : first)
		);
	};

	it('waits while there are signs of life, and gives up after them', async () => {
		const dog = watchdog(60_000, 'silent');
		for (let i = 0; i < 5; i++) {
			await vi.advanceTimersByTimeAsync(59_000);
			expect(await state(dog.gaveUp)).toBe('waits');
			dog.alive();
		}
		await vi.advanceTimersByTimeAsync(60_000);
		await expect(dog.gaveUp).rejects.toThrow('silent');
	});

	it('is quiet once it is over', async () => {
		const dog = watchdog(60_000, 'silent');
		dog.stop();
		await vi.advanceTimersByTimeAsync(600_000);
		expect(await state(dog.gaveUp)).toBe('waits');
		expect(vi.getTimerCount()).toBe(0);
	});
});
