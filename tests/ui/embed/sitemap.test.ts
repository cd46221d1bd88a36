import { expect, it } from 'vitest';
import { embedSitemap } from '#lib/ui/embed/sitemap.ts';

const pages = embedSitemap({
	knowledge: '2026-11-29',
	views: ['karte'],
	frozen: [
		{ stand: '2026-11-24', views: ['karte'] },
		{ stand: '2026-11-29', views: ['karte', 'rang'] }
	],
	figures: ['a', 'b'],
	figureDays: [
		{ id: 'a', stand: '2026-11-25' },
		{ id: 'a', stand: '2026-11-24' },
		{ id: 'b', stand: '2026-11-24' }
	]
});
const dayOf = (path: string) => pages.find((page) => page.path === path)?.day;

it('dates what stays as it is with its own day, and the newest with the newest', () => {
	expect(dayOf('/e/karte/')).toBe('2026-11-29');
	expect(dayOf('/e/karte/2026-11-24/')).toBe('2026-11-24');
	expect(dayOf('/en/e/rang/2026-11-29/')).toBe('2026-11-29');
	expect(dayOf('/e/angabe/a/2026-11-24/')).toBe('2026-11-24');
});

it('dates the card of a figure with the last day on which anything was told of it', () => {
	expect(dayOf('/e/angabe/a/')).toBe('2026-11-25');
	expect(dayOf('/en/e/angabe/b/')).toBe('2026-11-24');
});

it('names each page once, in both languages', () => {
	const paths = pages.map(({ path }) => path);
	expect(new Set(paths).size).toBe(paths.length);
	expect(paths.filter((path) => path.startsWith('/en/'))).toHaveLength(paths.length / 2);
	expect(paths).toHaveLength(2 * (1 + 3 + 2 + 3));
});
