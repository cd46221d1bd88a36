import { expect, it } from 'vitest';
import { securityText } from '#lib/ui/pages/security.ts';
import { plainSitemap, sitemapOf, sitePlaces } from '#lib/ui/pages/sitemap.ts';

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
	expect(plainSitemap('https://p.example', ['/e/karte~a&b/'], '2026-11-25')).toContain('/e/karte~a&amp;b/');
});

it('tells whom to write to, for less than a year', () => {
	const text = securityText(
		'a@p.example',
		'https://p.example/.well-known/security.txt',
		new Date('2026-11-25T10:00:00Z')
	);
	expect(text).toContain('Contact: mailto:a@p.example');
	expect(text).toContain('Expires: 2027-09-21T00:00:00Z');
});
