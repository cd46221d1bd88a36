import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** A secret for one run, fit for an address: 32 random bytes. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Compares in constant time, whatever the lengths are. */
export const isToken = (given: string, token: string): boolean =>
	timingSafeEqual(digest(given), digest(token));

/** Where the editing page lies; everything below carries the token as the next part of its path. */
export const mount = '/pruefen';

/** What a request asks for: something of the site, a refusal, or a path below the editing page. */
export type Asked =
	{ of: 'site' } | { of: 'nobody'; status: 403 | 421 } | { of: 'review'; path: string } | { of: 'slash' };

/**
 * Sorts a request. Nothing below the mount is answered without the token, and nothing at all to another host's name: a
 * page of the web that lets its name point to this machine gets no answer.
 */
export function sort(url: string, host: string | undefined, port: number, token: string): Asked {
	if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return { of: 'nobody', status: 421 };
	let path;
	try {
		path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
	} catch {
		return { of: 'nobody', status: 403 };
	}
	const parts = path.split('/').filter(Boolean);
	if (parts[0] !== mount.slice(1)) return { of: 'site' };
	if (!isToken(parts[1] ?? '', token)) return { of: 'nobody', status: 403 };
	const prefix = `${mount}/${token}`;
	if (!path.startsWith(prefix)) return { of: 'nobody', status: 403 };
	return path === prefix ? { of: 'slash' } : { of: 'review', path: path.slice(prefix.length) };
}
