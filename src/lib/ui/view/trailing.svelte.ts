import { flushSync, untrack } from 'svelte';
import { afterFrame } from './after-frame.ts';

/** A value that may come a little later than the rest of the page. */
export interface Trailing<T> {
	readonly value: T;
	/** Attached to what shows the value: where that is in view, the value comes at once. */
	watch(element: Element): () => void;
}

/**
 * Follows a value: at once where it is seen, and after the next frame where it is not, so that what is seen never waits for
 * what is not. Values that are passed over in between are left out.
 */
export function trailing<T>(now: () => T): Trailing<T> {
	const next = $derived(now());
	let held = $state.raw(untrack(() => next));
	/** Elements that show it, and those of them in view. */
	let elements = 0;
	let inView = 0;
	const isSeen = () => elements === 0 || inView > 0;
	const value = $derived(isSeen() ? next : held);
	$effect(() => {
		const to = next;
		if (!isSeen()) return afterFrame(() => flushSync(() => (held = to)));
		held = to;
	});
	return {
		get value() {
			return value;
		},
		watch(element) {
			// Until the browser has told, it may be seen.
			let isIn = true;
			const tell = (now: boolean) => {
				inView += Number(now) - Number(isIn);
				isIn = now;
			};
			elements += 1;
			inView += 1;
			const observer = new IntersectionObserver((entries) => tell(entries.at(-1)?.isIntersecting ?? true));
			observer.observe(element);
			return () => {
				observer.disconnect();
				tell(false);
				elements -= 1;
			};
		}
	};
}
