import { describe, expect, it, vi } from 'vitest';
import { xmlFaults } from '../../support/xml.ts';

/** A host of plain files in a folder of its own, as `data/operator.json` names it. */
const origin = 'https://amt.example/pegel';
vi.mock('#lib/ui/pages/operator.ts', () => ({ operator: { origin: 'https://amt.example/pegel' } }));

const routes = {
	'/sitemap.xml': () => import('../../../src/routes/sitemap.xml/+server.ts'),
	'/sitemap-seiten.xml': () => import('../../../src/routes/sitemap-seiten.xml/+server.ts'),
	'/e/sitemap.xml': () => import('../../../src/routes/e/sitemap.xml/+server.ts'),
	'/robots.txt': () => import('../../../src/routes/robots.txt/+server.ts')
} as const;

/** As a build of plain files asks, which knows no host but the one that it is told. */
async function written(path: keyof typeof routes): Promise<string> {
	const { GET } = await routes[path]();
	const event = { url: new URL(path, 'http://sveltekit-prerender'), setHeaders: () => undefined };
	const answer = await (GET as (event: unknown) => Response | Promise<Response>)(event);
	return answer.text();
}
const named = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url);

describe('plain files that are told their host', () => {
	it('name the sitemap of views beside that of pages, in full', async () => {
		const index = await written('/sitemap.xml');
		expect(await xmlFaults(index, 'siteindex.xsd')).toEqual([]);
		expect(named(index)).toEqual([`${origin}/sitemap-seiten.xml`, `${origin}/e/sitemap.xml`]);
		expect(await written('/robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml`);
	});
	it.each([
		['/sitemap-seiten.xml', ['/', '/en/', '/land/14/', '/en/daten/']],
		['/e/sitemap.xml', ['/e/karte/', '/en/e/karte/', '/e/karte/2026-11-24/', '/en/e/rang/2026-11-24/']]
	] as const)('name each page of %s once, in full', async (path, some) => {
		const map = await written(path);
		expect(await xmlFaults(map, 'sitemap.xsd')).toEqual([]);
		const urls = named(map);
		expect(new Set(urls).size).toBe(urls.length);
		expect(urls.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
		for (const one of some) expect(urls).toContain(origin + one);
	});
});
