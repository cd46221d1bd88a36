import { Refusal } from './refusal.ts';

/**
 * Where an answer leads; null where it leads nowhere. From https it may not lead back to http.
 * @throws Refusal for what is no address, and for the way back to http
 */
export function redirectOf(from: URL, status: number, location: string | null): URL | null {
	if (![301, 302, 303, 307, 308].includes(status) || location === null) return null;
	if (!URL.canParse(location, from)) {
		throw new Refusal('address', from.href, 'it redirects to what is no address', 'look at the address');
	}
	const to = new URL(location, from);
	to.hash = '';
	if (from.protocol === 'https:' && to.protocol === 'http:') {
		const what = `it redirects from https to http (${to.href})`;
		throw new Refusal('address', from.href, what, 'give the final address, if you trust it');
	}
	return to;
}
