import { isHydrated } from './hydration.ts';
import type { LoadEvent } from './load.ts';

export type Load<T = unknown> = (event: LoadEvent) => Promise<T>;

/** How the pages of this visit get their data, by path. */
const loads = new Map<string, Load>();

/** How many states are kept: more than one choice leads to, of which somebody goes back and forth between few. */
const mostKept = 32;
/** What states show, by address, the one asked last at the end: during a visit it is always the same. */
const kept = new Map<string, unknown>();

/** Remembers how a page gets its data. Only where a browser runs. */
export const keepLoad = (url: URL, load: Load) => void loads.set(url.pathname, load);

/**
 * Gets the data of an address whose page was loaded before, and the address in full; null where it was not. What was got once is at
 * hand, and the same object.
 */
export async function loadAt(address: string): Promise<{ href: string; data: unknown } | null> {
	const { href, pathname } = new URL(address, location.href);
	const load = loads.get(pathname);
	if (!load) return null;
	// Before that a page may not have read its address, nor got its parts.
	const stays = isHydrated();
	const data = kept.get(href) ?? (await load({ url: new URL(href), fetch, depends: () => undefined }));
	if (stays) {
		kept.delete(href);
		kept.set(href, data);
		if (kept.size > mostKept) kept.delete([...kept.keys()][0]!);
	}
	return { href, data };
}
