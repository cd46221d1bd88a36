import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Draft } from './reading.ts';

/** Parameters that say how a reader came, not what is read. */
const tracking = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|wt_\w+|at_\w+|pk_\w+|mtm_\w+|xtor)$/i;

/**
 * What two spellings of one address have in common: no scheme, fragment, tracking parameter or slash at the
 * end, host in lower case. Null for what is no web address.
 */
export function addressKey(url: string | null): string | null {
	if (url === null || !URL.canParse(url)) return null;
	const parsed = new URL(url);
	if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
	for (const name of [...parsed.searchParams.keys()]) {
		if (tracking.test(name)) parsed.searchParams.delete(name);
	}
	parsed.searchParams.sort();
	const query = parsed.searchParams.toString();
	return `${parsed.host}${parsed.pathname.replace(/(?<!\/)\/+$/, '')}${query ? `?${query}` : ''}`;
}

/** What two prints of one text have in common: case, kinds of quotation marks and dashes, and spaces do not tell. */
export function wordsKey(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[„“”‚‘’«»"']/g, '')
		.replace(/[‐‑‒–—-]/g, '-')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Title and date; null for an undated item, since two untold dates are not the same date. */
export function titleKey(item: { title: string; published: string | null }): string | null {
	return item.published === null ? null : `${wordsKey(item.title)}|${item.published}`;
}

const hash = (key: string) => bytesToHex(sha256(utf8ToBytes(key))).slice(0, 12);

/** The id of an entry that its publisher names otherwise than by an address; names such as `1` are many's. */
export const idOfEntry = (publisher: string | null, guid: string): string =>
	`g-${hash(`${publisher ?? ''}\n${guid}`)}`;

/**
 * The id of an item: the source's own word, else 12 hex digits of the hash of its address, else of title and
 * date, else (undated) of title and text. The same input gives the same id on every day and machine.
 */
export function itemId(item: Draft): string {
	if (item.id !== null) return item.id;
	const address = addressKey(item.url);
	if (address !== null) return `u-${hash(address)}`;
	const key = titleKey(item);
	return key !== null
		? `t-${hash(key)}`
		: `t-${hash(`${wordsKey(item.title)}\n${item.text ?? item.digest ?? ''}`)}`;
}
