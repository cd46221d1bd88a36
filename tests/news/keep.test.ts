import { describe, expect, it } from 'vitest';
import { itemOf } from '#lib/news/item.ts';
import { citation, keep } from '#lib/news/keep.ts';
import { draft } from '#lib/news/reading.ts';

const item = (title: string, rest: Parameters<typeof draft>[1] = {}) =>
	itemOf(draft(title, rest), () => ['12']);
const url = 'https://a.example/1';

describe('what is kept of an item', () => {
	it('is its citation: the text of others stays out', () => {
		const kept = citation(item('Ort: A', { text: 'Fremde Worte.', url }), '2026-01-02');
		expect(JSON.stringify(kept)).not.toContain('Fremde');
		expect(kept).toMatchObject({
			title: 'Ort: A',
			url,
			places: ['12'],
			digest: null,
			recorded: '2026-01-02'
		});
		expect('text' in kept).toBe(false);
	});
	it('is also the digest, since its words are our own', () => {
		expect(citation(item('A', { id: 'x', digest: 'Eigene Worte.' }), '2026-01-02').digest).toBe(
			'Eigene Worte.'
		);
	});
});

describe('items are added to those of a file', () => {
	const first = keep(
		[],
		[item('Ort: B', { url }), item('Ort: A', { published: '2025-01-01' })],
		'2026-01-02'
	);
	it('sorted by id, with the day of recording', () => {
		const ids = first.items.map((i) => i.id);
		expect(ids).toEqual([...ids].sort());
		expect(first.added).toEqual(ids);
		expect(first.items.every((i) => i.recorded === '2026-01-02')).toBe(true);
	});
	it('a second time changes nothing, not even the day', () => {
		const again = keep(first.items, [item('Ort: B', { url })], '2026-03-04');
		expect(again.items).toEqual(first.items);
		expect(again.added).toEqual([]);
	});
	it('what an item left open is filled, what it tells stays', () => {
		const later = keep(first.items, [item('Ort: C', { url, published: '2025-05-05' })], '2026-03-04');
		expect(later.items.find((i) => i.url === url)).toMatchObject({
			title: 'Ort: B',
			published: '2025-05-05',
			recorded: '2026-01-02',
			flags: []
		});
	});
	it('one that is known by title and date keeps the id it has, and says so', () => {
		const incoming = item('Ort: A', { published: '2025-01-01', url: 'https://b.example/2' });
		const later = keep(first.items, [incoming], '2026-03-04');
		const known = later.items.find((i) => i.title === 'Ort: A');
		expect(later.items).toHaveLength(2);
		expect(later.idOf.get(incoming.id)).toBe(known?.id);
		expect(known?.id).not.toBe(incoming.id);
	});
	it('none is removed', () => expect(keep(first.items, [], '2026-03-04').items).toHaveLength(2));
});
