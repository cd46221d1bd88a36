import type { LoadEvent } from './load.ts';

export type Load<T = unknown> = (event: LoadEvent) => Promise<T>;

/** How the pages of this visit get their data, by path. */
const loads = new Map<string, Load>();

/** Remembers how a page gets its data. Only where a browser runs. */
export const keepLoad = (url: URL, load: Load) => void loads.set(url.pathname, load);

/** Gets the data of an address whose page was loaded before, and the address in full; null where it was not. */
export async function loadAt(address: string): Promise<{ href: string; data: unknown } | null> {
	const url = new URL(address, location.href);
	const data = await loads.get(url.pathname)?.({ url, fetch, depends: () => undefined });
	return data === undefined ? null : { href: url.href, data };
}
