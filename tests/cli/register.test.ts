import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import register from '#cli/register.ts';
import { parseRegister } from '#lib/dataset/register.ts';

const file = fileURLToPath(new URL('../dataset/fixtures/dashboard.csv', import.meta.url));
let data: string;
beforeAll(async () => void (data = await mkdtemp(join(tmpdir(), 'digitalpegel-'))));
afterAll(() => rm(data, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

async function run(...args: string[]) {
	let said = '';
	const listen = (line: unknown) => void (said += `${String(line)}\n`);
	vi.spyOn(console, 'log').mockImplementation(listen);
	vi.spyOn(console, 'error').mockImplementation(listen);
	const code = await register.run([...args, '--data', data]);
	vi.restoreAllMocks();
	return { code, said };
}
const written = () => readFile(join(data, 'register.csv'), 'utf8');

describe('digitalpegel register', { timeout: 60_000 }, () => {
	it('adds the counts of a file, once', async () => {
		expect(await run(file, '--unit', 'service')).toMatchObject({
			code: 0,
			said: expect.stringMatching(/^6 counts added, 0 known/)
		});
		const first = await written();
		expect(parseRegister(first, 'register.csv').map((c) => [c.scope, c.coverage, c.value])).toContainEqual([
			'05',
			'some',
			1902
		]);
		expect(await run(file, '--unit', 'service')).toMatchObject({
			code: 0,
			said: expect.stringMatching(/^0 counts added, 6 known/)
		});
		expect(await written()).toBe(first);
	});
	it('keeps what stands there, notes included', async () => {
		const before = `# a note\n${await written()}`;
		await writeFile(join(data, 'register.csv'), before);
		expect((await run(file, '--unit', 'online_service')).code).toBe(0);
		expect((await written()).startsWith(before)).toBe(true);
	});
	it('adds nothing of a file with an error', async () => {
		const before = await written();
		const broken = join(data, 'broken.csv');
		await writeFile(broken, 'Land,Stand,Flächendeckend\nSachsen,2026-01,500\nAtlantis,2026-01,5\n');
		expect(await run(broken, '--unit', 'service')).toMatchObject({
			code: 1,
			said: expect.stringMatching(/broken\.csv:3: no place is called Atlantis/)
		});
		expect(await written()).toBe(before);
	});
	it('says what it needs', async () => {
		expect(await run(file)).toMatchObject({
			code: 2,
			said: expect.stringMatching(/--unit says what the file counts/)
		});
		expect(await run('--unit', 'service')).toMatchObject({
			code: 2,
			said: expect.stringMatching(/one file is needed/)
		});
		expect(await run(join(data, 'none.csv'), '--unit', 'service')).toMatchObject({
			code: 1,
			said: expect.stringMatching(/can't be opened/)
		});
	});
});
