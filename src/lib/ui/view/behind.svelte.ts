import { untrack } from 'svelte';
import { afterFrame } from './after-frame.ts';
import type { Trailing } from './trailing.svelte.ts';

/**
 * Makes a value anew after the next frame: for what nobody sees, as what is read aloud, pointed at or folded away. At first it is made at
 * once.
 * @param of what it is made of, at hand: while that stays, nothing is made
 */
export function behind<T>(make: () => T, of: () => unknown): Trailing<T> {
	let madeOf = untrack(of);
	let held = $state.raw(untrack(make));
	$effect(() => {
		const now = of();
		if (now === madeOf) return;
		return afterFrame(() => {
			madeOf = now;
			held = untrack(make);
		});
	});
	return {
		get value() {
			return held;
		}
	};
}
