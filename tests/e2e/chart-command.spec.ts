import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from './support/test.ts';

const run = promisify(execFile);
const address = '/karte/?kennzahl=behoerden&stand=2026-11-25';
const origin = 'https://digitalpegel.example';

test('a chart is made by command: the same drawing each time, a PDF with tags and fonts, a reference', async () => {
	test.setTimeout(90_000);
	const folder = mkdtempSync(join(tmpdir(), 'digitalpegel-'));
	const file = (name: string) => join(folder, name);
	try {
		const names = ['a.svg', 'b.svg', 'a.pdf', 'a.bib'];
		const out = names.flatMap((name) => ['-o', file(name)]);
		await run('npx', [
			'--no-install',
			'tsx',
			'src/cli/main.ts',
			'chart',
			address,
			...out,
			'--origin',
			origin
		]);
		const [a, b, pdf, bib] = names.map((name) => readFileSync(file(name)));
		expect(a!.equals(b!)).toBe(true);
		expect(a!.toString('utf8')).toContain(`${origin}${address.replace('&', '&amp;')}`);
		const text = pdf!.toString('latin1');
		for (const part of ['%PDF-', '/StructTreeRoot', '/MarkInfo', 'FiraSans', '/Lang (de)'])
			expect(text).toContain(part);
		expect(text).not.toContain('/Subtype /Image');
		expect(bib!.toString('utf8')).toContain(`url = {${origin}${address}}`);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
