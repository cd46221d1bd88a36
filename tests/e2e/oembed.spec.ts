import type { APIRequestContext } from '@playwright/test';
import { discovered, read, requestFor, type Outcome, type Room } from '../support/oembed-consumer.ts';
import { expect, sites, test } from './support/test.ts';

/** One view of each kind, a card, and pages with a filter: what somebody would paste. */
const addresses = [
	'/e/karte~kennzahl=behoerden/',
	'/e/karte~ebene=anteil/',
	'/en/e/verlauf~stufen=alle/',
	'/e/rang/2026-11-24/',
	'/e/vergleich~gruppe=ost/',
	'/e/angaben~nur=umstritten/',
	'/e/geld~kennzahl=foerderung~land=05/',
	'/e/nutzung~land=05/',
	'/e/ziele~kennzahl=behoerden/',
	'/karte/?ebene=je-kopf&bis=2024',
	'/zeit/?kennzahl=foerderung&land=12,14',
	'/en/vergleich/?land=14,16',
	'/angaben/?kennzahl=foerderung&stufe=ausgezahlt',
	'/'
] as const;

const provider = () => ({ endpoint: `${sites.node}/oembed`, schemes: [`${sites.node}/*`] });

async function consume(request: APIRequestContext, href: string, room: Room = {}): Promise<Outcome> {
	const response = await request.get(href);
	return read(
		{
			status: response.status(),
			type: response.headers()['content-type'] ?? null,
			body: await response.text()
		},
		room
	);
}

async function ask(request: APIRequestContext, address: string, room: Room = {}): Promise<Outcome> {
	const href = requestFor(provider(), address, room);
	if (href === null) throw new Error(`${address}: of no scheme`);
	return consume(request, href, room);
}

test('a consumer by the rules gets a right record of every kind of view, in any room', async ({
	request
}) => {
	for (const path of addresses)
		for (const room of [{}, { maxwidth: 320 }, { maxwidth: 500, maxheight: 300 }]) {
			const outcome = await ask(request, sites.node + path, room);
			expect(outcome, `${path} ${JSON.stringify(room)}`).toMatchObject({
				told: true,
				record: { type: 'rich', provider_name: 'Digitalpegel' }
			});
		}
});

test('what a page names in its head is the same record, as a file of its own', async ({ request }) => {
	for (const path of addresses) {
		const html = await (await request.get(sites.node + path)).text();
		const href = discovered(html);
		// The start page shows several views, none of which it is.
		if (path === '/') {
			expect(href).toBeNull();
			continue;
		}
		expect(href, path).not.toBeNull();
		expect(new URL(href!).search, 'plain files answer no query').toBe('');
		const file = await consume(request, href!);
		expect(file, path).toMatchObject({ told: true });
		expect(file, path).toEqual(await ask(request, sites.node + path));
	}
});

test('the frame and the picture that a record names are there', async ({ request }) => {
	for (const path of ['/e/karte~ebene=anteil/', '/e/vergleich/', '/e/angaben/', '/e/verlauf~stufen=alle/']) {
		const outcome = await ask(request, sites.node + path);
		if (!outcome.told) throw new Error(`${path}: ${outcome.why}`);
		const { html, thumbnail_url } = outcome.record as { html: string; thumbnail_url: string };
		const src = /<iframe [^>]*src="([^"]*)"/.exec(html)?.[1] ?? '';
		expect(src).toBe(`${sites.node}${path}auto.html`);
		const frame = await request.get(src);
		expect(frame.status()).toBe(200);
		expect(await ask(request, src), 'asked by the address of the frame').toEqual(outcome);
		expect(await frame.text()).toContain(`property="og:image" content="${thumbnail_url}"`);
		const picture = await request.get(thumbnail_url);
		expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/png']);
	}
});

test('what is no view is refused by the status that the rules have for it', async ({ request }) => {
	for (const address of [
		`${sites.node}/methode/`,
		`${sites.node}/e/balken/`,
		`${sites.node}/e/karte/2020-01-01/`,
		`${sites.node}/angaben/?q=wohngeld`,
		`${sites.node}/karte/?ebene=kugel`
	])
		expect(await ask(request, address), address).toMatchObject({ told: false, why: 'not_found' });
	const foreign = `${sites.node}/oembed?format=json&url=${encodeURIComponent('https://other.example/')}`;
	expect(await consume(request, foreign)).toMatchObject({ why: 'not_found' });
	expect(await consume(request, `${sites.node}/oembed`)).toMatchObject({ why: 'not_found' });
	const xml = requestFor(provider(), `${sites.node}/e/karte/`)!.replace('format=json', 'format=xml');
	expect(await consume(request, xml)).toMatchObject({ why: 'not_implemented' });
});
