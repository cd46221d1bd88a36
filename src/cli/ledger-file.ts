import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import writeFileAtomic from 'write-file-atomic';
import { parseDecisions } from '#lib/ledger/decisions.ts';
import { ledgerText, parseLedger } from '#lib/ledger/ndjson.ts';
import type { Decision } from '#lib/schema/decision.ts';
import type { Figure } from '#lib/schema/figure.ts';

/** The file of the ledger. */
export const ledgerOf = (data: string) => join(data, 'figures.ndjson');
/** The file of the editors' decisions. */
export const decisionsOf = (data: string) => join(data, 'decisions.csv');

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
	const path = decisionsOf(data);
	return parseDecisions((await textOf(path)) ?? '', path);
}

/** Writes a file beside and renames it into place; where nothing changes, no byte is written. */
async function replace(path: string, text: string): Promise<void> {
	if (text !== ((await textOf(path)) ?? '')) await writeFileAtomic(path, text, { fsync: true });
}

/** Does `work` while nobody else changes the ledger or the decisions of a data folder; others wait. */
async function whileLocked<T>(data: string, work: () => Promise<T>): Promise<T> {
	await mkdir(data, { recursive: true });
	const release = await lock(data, {
		retries: { retries: 20, minTimeout: 100, maxTimeout: 1000 },
		lockfilePath: join(data, '.ledger.lock')
	});
	try {
		return await work();
	} finally {
		await release();
	}
}

/** Changes the ledger: read, changed by `change`, and written. Two at once wait for each other. */
export function changeLedger<T extends { figures: Figure[] }>(
	data: string,
	change: (ledger: Figure[]) => T
): Promise<T> {
	return whileLocked(data, async () => {
		const result = change(await readLedger(data));
		await replace(ledgerOf(data), ledgerText(result.figures));
		return result;
	});
}

/**
 * Changes the decisions: `change` gets the text of the file and the ledger as they are now, and gives the new text, or
 * throws where they are not what it expected; then nothing is written. What it gives is read before it is written.
 */
export function changeDecisions(
	data: string,
	change: (csv: string, ledger: Figure[]) => string
): Promise<{ before: string; after: string }> {
	const path = decisionsOf(data);
	return whileLocked(data, async () => {
		const before = (await textOf(path)) ?? '';
		const after = change(before, await readLedger(data));
		parseDecisions(after, path);
		await replace(path, after);
		return { before, after };
	});
}
