import { untrack } from 'svelte';
import { afterFrame } from './after-frame.ts';
import { watchView } from './watch-view.ts';

/** What a part is drawn of, and whether it is in view. */
export interface TrailingProps<T> {
	readonly props: T;
	/** Nothing before the browser has told. */
	readonly inView: boolean | undefined;
	/** Takes what is given now, where nobody sees the part. */
	hold(): void;
}

/**
 * Follows what a part is given, each by itself: at once where the part is seen, and after the next frame where it is not. What
 * stays as it is draws nothing anew. While nobody sees the part, nothing of it is asked for before the next frame is drawn.
 * @param basis all that the given rests on
 * @param box what holds the part, when it stands
 */
export function trailingProps<T extends object>(
	given: T,
	basis: () => readonly unknown[],
	box: () => Element | undefined
): TrailingProps<T> {
	/** Until the browser has told, it may be seen. */
	let inView = $state<boolean>();
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
		const value = $derived(inView !== false ? given[key] : held[key]);
		Object.defineProperty(props, key, { enumerable: true, get: () => value });
	}
	$effect(() => {
		basis();
		if (inView === false) return afterFrame(hold);
	});
	$effect(() => {
		const element = box();
		if (!element) return;
		return watchView(element, (now) => {
			if (!now) hold();
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
