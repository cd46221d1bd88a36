import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeTelling } from '#cli/telling-files.ts';

const site = mkdtempSync(join(tmpdir(), 'digitalpegel-'));
afterAll(() => rmSync(site, { recursive: true }));

it('lies beside each view and card of plain files, frozen and English ones too, and beside nothing else', () => {
	const views = ['e/karte', 'e/karte/2026-11-24', 'en/e/karte', 'e/angabe/abc', 'en/e/angabe/abc/2026-11-24'];
	for (const folder of [...views, '', 'karte', 'en/karte']) {
		mkdirSync(join(site, folder), { recursive: true });
		writeFileSync(join(site, folder, 'index.html'), `<main>${folder}</main>`);
	}
	writeFileSync(join(site, 'e', 'sitemap.xml'), '<urlset/>');
	expect(writeTelling(site, 'tell()')).toBe(views.length);
	const written = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('auto.html')
	);
	expect(written.sort()).toEqual(views.map((folder) => join(folder, 'auto.html')).sort());
	for (const folder of views) {
		expect(readFileSync(join(site, folder, 'index.html'), 'utf8')).toBe(`<main>${folder}</main>`);
		expect(readFileSync(join(site, folder, 'auto.html'), 'utf8')).toBe(
			`<main>${folder}</main><script>tell()</script>`
		);
	}
});
