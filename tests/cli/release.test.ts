import { spawnSync } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCFF, validateCFF } from 'cffjs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import release from '#cli/release.ts';
import { root } from '#cli/run.ts';
import { readReleases } from '#lib/dataset/release/read.server.ts';
import { checkedBySums } from '../support/sums.ts';

const folder = mkdtempSync(join(tmpdir(), 'digitalpegel-'));
const data = join(folder, 'data');
const out = join(folder, 'releases');
const [first, second] = ['2026-11-24', '2026-11-25'] as const;
const pathOf = (day: string) => join(out, `digitalpegel-${day}`);
const run = (...args: string[]) => release.run(['--data', data, '-o', out, ...args]);

const said: string[] = [];
beforeAll(async () => {
	cpSync(join(root, 'data'), data, { recursive: true });
	// A few figures are enough, those of the first days among them.
	const ledger = join(data, 'figures.ndjson');
	writeFileSync(ledger, readFileSync(ledger, 'utf8').split('\n').slice(0, 20).join('\n') + '\n');
	const hear = (line: unknown) => void said.push(String(line));
	vi.spyOn(console, 'log').mockImplementation(hear);
	vi.spyOn(console, 'error').mockImplementation(hear);
	// What a run that was killed has left; process numbers end below this one.
	mkdirSync(join(out, '.draft-99999999', 'dataset'), { recursive: true });
	expect(await run('--stand', first)).toBe(0);
	expect(await run('--stand', second)).toBe(0);
}, 240_000);
afterAll(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true });
});

/** Does something while a file of a release is another. */
async function withBroken(day: string, name: string, work: () => Promise<void> | void) {
	const path = join(pathOf(day), name);
	const before = readFileSync(path);
	appendFileSync(path, 'x');
	try {
		await work();
	} finally {
		writeFileSync(path, before);
	}
}

describe('a release', () => {
	it('is a dated folder with check sums that hold, and nothing else is left behind', () => {
		expect(readdirSync(out).sort()).toEqual([`digitalpegel-${first}`, `digitalpegel-${second}`]);
		expect(checkedBySums(pathOf(first))).toEqual(
			expect.arrayContaining([
				'figures.parquet',
				'figures.csv',
				'api/v1/levels.json',
				'changes.csv',
				'CHANGES.md',
				'CITATION.cff',
				'LICENCE.txt',
				'release.json'
			])
		);
		const strange = checkedBySums(pathOf(second)).filter((path) => /cubes|stand\//.test(path));
		expect(strange).toEqual([]);
	});
	it('tells what changed since the one before, and names that one by its hash', () => {
		const changes = (day: string) => readFileSync(join(pathOf(day), 'changes.csv'), 'utf8');
		expect(changes(first)).toMatch(/^day,change,figure.*\n2026-11-24,new,/);
		expect(changes(second)).not.toContain('2026-11-24,');
		const [newest, oldest] = readReleases(out);
		if (!newest || !('sound' in newest) || !oldest || !('sound' in oldest)) throw new Error('not sound');
		expect(newest.sound.release.before).toEqual({ day: first, sha256: oldest.sound.sha256 });
		expect(oldest.sound.release.before).toBeNull();
		expect(oldest.sound.release.changes.new).toBeGreaterThan(0);
		const sums = readFileSync(join(pathOf(first), 'SHA256SUMS'));
		expect(oldest.sound.sha256).toBe(createHash('sha256').update(sums).digest('hex'));
	});
	it('can be cited: its file is of the Citation File Format', () => {
		const told = readCFF(join(pathOf(first), 'CITATION.cff'));
		expect(() => validateCFF(told as object)).not.toThrow();
		expect(told).toMatchObject({
			type: 'dataset',
			version: first,
			'date-released': first,
			license: 'CC-BY-4.0'
		});
	});
});

describe('made a second time', () => {
	it('it is the same, and stays as it is', async () => {
		said.length = 0;
		expect(await run('--stand', first)).toBe(0);
		expect(said.join('\n')).toContain('is there already, with the same bytes');
	});
	it('of other data it is refused, and nothing is written', async () => {
		const before = readFileSync(join(pathOf(second), 'SHA256SUMS'), 'utf8');
		const ledger = join(data, 'figures.ndjson');
		const text = readFileSync(ledger, 'utf8');
		writeFileSync(ledger, text.split('\n').slice(1).join('\n'));
		await expect(run('--stand', second)).rejects.toThrow(/other bytes, and a release is never changed/);
		writeFileSync(ledger, text);
		expect(readFileSync(join(pathOf(second), 'SHA256SUMS'), 'utf8')).toBe(before);
		expect(readdirSync(out)).toHaveLength(2);
	});
	it('where a file of it was changed it is refused, and the file is named', async () => {
		await withBroken(first, 'figures.csv', () =>
			expect(run('--stand', first)).rejects.toThrow(/figures\.csv is not the file/)
		);
		// Nor is the next one told against it.
		await withBroken(first, 'figures.csv', () =>
			expect(run('--stand', second)).rejects.toThrow(/release of 2026-11-24.*not as it was made/)
		);
	});
});

describe('--check', () => {
	const checked = async () => {
		said.length = 0;
		const code = await run('--check');
		return { code, told: said.join('\n') };
	};
	it('finds all as it was made', async () => {
		const { code, told } = await checked();
		expect(told.match(/as they were made/g)).toHaveLength(2);
		expect(code).toBe(0);
	});
	it('names a file that was changed, one that is gone and one that came', async () => {
		await withBroken(first, 'items.csv', async () => {
			const { code, told } = await checked();
			expect(told).toContain(`${first}: items.csv is not the file`);
			expect(code).toBe(1);
		});
		const strange = join(pathOf(first), 'more.csv');
		writeFileSync(strange, '');
		expect((await checked()).told).toContain('more.csv is not named');
		rmSync(strange);
		const path = join(pathOf(second), 'places.csv');
		const text = readFileSync(path);
		rmSync(path);
		expect((await checked()).told).toContain('places.csv is gone');
		writeFileSync(path, text);
		expect((await checked()).code).toBe(0);
	});
	it('finds a release that was changed together with its check sums, by the one that followed', async () => {
		const [path, sums] = ['CHANGES.md', 'SHA256SUMS'].map((name) => join(pathOf(first), name)) as [
			string,
			string
		];
		const before = [readFileSync(path), readFileSync(sums, 'utf8')] as const;
		writeFileSync(path, 'anders');
		const sum = createHash('sha256').update('anders').digest('hex');
		writeFileSync(sums, before[1].replace(/^.{64}(?= {2}CHANGES\.md$)/m, sum));
		const { code, told } = await checked();
		expect(told).toContain(`SHA256SUMS is not the one that the release of ${second} names`);
		expect(code).toBe(1);
		writeFileSync(path, before[0]);
		writeFileSync(sums, before[1]);
	});
	it('is what sha256sum says too', () => {
		const { status, stderr } = spawnSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], {
			cwd: pathOf(second),
			encoding: 'utf8'
		});
		expect(status, stderr).toBe(0);
	});
});
