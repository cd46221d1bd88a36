import type { Day } from '#lib/schema/date.ts';
import type { Locale } from './address.ts';
import { base, checkOf, isChecked, pair } from './short-check.ts';

/*
 * The short form of a page's address. Codes are cited and have to be read for ever: the lists below may grow at their ends and
 * never change otherwise. What they lack is spelled out, so that every address has a code and every code says all of it.
 */

/** Pages that a code can name, by their place here; one with a slash at its end goes on by a word of its own. */
const pages = [
	'',
	'karte/',
	'zeit/',
	'vergleich/',
	'angaben/',
	'land/*/',
	'jahr/*/',
	'gegenstand/*/',
	'angabe/*/'
] as const;

/** The first year has place 0, so that a year until 2034 is one sign. */
const years = Array.from({ length: 35 }, (_, i) => String(2000 + i));
const landKeys = Array.from({ length: 16 }, (_, i) => String(i + 1).padStart(2, '0'));
const columns = [
	'wert',
	'kennzahl',
	'einheit',
	'stufe',
	'art',
	'abdeckung',
	'ort',
	'gegenstand',
	'federfuehrung',
	'datum',
	'quelle',
	'beleg',
	'sicherheit',
	'hinweise'
];

/** Parameters by their place here, each with the words that are one sign of a code. */
const params: readonly (readonly [name: string, words: readonly string[]])[] = [
	['kennzahl', ['leistungen', 'behoerden', 'foerderung']],
	['einheit', ['buendel', 'leistung', 'onlinedienst', 'formular', 'behoerde', 'euro']],
	['stufe', ['verfuegbar', 'einfuehrung', 'geplant', 'angekuendigt', 'bewilligt', 'ausgezahlt']],
	['gegenstand', []],
	['abdeckung', ['alle', 'teils', 'unbekannt']],
	['federfuehrung', landKeys],
	['quelle', []],
	['sicherheit', ['sicher', 'wahrscheinlich']],
	['nur', ['umstritten', 'undatiert', 'datiert', 'hinweis']],
	['von', years],
	['bis', years],
	['land', landKeys],
	['ebene', ['stand', 'veraenderung', 'anteil', 'je-kopf', 'meldungsdichte', 'entwickelt']],
	['form', ['umrisse', 'kacheln']],
	['stichtag', []],
	['skala', ['gemeinsam', 'eigen']],
	['stufen', ['eine', 'alle']],
	['gruppe', ['alle', 'stadtstaaten', 'west', 'ost', 'gross', 'mittel', 'klein']],
	['q', []],
	['sort', [...columns, ...columns.map((column) => `-${column}`)]],
	['spalten', columns],
	['seite', []]
];

/** Stands where a list has no place for what comes: it is spelled out. */
const spelled = 'z';
/** Stands before several words with commas between them. */
const several = 'y';
/** As long a text can be told by one sign. */
const shortText = 34;
const plain = /^[a-z0-9-]*$/;

const sign = (place: number) => place.toString(base);

/** A text with its length in front; letters that an address would have to mask as the numbers of their bytes. */
function written(text: string): string {
	if (plain.test(text) && text.length <= shortText) return sign(text.length) + text;
	const bytes = [...new TextEncoder().encode(text)];
	return spelled + pair(bytes.length) + bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function valueCode(words: readonly string[], value: string): string {
	const places = value.split(',').map((word) => words.indexOf(word));
	if (places.includes(-1) || places.length > shortText) return spelled + written(value);
	const signs = places.map(sign).join('');
	return places.length === 1 ? signs : several + sign(places.length) + signs;
}

/** A page of the site: its path from the root of its language, without a slash in front, and its query, `?bis=2024`. */
export interface Address {
	path: string;
	query: string;
}

/** The longest text is told by two signs; with more nobody would call it short. */
const longest = base * base - 1;

/**
 * The code of a page's address. It says the address in full: no two share one, and no list is needed to read it.
 * @param search without the state of knowledge, which has its own place
 * @returns null for a page that has no view, and for words without end
 */
export function shortCode(path: string, search: URLSearchParams): string | null {
	const at = pages.findIndex((page) => new RegExp(`^${page.replace('*', '[^/]+')}$`).test(path));
	const page = pages[at];
	if (page === undefined) return null;
	const word = page.includes('*') ? written(decodeURIComponent(path.split('/')[1] ?? '')) : '';
	const pairs = [...search].map(([name, value]) => {
		const place = params.findIndex(([own]) => own === name);
		return place < 0
			? spelled + written(name) + spelled + written(value)
			: sign(place) + valueCode(params[place]?.[1] ?? [], value);
	});
	const code = sign(at) + word + pairs.join('');
	const tooLong = [...search].flat().some((text) => new TextEncoder().encode(text).length > longest);
	return tooLong ? null : code + checkOf(code);
}

/** Reads a code sign by sign. */
class Reader {
	#code: string;
	#at = 0;
	constructor(code: string) {
		this.#code = code;
	}
	get ended(): boolean {
		return this.#at >= this.#code.length;
	}
	take(count: number): string {
		if (this.#at + count > this.#code.length) throw new RangeError('the code ends too early');
		this.#at += count;
		return this.#code.slice(this.#at - count, this.#at);
	}
	number(count: number): number {
		return parseInt(this.take(count), base);
	}
	text(): string {
		const length = this.take(1);
		if (length !== spelled) return this.take(parseInt(length, base));
		const bytes = Array.from({ length: this.number(2) }, () => parseInt(this.take(2), 16));
		return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
	}
	word(words: readonly string[]): string {
		return words[this.number(1)] ?? '';
	}
	value(words: readonly string[]): string {
		const first = this.take(1);
		if (first === spelled) return this.text();
		if (first !== several) return words[parseInt(first, base)] ?? '';
		return Array.from({ length: this.number(1) }, () => this.word(words)).join(',');
	}
}

/**
 * The address that a code is of.
 * @returns null where it is none of ours, be it by a single sign
 */
export function addressIn(code: string): Address | null {
	if (!isChecked(code)) return null;
	try {
		const reader = new Reader(code.slice(0, -2));
		const page = pages[reader.number(1)];
		if (page === undefined) return null;
		const path = page.includes('*') ? page.replace('*', encodeURIComponent(reader.text())) : page;
		const pairs: [string, string][] = [];
		while (!reader.ended) {
			const place = reader.take(1);
			const [name, words] = place === spelled ? [reader.text(), []] : (params[parseInt(place, base)] ?? []);
			if (name === undefined || words === undefined) return null;
			pairs.push([name, reader.value(words)]);
		}
		// Each address has one code; a list that lacks a word gives an empty one, which is written otherwise.
		if (shortCode(path, new URLSearchParams(pairs)) !== code) return null;
		const query = pairs.map(
			([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value).replaceAll('%2C', ',')}`
		);
		return { path, query: query.length > 0 ? `?${query.join('&')}` : '' };
	} catch {
		return null;
	}
}

/** The same address at a state of knowledge; of the newest where none is named. */
export const atStand = ({ path, query }: Address, stand: Day | null): string =>
	path + query + (stand === null ? '' : `${query === '' ? '?' : '&'}stand=${stand}`);

/** Where a code lies, from the site's root. */
export const shortPath = (code: string, locale: Locale, stand: Day | null = null): string =>
	`${locale === 'en' ? '/en' : ''}/g/${code}/${stand === null ? '' : `${stand}/`}`;

/** The same for a host of plain files that has no file of that code: the page `/g/` reads what stands behind the sign. */
export const spelledPath = (code: string, locale: Locale, stand: Day | null = null): string =>
	shortPath(`#${code}`, locale, stand);

/** The code and the day in what stands behind the sign; null where it can't be one. */
export function shortIn(fragment: string): { code: string; stand: Day | null } | null {
	const [, code, stand = null] = /^#?([a-z0-9-]+)\/?(?:(20\d\d-\d\d-\d\d)\/?)?$/.exec(fragment) ?? [];
	return code === undefined ? null : { code, stand };
}
