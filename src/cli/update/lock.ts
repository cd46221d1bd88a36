import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import lockfile from 'proper-lockfile';

/**
 * Does `work` while no other run does. A run that was killed leaves a lock that is taken for dead after a
 * minute without a sign of life.
 * @returns null where another run is at work
 */
export async function whileAlone<T>(folder: string, work: () => Promise<T>): Promise<T | null> {
	await mkdir(folder, { recursive: true });
	let release: () => Promise<void>;
	try {
		release = await lockfile.lock(folder, {
			lockfilePath: join(folder, 'update.lock'),
			stale: 60_000,
			realpath: false
		});
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ELOCKED') return null;
		throw error;
	}
	try {
		return await work();
	} finally {
		await release().catch(() => undefined);
	}
}
