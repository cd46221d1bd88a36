import { createHash } from 'node:crypto';
import { expect, sites, test } from './support/test.ts';

test('the page of the data hands out files that are there, with hashes that hold', async ({
	page,
	request
}) => {
	await page.goto(`${sites.node}/daten/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Offene Daten');
	const links = await page
		.locator('table a')
		.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
	expect(links.length).toBeGreaterThan(9);
	const sums = await (await request.get(`${sites.node}/daten/SHA256SUMS`)).text();
	for (const link of links) {
		const response = await request.get(link);
		expect(response.status(), link).toBe(200);
		const name = new URL(link).pathname.split('/').at(-1);
		const said = sums.split('\n').find((line) => line.endsWith(`  ${name}`));
		if (name !== 'SHA256SUMS')
			expect(
				createHash('sha256')
					.update(await response.body())
					.digest('hex'),
				name
			).toBe(said?.slice(0, 64));
	}
	const ld = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
		distribution: { contentUrl: string }[];
	};
	for (const { contentUrl } of ld.distribution) expect((await request.get(contentUrl)).status()).toBe(200);
});

test('programs of other sites may read the interface, and are told what is unchanged', async ({
	request
}) => {
	const first = await request.get(`${sites.node}/api/v1/levels.json`);
	expect(first.headers()['access-control-allow-origin']).toBe('*');
	const again = await request.get(`${sites.node}/api/v1/levels.json`, {
		headers: { 'if-none-match': first.headers().etag! }
	});
	expect(again.status()).toBe(304);
	const asked = await request.fetch(`${sites.node}/api/v1/levels.json`, { method: 'OPTIONS' });
	expect(asked.headers()['access-control-allow-headers']).toBe('if-none-match');
	const lost = await request.get(`${sites.node}/api/v1/nothing.json`);
	expect(lost.status()).toBe(404);
	expect(await lost.text()).toContain('openapi.json');
	const outside = await request.get(`${sites.node}/api/..%2f..%2fpackage.json`);
	expect(outside.status()).toBe(404);
});

test('feeds and sitemaps name pages that are there', async ({ request }) => {
	for (const feed of ['angaben.atom', 'korrekturen.atom', 'land-14.atom']) {
		const response = await request.get(`${sites.node}/feed/${feed}`);
		expect(response.headers()['content-type']).toContain('application/atom+xml');
		const [, link] = /<entry>[\s\S]*?<link href="([^"]+)"/.exec(await response.text()) ?? [];
		expect((await request.get(link!)).status(), feed).toBe(200);
	}
	expect((await request.get(`${sites.node}/feed/land-99.atom`)).status()).toBe(404);
	const index = await (await request.get(`${sites.node}/sitemap.xml`)).text();
	for (const [, map] of index.matchAll(/<loc>([^<]+)</g)) {
		const urls = [...(await (await request.get(map!)).text()).matchAll(/<loc>([^<]+)</g)].map(
			([, url]) => url!
		);
		expect(urls.length).toBeGreaterThan(100);
		const some = urls.filter((_, i) => i % Math.ceil(urls.length / 8) === 0);
		for (const url of some) expect((await request.get(url.replaceAll('&amp;', '&'))).status(), url).toBe(200);
	}
});

test('plain files hold the same data; feeds are left out where the host is not told', async ({
	page,
	request
}) => {
	await page.goto(`${sites.static}/daten/`);
	await expect(page.locator('#feeds')).toHaveCount(0);
	const link = page.locator('a[href$="api/v1/levels.json"]');
	const href = await link.evaluate((a) => (a as HTMLAnchorElement).href);
	expect((await request.get(href)).status()).toBe(200);
	expect((await request.get(`${sites.static}/daten/dcat.jsonld`)).status()).toBe(200);
});
