import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeFolder } from '../../../src/cli/render/new-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'digitalpegel-'));
afterAll(() => rmSync(root, { recursive: true }));

describe('a folder of files', () => {
	it('is made where it is new', () => {
		writeFolder(join(root, 'a', 'b'), [['x.txt', Buffer.from('eins')]]);
		expect(readFileSync(join(root, 'a', 'b', 'x.txt'), 'utf8')).toBe('eins');
	});
	it('is left alone where something is in it', () => {
		writeFileSync(join(root, 'kept.txt'), 'mine');
		expect(() => writeFolder(root, [['kept.txt', Buffer.from('yours')]])).toThrow(/is not empty/);
		expect(readFileSync(join(root, 'kept.txt'), 'utf8')).toBe('mine');
	});
});
