import { untrack } from 'svelte';
import { afterFrame } from './after-frame.ts';
import { watchView } from './watch-view.ts';

/** A value that may come a little later than the rest of the page. */
export interface Trailing<T> {
	readonly value: T;
}

/**
 * Follows a value: at once where it is seen, and after the next frame where it is not, so that what is seen never waits for
 * what is not. Values that are passed over in between are left out.
 * @param shownBy the element that shows it, when it stands
 */
export function trailing<T>(now: () => T, shownBy: () => Element | undefined): Trailing<T> {
	const next = $derived(now());
	let held = $state.raw(untrack(() => next));
	/** Until the browser has told, it may be seen. */
	let seen = true;
	const value = $derived(seen ? next : held);
	$effect(() => {
		const to = next;
		if (!seen) return afterFrame(() => (held = to));
		held = to;
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

/** What a part is drawn of, and whether it is in view. */
export interface TrailingProps<T> {
	readonly props: T;
	readonly inView: boolean;
	/** Takes what is given now, where nobody sees the part. */
	hold(): void;
}

/**
 * The same for all that a part is given, each by itself: what stays as it is draws nothing anew. While nobody sees the part,
 * nothing of it is asked for before the next frame is drawn.
 * @param basis all that the given rests on
 * @param box what holds the part, when it stands
 */
export function trailingProps<T extends object>(
	given: T,
	basis: () => readonly unknown[],
	box: () => Element | undefined
): TrailingProps<T> {
	/** Until the browser has told, it may be seen. */
	let inView = $state(true);
	let held = $state.raw<T>(given);
	let heldOf: readonly unknown[] = [];
	const hold = () =>
		untrack(() => {
			const now = basis();
			if (!now.some((one, i) => one !== heldOf[i])) return;
			heldOf = now;
			held = { ...given };
		});
	const props = {} as T;
	for (const key of untrack(() => Object.keys(given)) as (keyof T)[]) {
		const value = $derived(inView ? given[key] : held[key]);
		Object.defineProperty(props, key, { enumerable: true, get: () => value });
	}
	$effect(() => {
		basis();
		if (!inView) return afterFrame(hold);
	});
	$effect(() => {
		const element = box();
		if (!element) return;
		return watchView(element, (now) => {
			if (inView && !now) hold();
			inView = now;
		});
	});
	return {
		props,
		hold,
		get inView() {
			return inView;
		}
	};
}
