import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';

/**
 * Does `work` when no other process does what bears this name, and waits for that. A process that was killed leaves a lock that is
 * taken for dead after a minute without a sign of life.
 * @param folder where the lock lies
 * @throws what `work` throws, or where another is at work for more than ten minutes
 */
export async function inTurn<T>(folder: string, name: string, work: () => Promise<T>): Promise<T> {
	await mkdir(folder, { recursive: true });
	// The library tells locks apart by what they lock, which need not be there.
	const release = await lock(join(folder, name), {
		stale: 60_000,
		realpath: false,
		retries: { retries: 3000, factor: 1, minTimeout: 200, maxTimeout: 200 }
	});
	try {
		return await work();
	} finally {
		// What went wrong is told by `work`, not by a lock that was lost meanwhile.
		await release().catch(() => undefined);
	}
}
