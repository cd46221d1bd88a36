import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** Lower-case base32 (RFC 4648, no padding) of bytes. */
export function base32(bytes: Uint8Array): string {
	let out = '';
	let buffer = 0;
	let bits = 0;
	for (const byte of bytes) {
		buffer = (buffer << 8) | byte;
		bits += 8;
		while (bits >= 5) {
			bits -= 5;
			out += letters[(buffer >> bits) & 31];
			buffer &= (1 << bits) - 1;
		}
	}
	return bits ? out + letters[(buffer << (5 - bits)) & 31] : out;
}

/**
 * A figure's id: 12 characters, stable when a rule mends a field. Scope counts only where one number gives several
 * figures.
 */
export function figureId(
	item: string,
	metric: string,
	part: string,
	start: number,
	scope: string | null
): string {
	const key = [item, metric, part, String(start), ...(scope === null ? [] : [scope])].join('|');
	return base32(sha256(utf8ToBytes(key))).slice(0, 12);
}
