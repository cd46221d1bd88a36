import { tick } from 'svelte';
import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { navigating, page } from '$app/state';
import { makeFormats } from '#lib/i18n/format.ts';
import { caughtUp, nextTask } from './after-frame.ts';
import { isHydrated } from './hydration.ts';
import type { LoadEvent } from './load.ts';
import { keepLoad, loadAt, type Load } from './page-loads.ts';

/** What was chosen last, with its address, before the address is written; and the page's data in whose stead it is shown. */
let ahead = $state.raw<{ href: string; data: unknown; insteadOf: unknown } | null>(null);
/** Counts choices: the latest wins. */
let turn = 0;

/** Loads a page whose states can be chosen on it; what it shows already is not got again. */
export async function loadState<T>(event: LoadEvent, load: Load<T>): Promise<T> {
	if (!browser) return load(event);
	keepLoad(event.url, load);
	if (ahead?.href !== event.url.href) {
		const data = await load(event);
		if (!isHydrated()) {
			// The first page is taken over in a task of its own, and what it writes with is made in one before.
			await nextTask();
			makeFormats(document.documentElement.lang === 'en' ? 'en' : 'de');
			await nextTask();
		}
		return data;
	}
	event.depends('app:address');
	return ahead.data as T;
}

/**
 * What a page shows: what was chosen last, or else what was loaded for its address. When that is the address of the choice, the same
 * object stays, or all that is derived of it would be derived again.
 */
export const shown = <T>(loaded: T): T =>
	ahead !== null && (ahead.insteadOf === page.data || ahead.href === page.url.href)
		? (ahead.data as T)
		: loaded;

/**
 * Shows the same page in another state, and writes the address when all of it stands: what the browser has to do for a change of
 * address does not hold up what is seen. Where the data cannot be got, it is the navigation that says so.
 * @param to address of the same page
 */
export async function choose(to: string): Promise<void> {
	turn += 1;
	const own = turn;
	const insteadOf = page.data;
	// What cannot be got is told by the page of errors, to which the navigation leads.
	const next = await loadAt(to).catch(() => null);
	if (turn !== own) return;
	if (next !== null && page.data === insteadOf) {
		ahead = { ...next, insteadOf };
		await tick();
		await caughtUp();
	}
	if (turn !== own) return;
	// Who has gone elsewhere in the meantime stays there.
	if (page.data === insteadOf && navigating.to === null) await goto(to, { keepFocus: true, noScroll: true });
	// The address was not written: what it tells is shown again.
	if (turn === own && page.data === insteadOf) ahead = null;
}

/** Follows a link to another state of its page, as `choose` does; what is to open elsewhere is left to the browser. */
export function chooseBy(event: MouseEvent & { currentTarget: HTMLAnchorElement }): void {
	if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
	event.preventDefault();
	void choose(event.currentTarget.href);
}
