import { browser, building } from '$app/environment';

/** Whether the first page of a visit stands in the browser already; on a server never. */
let hydrated = false;

/**
 * Whether a page may read its address. While pages are prerendered it has none; and in a static build the first
 * render in the browser has to repeat the prerendered page before the address is applied.
 */
export function addressIsReadable(): boolean {
	if (building) return false;
	return __TARGET__ === 'node' || !browser || hydrated;
}

/** Whether the first page of a visit stands in the browser, so that what is drawn from now on is not there yet. */
export const isHydrated = (): boolean => hydrated;

/**
 * To be called in the browser once a page stands.
 * @returns whether its address was held back until now and has to be applied
 */
export function markHydrated(): boolean {
	const first = !hydrated;
	hydrated = true;
	return first && __TARGET__ === 'static' && location.search !== '';
}
