import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bundleOf } from '#lib/export/bundle.ts';
import { standalonePage, stylesOf } from '#lib/export/standalone.ts';

describe('a package', () => {
	const files = [
		['index.html', '<p>ä</p>'],
		['b.bin', new Uint8Array([0, 255])]
	] as const;
	it('holds its files with check sums that hold', async () => {
		const inside = unzipSync(await bundleOf(files, '2026-11-25'));
		expect(Object.keys(inside)).toEqual(['index.html', 'b.bin', 'SHA256SUMS']);
		for (const line of strFromU8(inside['SHA256SUMS']!).trim().split('\n')) {
			const [sum, name = ''] = line.split('  ');
			expect(createHash('sha256').update(inside[name]!).digest('hex')).toBe(sum);
		}
	});
	it('has the same bytes whenever it is made', async () => {
		expect(await bundleOf(files, '2026-11-25')).toEqual(await bundleOf(files, '2026-11-25'));
	});
});

describe('a page that needs nothing beside it', () => {
	const address = 'https://p.example/amt/e/karte/2026-11-25/';
	const html = `<html><head><meta charset="utf-8" />
<link rel="icon" href="../../../favicon.svg" /><meta http-equiv="content-security-policy" content="default-src 'none'">
<link href="../../../_app/a.css" rel="stylesheet"><link rel="canonical" href="../../../karte/?a=1&amp;b=2"/></head>
<body><use href="#land"/><a href="https://other.example/x">x</a><script>tell(1)</script></body></html>`;
	const styles = new Map([['../../../_app/a.css', 'a{color:red}']]);
	const page = standalonePage(html, address, styles);

	it('has its styles inside and asks for nothing', () => {
		expect(stylesOf(html)).toEqual(['../../../_app/a.css']);
		expect(page).toContain('<style>a{color:red}</style>');
		expect(page).not.toMatch(/favicon|\.css|src=/);
	});
	it('leads to where it is from; what is inside and what is elsewhere stays', () => {
		expect(page).toContain('href="https://p.example/amt/karte/?a=1&amp;b=2"');
		expect(page).toContain('href="#land"');
		expect(page).toContain('href="https://other.example/x"');
	});
	it('forbids all but its own script, by its hash', () => {
		const hash = createHash('sha256').update('tell(1)').digest('base64');
		expect(page.match(/http-equiv="content-security-policy"/g)).toHaveLength(1);
		expect(page).toContain(`script-src 'sha256-${hash}'`);
	});
	it('is not made where a style sheet is missing', () => {
		expect(() => standalonePage(html, address, new Map())).toThrow(/no such style sheet/);
	});
});
