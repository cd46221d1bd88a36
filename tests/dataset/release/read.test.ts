import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReleases } from '#lib/dataset/release/read.server.ts';
import { isReleased, type Release } from '#lib/dataset/release/release.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'releases-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
/** Writes a release of one table. @returns its hash */
function make(day: string, before: Release['before'] = null): string {
	const path = join(folder, `digitalpegel-${day}`);
	mkdirSync(path);
	const told: Release = {
		day,
		before,
		licence: 'CC-BY-4.0',
		figures: 1,
		items: 1,
		changes: { new: 1, corrected: 0, withdrawn: 0, decided: 0 },
		files: [{ path: 'figures.csv', bytes: 2, sha256: sha256(day) }]
	};
	const json = JSON.stringify(told);
	const sums = `${sha256(day)}  figures.csv\n${sha256(json)}  release.json\n`;
	writeFileSync(join(path, 'figures.csv'), day);
	writeFileSync(join(path, 'release.json'), json);
	writeFileSync(join(path, 'SHA256SUMS'), sums);
	return sha256(sums);
}
const told = () =>
	readReleases(folder).map((one) =>
		'sound' in one ? `${one.day} ${one.sound.sha256}` : `${one.day}: ${one.faults.join('; ')}`
	);

describe('the releases of a folder', () => {
	it('are told newest first, each with the hash of its check sums; what is none is passed over', () => {
		const first = make('2026-11-24');
		const second = make('2026-11-25', { day: '2026-11-24', sha256: first });
		mkdirSync(join(folder, '.draft-1'));
		mkdirSync(join(folder, 'anderes'));
		expect(told()).toEqual([`2026-11-25 ${second}`, `2026-11-24 ${first}`]);
	});
	it('are none where there is no folder', () => {
		expect(readReleases(join(folder, 'nichts'))).toEqual([]);
	});
	it('are read anew where a file was changed since, even to one of the same length', () => {
		const hash = make('2026-11-24');
		expect(told()).toEqual([`2026-11-24 ${hash}`]);
		writeFileSync(join(folder, 'digitalpegel-2026-11-24', 'figures.csv'), '2026-11-23');
		expect(told()).toEqual(['2026-11-24: figures.csv is not the file that its check sum is of']);
	});
	it('are found wrong where what follows names another hash', () => {
		make('2026-11-24');
		const second = make('2026-11-25', { day: '2026-11-24', sha256: 'f'.repeat(64) });
		expect(told()).toEqual([
			`2026-11-25 ${second}`,
			'2026-11-24: SHA256SUMS is not the one that the release of 2026-11-25 names'
		]);
	});
	it.each(['SHA256SUMS', 'release.json'])('are found wrong without %s', (name) => {
		make('2026-11-24');
		rmSync(join(folder, 'digitalpegel-2026-11-24', name));
		expect(told().join()).toContain(`${name} is gone`);
	});
});

it('what pages are drawn from and what is of other days goes into no release', () => {
	const paths = ['figures.csv', 'api/v1/levels.json', 'api/v1/stands.json', 'LICENCE.txt', 'metadata.json'];
	expect(paths.filter(isReleased)).toEqual(paths);
	const others = ['cubes/a.json', 'stand/2026-11-24/figures.csv', 'api/v1/stand/2026-11-24/levels.json'];
	expect([...others, 'start.json', 'names.en.json', 'catalogue.json'].filter(isReleased)).toEqual([]);
});
