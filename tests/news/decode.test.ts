import { describe, expect, it } from 'vitest';
import { charsetOf, decode } from '#lib/news/decode.ts';

const utf8 = (s: string) => new TextEncoder().encode(s);
/** German letters, euro and low quotation marks as windows-1252 has them. */
const cp1252 = (s: string) =>
	Uint8Array.from([...s].map((c) => ({ '€': 0x80, '„': 0x84, '“': 0x93, '–': 0x96 })[c] ?? c.charCodeAt(0)));

const words = 'Behörden prüfen für „Fähre“ – 17 €';

describe('bytes become the text that was meant', () => {
	it('UTF-8 without a word about it', () => {
		expect(decode(utf8(words))).toEqual({ text: words, encoding: 'utf-8', note: null });
	});
	it('UTF-8 with byte order mark, which is no text', () => {
		expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(words)])).text).toBe(words);
	});
	it('windows-1252 by looking, euro and quotation marks included', () => {
		expect(decode(cp1252(words))).toEqual({ text: words, encoding: 'windows-1252', note: null });
	});
	it('ISO-8859-1 as declared by transport', () => {
		const latin = 'Grüße aus Köln';
		expect(decode(cp1252(latin), 'iso-8859-1').text).toBe(latin);
	});
	it('ISO-8859-15 has the euro elsewhere', () => {
		expect(decode(Uint8Array.from([0xa4]), 'ISO-8859-15').text).toBe('€');
	});
	it('an HTML page that declares itself', () => {
		const page = `<!doctype html><meta charset="iso-8859-1"><p>${words}</p>`;
		expect(decode(cp1252(page)).text).toBe(page);
	});
	it('an XML feed that declares itself', () => {
		const feed = `<?xml version="1.0" encoding="ISO-8859-1"?><rss>${words}</rss>`;
		expect(decode(cp1252(feed)).text).toBe(feed);
	});
	it('UTF-16 by its mark', () => {
		const bytes = [
			0xff,
			0xfe,
			...[...'Amt für'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])
		];
		expect(decode(Uint8Array.from(bytes)).text).toBe('Amt für');
	});
	it('letters with a separate accent are joined', () => {
		expect(decode(utf8('Beho\u0308rde')).text).toBe('Behörde');
	});
});

describe('a declaration that the bytes refute is set aside, and says so', () => {
	it('declared UTF-8, written as windows-1252', () => {
		const got = decode(cp1252(words), 'utf-8');
		expect(got.text).toBe(words);
		expect(got.note).toMatch(/declared as UTF-8/);
	});
	it('declared ISO-8859-1, written as UTF-8', () => {
		const got = decode(utf8(words), 'latin1');
		expect(got.text).toBe(words);
		expect(got.note).toMatch(/bytes are UTF-8/);
	});
	it('a label that means nothing', () => expect(decode(utf8(words), 'quatsch').text).toBe(words));
});

it('the charset of a content type', () => {
	expect(charsetOf('text/html; charset="ISO-8859-1"')).toBe('ISO-8859-1');
	expect([charsetOf('text/html'), charsetOf(null)]).toEqual([undefined, undefined]);
});
