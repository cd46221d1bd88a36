import { untrack } from 'svelte';
import { afterFrame } from './after-frame.ts';

/** A value that may come a little later than the rest of the page. */
export interface Trailing<T> {
	readonly value: T;
}

/**
 * Follows a value: at once where it is seen, and after the next frame where it is not, so that what is seen never waits for
 * what is not. Values that are passed over in between are left out.
 * @param shownBy the element that shows it, when it stands
 * @param of what the value is made of, at hand, so that it is not made before its turn; else the value itself
 */
export function trailing<T>(
	now: () => T,
	shownBy: () => Element | undefined,
	of: () => unknown = now
): Trailing<T> {
	const next = $derived(now());
	let held = $state.raw(untrack(() => next));
	/** Until the browser has told, it may be seen. */
	let seen = true;
	const value = $derived(seen ? next : held);
	$effect(() => {
		of();
		if (!seen) return afterFrame(() => (held = untrack(() => next)));
		held = next;
	});
	$effect(() => {
		const element = shownBy();
		if (!element) return;
		const observer = new IntersectionObserver((entries) => (seen = entries.at(-1)!.isIntersecting));
		observer.observe(element);
		return () => {
			observer.disconnect();
			seen = true;
		};
	});
	return {
		get value() {
			return value;
		}
	};
}
