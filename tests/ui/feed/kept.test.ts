import { expect, it } from 'vitest';
import { keptText } from '#lib/ui/feed/kept.server.ts';

it('makes a text once of each state of knowledge', () => {
	let made = 0;
	const make = () => `text ${++made}`;
	const [then, now] = [{}, {}];
	expect(keptText(then, 'a', make)).toBe('text 1');
	expect(keptText(then, 'a', make)).toBe('text 1');
	expect(keptText(then, 'b', make)).toBe('text 2');
	expect(keptText(now, 'a', make)).toBe('text 3');
});

it('lets the longest unused go, so that names without end do not fill the memory', () => {
	const state = {};
	keptText(state, 'used', () => 'first');
	keptText(state, 'unused', () => 'first');
	for (let i = 0; i < 198; i++) keptText(state, `other ${i}`, () => '');
	expect(keptText(state, 'used', () => 'anew')).toBe('first');
	keptText(state, 'one more', () => '');
	expect(keptText(state, 'unused', () => 'anew')).toBe('anew');
	expect(keptText(state, 'used', () => 'anew')).toBe('first');
});
