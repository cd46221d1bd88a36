import { expect, sites, test } from './support/test.ts';
import { stored } from './support/quiet.ts';

/** Every test demands of each page that it asks no other host, stores nothing and breaks no rule (`support/test.ts`). */
test.describe('what pages never do', () => {
	test('what a page may load stands in its own rules', async ({ request }) => {
		const answer = await request.get(`${sites.node}/`);
		const policy =
			answer.headers()['content-security-policy'] ??
			/http-equiv="content-security-policy" content="([^"]*)"/.exec(await answer.text())?.[1] ??
			'';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("connect-src 'self'");
		expect(policy).not.toMatch(/https?:|\*|unsafe-eval'(?<!wasm-unsafe-eval')/);
	});

	test('this watch sees what it watches for', async ({ page, seen }) => {
		await page.goto(`${sites.node}/`);
		await page.evaluate(async () => {
			localStorage.setItem('spur', '1');
			await fetch('https://example.org/').catch(() => undefined);
		});
		expect(await stored(page)).toEqual(['localStorage spur']);
		expect(seen.errors.join()).toContain('Content Security Policy');
		await page.evaluate(() => localStorage.clear());
		seen.errors = [];
		seen.foreign = [];
	});
});
