import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lock } from 'proper-lockfile';
import writeFileAtomic from 'write-file-atomic';
import { parseDecisions } from '#lib/ledger/decisions.ts';
import { ledgerText, parseLedger } from '#lib/ledger/ndjson.ts';
import type { Decision } from '#lib/schema/decision.ts';
import type { Figure } from '#lib/schema/figure.ts';

const ledgerOf = (data: string) => join(data, 'figures.ndjson');

/** The text of a file; null where there is none. */
export async function textOf(path: string): Promise<string | null> {
	try {
		return await readFile(path, 'utf8');
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}

/** The ledger of a data folder; empty where there is none yet. @throws with file and line where it is broken */
export async function readLedger(data: string): Promise<Figure[]> {
	const path = ledgerOf(data);
	return parseLedger((await textOf(path)) ?? '', path);
}

/** The editors' decisions of a data folder. @throws with file and line where they are broken */
export async function readDecisions(data: string): Promise<Decision[]> {
	const path = join(data, 'decisions.csv');
	return parseDecisions((await textOf(path)) ?? '', path);
}

/**
 * Changes the ledger: read, changed by `change`, written beside and renamed into place. Two at once wait for
 * each other; where nothing changes, no byte is written.
 */
export async function changeLedger<T extends { figures: Figure[] }>(
	data: string,
	change: (ledger: Figure[]) => T
): Promise<T> {
	await mkdir(dirname(ledgerOf(data)), { recursive: true });
	const release = await lock(data, {
		retries: { retries: 20, minTimeout: 100, maxTimeout: 1000 },
		lockfilePath: join(data, '.ledger.lock')
	});
	try {
		const result = change(await readLedger(data));
		const text = ledgerText(result.figures);
		if (text !== ((await textOf(ledgerOf(data))) ?? ''))
			await writeFileAtomic(ledgerOf(data), text, { fsync: true });
		return result;
	} finally {
		await release();
	}
}
