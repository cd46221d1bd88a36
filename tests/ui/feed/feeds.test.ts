import { expect, it } from 'vitest';
import { feedsOf } from '#lib/ui/feed/feeds.ts';
import { landKeys } from '#lib/ui/lands.ts';

it('has new figures and corrections, of all and of each Land, each under a name of its own', () => {
	const feeds = feedsOf();
	for (const land of [null, ...landKeys])
		expect(feeds.filter((feed) => feed.land === land).map(({ kind }) => kind)).toEqual([
			'figures',
			'corrections'
		]);
	expect(new Set(feeds.map(({ name }) => name)).size).toBe(feeds.length);
	expect(new Set(feeds.map(({ title }) => title)).size).toBe(feeds.length);
});
