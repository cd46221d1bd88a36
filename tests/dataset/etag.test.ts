import { describe, expect, it } from 'vitest';
import { isHeld } from '#lib/dataset/etag.ts';

describe('what a reader holds is still the newest', () => {
	it.each([
		['the very tag', '"a"', '"a"'],
		['a tag that something on the way made weak', 'W/"a"', '"a"'],
		['a weak tag', 'W/"a"', 'W/"a"'],
		['one of many', '"b", W/"a" , "c"', '"a"'],
		['one of many that holds a comma', '"x,y","a"', '"a"'],
		['anything at all', ' * ', '"a"']
	])('with %s', (_, sent, etag) => {
		expect(isHeld(sent, etag)).toBe(true);
	});
	it.each([
		['without a tag', null],
		['with another', '"b"'],
		['with a part of it', '"a'],
		['with what is no tag', 'a'],
		['with one that only holds it', '"ab"']
	])('not %s', (_, sent) => {
		expect(isHeld(sent, '"a"')).toBe(false);
	});
});
