import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCFF, validateCFF } from 'cffjs';
import { describe, expect, it } from 'vitest';
import { root } from '#cli/run.ts';

/** How the software is cited; the releases of the data bear a file of their own. */
describe('CITATION.cff', () => {
	const told = () => readCFF(join(root, 'CITATION.cff')) as Record<string, unknown>;
	it('is of the schema of the Citation File Format 1.2.0', () => {
		expect(told()['cff-version']).toBe('1.2.0');
		expect(() => validateCFF(told())).not.toThrow();
	});
	it.each([
		['no authors', { authors: undefined }],
		['a day that is none', { 'date-released': '29.11.2026' }],
		['a licence of which there is none', { license: 'EUPL' }],
		['a field that the format does not know', { publisher: 'x' }]
	])('would be found wrong with %s', (_, part) => {
		expect(() => validateCFF(JSON.parse(JSON.stringify({ ...told(), ...part })))).toThrow(
			/validation failed/
		);
	});
	it('names the version and the licence of the package', () => {
		const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
			string,
			string
		>;
		expect(told()).toMatchObject({ version, license });
		expect(told()['date-released']).toBeDefined();
	});
});
