import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import release from '#cli/release.ts';
import { root } from '#cli/run.ts';
import { checkedBySums } from '../support/sums.ts';

const folder = mkdtempSync(join(tmpdir(), 'digitalpegel-'));
const data = join(folder, 'data');
const out = join(folder, 'releases');
beforeAll(() => {
	cpSync(join(root, 'data'), data, { recursive: true });
	// A few figures are enough, those of the first days among them.
	const ledger = join(data, 'figures.ndjson');
	writeFileSync(ledger, readFileSync(ledger, 'utf8').split('\n').slice(0, 20).join('\n') + '\n');
	vi.spyOn(console, 'log').mockImplementation(() => undefined);
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true });
});
const run = (...args: string[]) => release.run(['--data', data, '-o', out, ...args]);

it('a release is a dated folder with check sums that hold; it is never changed, and leaves nothing else behind', async () => {
	expect(await run('--stand', '2026-11-24')).toBe(0);
	expect(readdirSync(out)).toEqual(['digitalpegel-2026-11-24']);
	const path = join(out, 'digitalpegel-2026-11-24');
	const sums = join(path, 'SHA256SUMS');
	const text = readFileSync(sums, 'utf8');
	expect(checkedBySums(path)).toEqual(
		expect.arrayContaining(['figures.parquet', 'changes.csv', 'CHANGES.md'])
	);
	expect(readFileSync(join(path, 'changes.csv'), 'utf8')).toMatch(/^day,change,figure.*\n2026-11-24,new,/);

	expect(await run('--stand', '2026-11-24')).toBe(0);
	writeFileSync(sums, `${text}other\n`);
	await expect(run('--stand', '2026-11-24')).rejects.toThrow(/never changed/);
	expect(readFileSync(sums, 'utf8')).toBe(`${text}other\n`);
	expect(readdirSync(out)).toEqual(['digitalpegel-2026-11-24']);
});
