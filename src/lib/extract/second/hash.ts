/** Bits of a feature's hash that are kept: few enough for small weights, enough that two features seldom meet. */
export const hashBits = 26;

/** A whole number for a stretch of a text (FNV-1a over its UTF-16 units). */
export function hashText(text: string, from = 0, to = text.length): number {
	let h = 0x811c9dc5;
	for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	return h;
}

/** A whole number for two in this order (a round of MurmurHash3). */
export function mix(a: number, b: number): number {
	let k = Math.imul(b, 0xcc9e2d51);
	k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
	const h = a ^ k;
	return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** The feature that a hash stands for, spread over all kept bits. */
export function featureOf(hash: number): number {
	let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> (32 - hashBits);
}
