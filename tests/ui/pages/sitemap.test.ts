import robotsParser from 'robots-parser';
import { describe, expect, it } from 'vitest';
import { robotsText } from '#lib/ui/pages/robots.ts';
import { securityText } from '#lib/ui/pages/security.ts';
import { plainSitemap, sitemapIndex, sitemapOf, sitePlaces } from '#lib/ui/pages/sitemap.ts';
import { xmlFaults } from '../../support/xml.ts';

it('names each page once, in both languages, and none that holds what a reader typed', () => {
	const places = sitePlaces({ lands: ['14'], years: [2024], subjects: ['ozg'], figures: ['a'] });
	const text = sitemapOf('https://p.example', places, '2026-11-25');
	const urls = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
	expect(new Set(urls).size).toBe(urls.length);
	for (const path of [
		'/',
		'/en/',
		'/land/14/',
		'/en/jahr/2024/',
		'/gegenstand/ozg/',
		'/angabe/a/',
		'/daten/'
	])
		expect(urls).toContain(`https://p.example${path}`);
	expect(text).not.toContain('/suche/');
	expect(text.match(/hreflang="en"/g)).toHaveLength(urls.length);
});

it('writes addresses as XML asks', () => {
	expect(plainSitemap('https://p.example', [{ path: '/e/karte~a&b/', day: '2026-11-25' }])).toContain(
		'/e/karte~a&amp;b/'
	);
});

describe('by the schema of sitemaps.org', () => {
	const site = 'https://p.example';
	const places = sitePlaces({ lands: ['14'], years: [2024], subjects: ['ozg'], figures: ['a'] });
	const whole = sitemapOf(site, places, '2026-11-25');
	const plain = plainSitemap(
		site,
		['/e/karte~a&b/', '/en/e/karte~a&b/'].map((path) => ({ path, day: '2026-11-25' as const }))
	);
	it('each sitemap is one, and the list of them is a list', async () => {
		expect(await xmlFaults(whole, 'sitemap.xsd')).toEqual([]);
		expect(await xmlFaults(plain, 'sitemap.xsd')).toEqual([]);
		expect(await xmlFaults(sitemapIndex(site, ['/sitemap-seiten.xml']), 'siteindex.xsd')).toEqual([]);
	});
	it.each([
		['a day that is none', whole, '2026-11-25', '25.11.2026', 'sitemap.xsd'],
		['an address that is none', whole, /<loc>[^<]*</, '<loc>/<', 'sitemap.xsd'],
		['a language that is none', whole, 'hreflang="en"', 'hreflang="English!"', 'sitemap.xsd'],
		['no host', sitemapIndex('', ['/sitemap-seiten.xml']), '', '', 'siteindex.xsd']
	] as const)('one with %s is found wrong', async (_, text, from, to, schema) => {
		expect(await xmlFaults(text.replace(from, to), schema)).not.toEqual([]);
	});
});

it('lets machines read all but what a reader typed', () => {
	const site = 'https://p.example';
	const robots = robotsParser(`${site}/robots.txt`, robotsText(site));
	for (const path of ['/', '/en/', '/daten/', '/daten/figures.csv', '/api/v1/figures.json', '/e/karte/'])
		expect(robots.isAllowed(site + path, 'Googlebot'), path).toBe(true);
	for (const path of ['/suche/?q=a', '/en/suche/?q=a'])
		expect(robots.isAllowed(site + path, 'Googlebot'), path).toBe(false);
	expect(robots.getSitemaps()).toEqual([`${site}/sitemap.xml`]);
});

describe('who finds a hole is told whom to write to, as RFC 9116 asks', () => {
	const now = new Date('2026-11-25T10:00:00Z');
	const text = securityText('a@p.example', 'https://p.example/.well-known/security.txt', now);
	const fields = text
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => /^([A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1) ?? expect.fail(line));
	const of = (name: string) => fields.filter(([field]) => field === name).map(([, value]) => value!);

	it('by fields that it knows, each on a line of its own', () => {
		const known = ['Contact', 'Expires', 'Preferred-Languages', 'Canonical'];
		expect(fields.map(([name]) => name)).toEqual(known);
		expect(text.endsWith('\n')).toBe(true);
	});
	it('with an address to write to (2.5.3), and the one that it lies at (2.5.2)', () => {
		expect(of('Contact').map((value) => new URL(value).protocol)).toEqual(['mailto:']);
		expect(of('Canonical').map((value) => new URL(value).pathname)).toEqual(['/.well-known/security.txt']);
	});
	it('for less than a year from when it is made (2.5.5), as RFC 3339 writes a time', () => {
		const [expires = ''] = of('Expires');
		expect(expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
		const days = (Date.parse(expires) - now.getTime()) / 86_400_000;
		expect(days).toBeGreaterThan(30);
		expect(days).toBeLessThan(365);
	});
	it('in languages that there are (2.5.8)', () => {
		const [languages = ''] = of('Preferred-Languages');
		expect(Intl.getCanonicalLocales(languages.split(', '))).toEqual(['de', 'en']);
	});
});
