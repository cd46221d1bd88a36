import { describe, expect, it } from 'vitest';
import { actionFor, actions, keysOf } from '#lib/review/keys.ts';

const press = (key: string, more = {}) => ({
	key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	typing: false,
	...more
});

describe('keys of the editing page', () => {
	it('do one thing each', () => {
		const all = actions.flatMap((action) => [...keysOf[action]]);
		expect(new Set(all).size).toBe(all.length);
		for (const action of actions) {
			for (const key of keysOf[action]) expect(actionFor(press(key))).toBe(action);
		}
	});
	it('belong to the field while somebody types, and to the browser with a modifier', () => {
		expect(actionFor(press('a', { typing: true }))).toBeNull();
		for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
			expect(actionFor(press('a', { [modifier]: true }))).toBeNull();
		}
		expect(actionFor(press('x'))).toBeNull();
	});
});
