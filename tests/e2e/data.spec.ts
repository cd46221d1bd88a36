import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parseAtomFeed } from 'feedsmith';
import { feedsOf } from '../../src/lib/ui/feed/feeds.ts';
import { xmlFaults } from '../support/xml.ts';
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

test('the tables of an earlier state are there, by question and by path, and say so', async ({ request }) => {
	const { rows } = (await (await request.get(`${sites.node}/api/v1/stands.json`)).json()) as {
		rows: { stand: string; newest: boolean; csv: string; json: string; sha256: string }[];
	};
	expect(rows.length).toBeGreaterThan(1);
	for (const { csv, json, sha256, stand, newest } of rows) {
		const of = (path: string) => new URL(path, `${sites.node}/api/v1/stands.json`).href;
		const table = await request.get(of(csv));
		expect(
			createHash('sha256')
				.update(await table.body())
				.digest('hex'),
			csv
		).toBe(sha256);
		const asked = await request.get(`${sites.node}/api/v1/figures.json?stand=${stand}`);
		expect(await asked.text()).toBe(await (await request.get(of(json))).text());
		expect(asked.headers()['content-location'] ?? null).toBe(newest ? null : new URL(of(json)).pathname);
		expect(asked.headers().link).toContain('rel="version-history"');
	}
	const refused = await request.get(`${sites.node}/daten/figures.csv?stand=2099-01-01`);
	expect(refused.status()).toBe(400);
	expect(await refused.json()).toMatchObject({ status: 400, instance: '/daten/figures.csv' });
});

/** All answers that OpenAPI tells of, asked for as they are told and held against what is told of them. */
test('the interface answers as its description says', async ({ request }) => {
	const spec = (await (await request.get(`${sites.node}/api/v1/openapi.json`)).json()) as {
		paths: Record<
			string,
			{ get: { responses: Record<string, { content?: Record<string, { schema: object }> }> } }
		>;
	};
	const ajv = new Ajv2020({ strict: false });
	formats.default(ajv);
	ajv.addFormat('iri', (text: string) => URL.canParse(text));
	ajv.addSchema({ $id: 'spec', ...spec });
	const faults = (schema: object, told: unknown) => {
		const whole = JSON.stringify(schema).replaceAll('#/components', 'spec#/components');
		const validate = ajv.compile(JSON.parse(whole) as object);
		validate(told);
		return (validate.errors ?? []).slice(0, 3);
	};
	const { stands } = (await (await request.get(`${sites.node}/daten/metadata.json`)).json()) as {
		stands: string[];
	};
	for (const [path, { get }] of Object.entries(spec.paths)) {
		const address = `${sites.node}/api/v1${path.replace('{stand}', stands[0]!)}`;
		const answer = await request.get(address);
		expect(answer.headers()['content-type'], path).toBe('application/json');
		expect(
			faults(get.responses['200']!.content!['application/json']!.schema, await answer.json()),
			path
		).toEqual([]);
		const lost = await request.get(address.replace(/\/[^/]*$/, '/nothing.json'));
		expect(lost.headers()['content-type'], path).toBe('application/problem+json');
		expect(
			faults(get.responses['404']!.content!['application/problem+json']!.schema, await lost.json())
		).toEqual([]);
	}
});

test('programs of other sites may read the interface, and are told what is unchanged', async ({
	request
}) => {
	const address = `${sites.node}/api/v1/levels.json`;
	const first = await request.get(address);
	expect(first.headers()['access-control-allow-origin']).toBe('*');
	const etag = first.headers().etag!;
	expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
	for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
		const again = await request.get(address, { headers: { 'if-none-match': held } });
		expect(again.status(), held).toBe(304);
		expect(again.headers().etag, held).toBe(etag);
		expect((await again.body()).length, held).toBe(0);
	}
	const other = await request.get(address, { headers: { 'if-none-match': '"other"' } });
	expect(other.status()).toBe(200);
	const head = await request.head(address);
	expect(head.status()).toBe(200);
	expect(head.headers().etag).toBe(etag);
	expect(head.headers()['content-length']).toBe(String((await first.body()).length));
	const asked = await request.fetch(address, { method: 'OPTIONS' });
	expect(asked.headers()['access-control-allow-headers']).toBe('if-none-match');
	const written = await request.post(address, { data: {} });
	expect(written.status()).toBe(405);
	expect(written.headers().allow).toBe('GET, HEAD, OPTIONS');
	expect(written.headers()['content-type']).toBe('application/problem+json');
	const lost = await request.get(`${sites.node}/api/v1/nothing.json`);
	expect(lost.status()).toBe(404);
	const { detail } = (await lost.json()) as { detail: string };
	expect(detail).toContain('openapi.json');
	const outside = await request.get(`${sites.node}/api/..%2f..%2fpackage.json`);
	expect(outside.status()).toBe(404);
});

test('feeds and sitemaps name pages that are there', async ({ request }) => {
	const names = feedsOf('de')
		.filter(({ land }) => land === null || land === '14')
		.map(({ name }) => name);
	expect(names).toHaveLength(4);
	const ids = new Set<string>();
	const entryIds = new Set<string>();
	for (const name of names) {
		const [atom, json] = await Promise.all([
			request.get(`${sites.node}/feed/${name}.atom`),
			request.get(`${sites.node}/feed/${name}.json`)
		]);
		expect(atom.headers()['content-type'], name).toContain('application/atom+xml');
		expect(json.headers()['content-type'], name).toContain('application/feed+json');
		const text = await atom.text();
		// One of each kind: all are written by the same lines, and the validator takes its time to start.
		if (['angaben', 'korrekturen'].includes(name))
			expect(await xmlFaults(text, 'atom.rng'), name).toEqual([]);
		const told = parseAtomFeed(text);
		const same = (await json.json()) as {
			version: string;
			items: { id: string; url: string; date_modified: string }[];
		};
		expect(same.version, name).toBe('https://jsonfeed.org/version/1.1');
		expect(
			(told.entries ?? []).map(({ id }) => id),
			name
		).toEqual(same.items.map(({ id }) => id));
		const days = same.items.map((item) => item.date_modified);
		expect(days, name).toEqual(days.toSorted().reverse());
		expect(ids.has(told.id!), name).toBe(false);
		ids.add(told.id!);
		for (const { id } of same.items) entryIds.add(id);
		const [item] = same.items;
		if (item) expect((await request.get(item.url)).status(), name).toBe(200);
	}
	const english = (await (await request.get(`${sites.node}/en/feed/angaben.json`)).json()) as {
		language: string;
		items: { id: string; url: string; title: string }[];
	};
	expect(english.language).toBe('en');
	expect(english.items[0]?.url).toContain('/en/angabe/');
	expect(english.items.map(({ title }) => title).join()).not.toMatch(/ (sind|wurden|ist) /);
	expect(english.items.some(({ id }) => entryIds.has(id))).toBe(false);
	expect((await request.get(`${sites.node}/feed/land-99.atom`)).status()).toBe(404);
	const index = await (await request.get(`${sites.node}/sitemap.xml`)).text();
	expect(await xmlFaults(index, 'siteindex.xsd')).toEqual([]);
	for (const [, map] of index.matchAll(/<loc>([^<]+)</g)) {
		const sitemap = await (await request.get(map!)).text();
		expect(await xmlFaults(sitemap, 'sitemap.xsd'), map).toEqual([]);
		const urls = [...sitemap.matchAll(/<loc>([^<]+)</g)].map(([, url]) => url!);
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
	const link = page.getByRole('link', { name: 'levels.json', exact: true });
	const href = await link.evaluate((a) => (a as HTMLAnchorElement).href);
	expect((await request.get(href)).status()).toBe(200);
	expect((await request.get(`${sites.static}/daten/dcat.jsonld`)).status()).toBe(200);
	const stands = `${sites.static}/api/v1/stands.json`;
	const { rows } = (await (await request.get(stands)).json()) as { rows: { csv: string; json: string }[] };
	for (const { csv, json } of rows)
		for (const path of [csv, json])
			expect((await request.get(new URL(path, stands).href)).status(), path).toBe(200);
});
