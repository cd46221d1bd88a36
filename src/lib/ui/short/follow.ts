import { base } from '$app/paths';
import { addressIn, atStand, shortIn } from '#lib/state/short-code.ts';

/**
 * Where a short address leads, from the root of its language.
 * @param short code and day, `k00zz/2026-11-25`, with what an address has around them
 * @returns null where it is none of ours
 */
export function pathOfShort(short: string): string | null {
	const told = shortIn(short);
	const address = told && addressIn(told.code);
	return told && address ? atStand(address, told.stand) : null;
}

/**
 * Goes where a short address leads, in the language of the path that is shown.
 * @returns whether it is one of ours
 */
export function followShort(short: string): boolean {
	const path = pathOfShort(short);
	const english = location.pathname.startsWith(`${base}/en/`);
	if (path !== null) location.replace(`${base}${english ? '/en' : ''}/${path}`);
	return path !== null;
}
