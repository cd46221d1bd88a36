import { expect, it } from 'vitest';
import { feedPath, feedsOf } from '#lib/ui/feed/feeds.ts';
import { landKeys } from '#lib/ui/lands.ts';

it('has new figures and corrections, of all and of each Land, each under a name of its own', () => {
	const feeds = feedsOf('de');
	for (const land of [null, ...landKeys])
		expect(feeds.filter((feed) => feed.land === land).map(({ kind }) => kind)).toEqual([
			'figures',
			'corrections'
		]);
	expect(new Set(feeds.map(({ name }) => name)).size).toBe(feeds.length);
	expect(new Set(feeds.map(({ title }) => title)).size).toBe(feeds.length);
});

it('are told in the language in which they are asked for, under one name', () => {
	const inEnglish = feedsOf('en');
	expect(inEnglish.map(({ name }) => name)).toEqual(feedsOf('de').map(({ name }) => name));
	const [figures, , ...ofLands] = inEnglish;
	expect([figures?.title, figures?.page]).toEqual(['new figures', '/en/angaben/']);
	expect(ofLands.find(({ land }) => land === '09')?.title).toBe('new figures for Bavaria');
	expect(feedPath('angaben', 'atom', 'en')).toBe('/en/feed/angaben.atom');
	expect(feedPath('angaben', 'atom', 'de')).toBe('/feed/angaben.atom');
});
