import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import check from '#cli/check.ts';
import { root } from '#cli/run.ts';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'digitalpegel-'));
	await cp(join(root, 'data'), folder, { recursive: true });
	vi.stubEnv('DIGITALPEGEL_CACHE', join(folder, 'cache'));
});
afterAll(async () => {
	vi.unstubAllEnvs();
	await rm(folder, { recursive: true });
});

async function run(...args: string[]) {
	let out = '';
	vi.spyOn(console, 'log').mockImplementation((text: unknown) => void (out += `${String(text)}\n`));
	const code = await check.run(args);
	vi.restoreAllMocks();
	return { code, out };
}

describe('digitalpegel check', () => {
	it('finds nothing to mend in the data of this project', async () => {
		const { code, out } = await run('--data', join(root, 'data'));
		expect(out).toMatch(/do not replay: none\n/);
		expect(out).toMatch(/without their figure: none\n/);
		expect(out).toMatch(/contradicts .*: none\n/);
		expect(code).toBe(0);
	});

	it('names a figure whose words were changed in its item, and ends with 1', async () => {
		const ledger = await readFile(join(folder, 'figures.ndjson'), 'utf8');
		const line = ledger
			.split('\n')
			.find((l) => l.includes('"in":"text"') && l.includes('"knownUntil":null'))!;
		const { id, item, evidence } = JSON.parse(line) as {
			id: string;
			item: string;
			evidence: { text: string };
		};
		for (const name of ['digests.ndjson', 'kommunalmeldungen-2025.ndjson']) {
			const file = join(folder, 'news', name);
			const items = await readFile(file, 'utf8');
			const reworded = items
				.split('\n')
				.map((l) => (l.startsWith(`{"id":"${item}"`) ? l.replace(evidence.text, '…') : l));
			await writeFile(file, reworded.join('\n'));
		}
		const { code, out } = await run('--data', folder);
		expect(out).toContain(`${id} of ${item}`);
		expect(code).toBe(1);
		const json = await run('--data', folder, '--json');
		const { broken } = JSON.parse(json.out) as { broken: { figure: string; why: string }[] };
		expect(broken).toContainEqual(expect.objectContaining({ figure: id, why: 'moved' }));
	});

	it('does not take what it does not know', async () => {
		vi.spyOn(console, 'error').mockImplementation(() => undefined);
		expect(await check.run(['--nonsense'])).toBe(2);
	});
});
