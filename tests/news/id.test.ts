import { expect, it } from 'vitest';
import { addressKey, itemId, wordsKey } from '#lib/news/id.ts';
import { draft } from '#lib/news/reading.ts';

it('one address is one key, however it is spelled', () => {
	const key = addressKey('https://amt.example/meldung/1?b=2&a=1');
	for (const other of [
		'http://AMT.example/meldung/1/?a=1&b=2',
		'https://amt.example/meldung/1?a=1&utm_source=feed&b=2#mehr'
	]) {
		expect(addressKey(other)).toBe(key);
	}
	expect(addressKey('https://amt.example/meldung/2?b=2&a=1')).not.toBe(key);
	expect(addressKey('https://amt.example/Meldung/1?b=2&a=1')).not.toBe(key);
	expect([addressKey('mailto:x@y.example'), addressKey('keine Adresse'), addressKey(null)]).toEqual([
		null,
		null,
		null
	]);
});

it('quotation marks, dashes, case and spaces do not make another title', () => {
	expect(wordsKey('„Amt“ – neu')).toBe(wordsKey('"amt"  - Neu'));
});

it('the id comes from the source, the address, title and date, or title and text', () => {
	expect(itemId(draft('A', { id: 'eigen', url: 'https://x.example/1' }))).toBe('eigen');
	const byAddress = itemId(draft('A', { url: 'https://x.example/1', published: '2025-01-01' }));
	expect(itemId(draft('B', { url: 'https://x.example/1/' }))).toBe(byAddress);
	const byTitle = itemId(draft('A', { published: '2025-01-01', text: 'x' }));
	expect(itemId(draft('A', { published: '2025-01-01', text: 'y' }))).toBe(byTitle);
	expect(itemId(draft('A', { published: '2025-01-02', text: 'x' }))).not.toBe(byTitle);
	expect(itemId(draft('A', { text: 'x' }))).not.toBe(itemId(draft('A', { text: 'y' })));
});

it('an id never changes: it is cited', () => {
	expect(itemId(draft('Musterstadt: Portal', { url: 'https://musterstadt.example/a' }))).toBe(
		'u-571bd4676ccf'
	);
});
