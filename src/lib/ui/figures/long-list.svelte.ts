import { flushSync } from 'svelte';
import type { Virtualizer } from '@tanstack/virtual-core';
import { afterFrame } from '../view/after-frame.ts';
import { placesIn, slotsOf, type Slot } from './slots.ts';

/** So many rows are all drawn, a few at a time: what stands there is found by the browser's search, copied and read aloud as a whole. */
export const mostDrawn = 500;
/** So many rows are drawn at once. */
const atOnce = 20;

type List = Virtualizer<HTMLElement, HTMLTableRowElement>;

/** Rows of a list that belong to its page: drawn by the server, and always here. */
export interface Page {
	from: number;
	to: number;
}

/** What is asked of a list, as it is now. */
interface Asked {
	count: number;
	page: Page;
	keyOf: (index: number) => string;
}

/**
 * A list of all rows in a box that scrolls, of which a server wrote one page. Up to {@link mostDrawn} all are drawn in the end; of more,
 * those in sight, those of the page, and the one that has the focus.
 */
export class LongList {
	#asked: () => Asked;
	#box: HTMLElement | undefined;
	#body: HTMLElement | undefined;
	#grown = $state.raw<Page | null>(null);
	#seen = $state.raw<readonly number[]>([]);
	#focused = $state<number | null>(null);
	#list: List | undefined;
	/** Counts what was measured. */
	#measured = $state(0);
	#height = $state(0);
	#stop: (() => void)[] = [];

	constructor(asked: () => Asked) {
		this.#asked = asked;
	}

	#drawn = $derived.by(() => {
		const { page, count } = this.#asked();
		const single = this.#focused === null || this.#focused >= count ? [] : [this.#focused];
		if (this.#grown === null) return placesIn([page]);
		return placesIn([page, ...(count > mostDrawn ? [] : [this.#grown])], [...single, ...this.#seen]);
	});
	readonly shown: { slots: Slot[]; after: number } = $derived.by(() => {
		void this.#measured;
		const { count } = this.#asked();
		if (this.#grown === null) return { slots: this.#drawn.map((index) => ({ index, before: 0 })), after: 0 };
		const list = this.#list;
		const height = this.#height;
		return slotsOf(this.#drawn, count, (index) => {
			const told = list?.measurementsCache[index];
			if (!list || !told) return { start: index * height, end: (index + 1) * height };
			const { scrollMargin } = list.options;
			return { start: told.start - scrollMargin, end: told.end - scrollMargin };
		});
	});

	/** Whether rows are still to come. */
	readonly growing: boolean = $derived.by(() => {
		const { count } = this.#asked();
		return this.#grown !== null && count <= mostDrawn && this.#drawn.length < count;
	});

	/**
	 * Takes over what stands in a box: its rows stay where they are.
	 * @returns gives it back
	 */
	start(box: HTMLElement, body: HTMLElement): () => void {
		const { page, count } = this.#asked();
		this.#box = box;
		this.#body = body;
		const rows = body.querySelectorAll('tr');
		this.#height = body.offsetHeight / Math.max(1, rows.length);
		this.#keeping(() => (this.#grown = page));
		if (count > mostDrawn) void this.#watch(box, body);
		else this.#grow();
		return () => {
			for (const stop of this.#stop) stop();
			this.#stop = [];
			this.#list = undefined;
			this.#grown = null;
			this.#seen = [];
			this.#focused = null;
		};
	}

	/** Changes what is drawn, while the first row of the page stays where it is seen. */
	#keeping(change: () => void): void {
		const { page } = this.#asked();
		const first = () => this.#rowOf(page.from)?.getBoundingClientRect().top ?? 0;
		const before = first();
		change();
		flushSync();
		if (this.#box) this.#box.scrollTop += first() - before;
	}

	#rowOf(index: number): HTMLTableRowElement | null {
		return this.#body?.querySelector(`tr[data-index="${index}"]`) ?? null;
	}

	/** Draws a few rows more: those behind the page first, then those before it. */
	#grow(): void {
		this.#stop.push(
			afterFrame(() => {
				const { count } = this.#asked();
				const { from, to } = this.#grown!;
				if (to < count) this.#grown = { from, to: Math.min(count, to + atOnce) };
				else if (from > 0) this.#keeping(() => (this.#grown = { from: Math.max(0, from - atOnce), to }));
				else return;
				this.#grow();
			})
		);
	}

	async #watch(box: HTMLElement, body: HTMLElement): Promise<void> {
		let gone = false;
		this.#stop.push(() => (gone = true));
		const { Virtualizer, elementScroll, observeElementOffset, observeElementRect } =
			await import('@tanstack/virtual-core');
		if (gone) return;
		const { count, keyOf } = this.#asked();
		const list: List = new Virtualizer({
			count,
			getItemKey: keyOf,
			getScrollElement: () => box,
			estimateSize: () => this.#height,
			initialOffset: box.scrollTop,
			overscan: 10,
			scrollMargin: body.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop,
			observeElementRect,
			observeElementOffset,
			scrollToFn: elementScroll,
			onChange: (changed) => {
				this.#seen = changed.getVirtualIndexes();
				this.#measured += 1;
			}
		});
		this.#list = list;
		this.#stop.push(list._didMount());
		list._willUpdate();
		for (const row of body.querySelectorAll<HTMLTableRowElement>('tr[data-index]')) list.measureElement(row);
		this.#seen = list.getVirtualIndexes();
	}

	/** Learns how high a row is that is drawn; to be called for each of them. */
	readonly measured = (row: HTMLTableRowElement): (() => void) => {
		this.#list?.measureElement(row);
		return () => this.#list?.measureElement(null);
	};

	/** Keeps the row that has the focus. */
	readonly focused = (event: FocusEvent): void => {
		const row = event.target instanceof Element ? event.target.closest('tr') : null;
		this.#focused = row?.dataset.index === undefined ? null : Number(row.dataset.index);
	};
	/** Lets it go with the focus. */
	readonly left = (event: FocusEvent): void => {
		if (!(event.relatedTarget instanceof Node) || !this.#body?.contains(event.relatedTarget))
			this.#focused = null;
	};

	/** Leads to the first or last row, however high those between will turn out to be. */
	readonly pressed = (event: KeyboardEvent): void => {
		const list = this.#list;
		if (!list || event.defaultPrevented || (event.key !== 'Home' && event.key !== 'End')) return;
		event.preventDefault();
		list.scrollToIndex(event.key === 'Home' ? 0 : list.options.count - 1, {
			align: event.key === 'Home' ? 'start' : 'end'
		});
	};

	/** Leads to a row, and the focus to its first link. */
	show(index: number): void {
		this.#focused = index;
		flushSync();
		this.#list?.scrollToIndex(index, { align: 'center' });
		const row = this.#rowOf(index);
		row?.scrollIntoView({ block: 'center' });
		row?.querySelector('a')?.focus({ preventScroll: true });
	}
}
