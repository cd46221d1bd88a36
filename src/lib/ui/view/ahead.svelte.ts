import { tick } from 'svelte';
import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { navigating, page } from '$app/state';
import { caughtUp } from './after-frame.ts';
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
	if (ahead?.href !== event.url.href) return load(event);
	event.depends('app:address');
	return ahead.data as T;
}

/**
 * What a page shows: what was chosen last, or else what was loaded for its address. When both hold the same it stays the same
 * object, or all that is derived of it would be derived again.
 */
export function shown<T extends object>(loaded: T): T {
	if (ahead === null) return loaded;
	const chosen = ahead.data as T;
	return ahead.insteadOf === page.data || holdsSame(loaded, chosen) ? chosen : loaded;
}

const holdsSame = <T extends object>(a: T, b: T) =>
	(Object.keys(a) as (keyof T)[]).every((name) => a[name] === b[name]);

/**
 * Shows the same page in another state, and writes the address when all of it stands: what the browser has to do for a change of
 * address does not hold up what is seen. Where the data cannot be got, it is the navigation that says so.
 * @param to address of the same page
 */
export async function choose(to: string): Promise<void> {
	turn += 1;
	const own = turn;
	const insteadOf = page.data;
	try {
		const next = await loadAt(to);
		if (turn !== own) return;
		if (next !== null && page.data === insteadOf) {
			ahead = { ...next, insteadOf };
			await tick();
			await caughtUp();
		}
	} catch {
		// Told by the page of errors, to which the navigation leads.
	}
	if (turn !== own) return;
	// Who has gone elsewhere in the meantime stays there.
	if (page.data === insteadOf && navigating.to === null) await goto(to, { keepFocus: true, noScroll: true });
	if (turn === own && ahead !== null) ahead = { ...ahead, insteadOf: null };
}
