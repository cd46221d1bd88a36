import { expect, it } from 'vitest';
import { sheetOf } from '#lib/ui/handout/sheet-of.ts';
import { sourceLine } from '#lib/ui/view/view-words.ts';

const source = sourceLine([], '2026-11-25');
const handout = {
	title: 't',
	counted: 'Fördermittel: Euro, bewilligt',
	filter: ['Smart Cities'],
	source,
	knowledge: '2026-11-25'
};

it('what goes with a table names each thing once: what is counted and left out, source, state, licence, address', () => {
	expect(source).toMatch(/^Quelle: /);
	const { notes } = sheetOf(handout, [], 'https://p.example/');
	expect(notes.map(({ key, label }) => [key, label])).toEqual([
		['counted', 'Gezählt wird'],
		['filter', 'Auswahl'],
		['source', 'Quelle'],
		['knowledge', 'Stand'],
		['licence', 'Lizenz'],
		['address', 'Adresse']
	]);
	expect(notes.find(({ key }) => key === 'filter')?.text).toBe('Smart Cities');
	expect(notes.find(({ key }) => key === 'source')?.text).toBe(source.slice('Quelle: '.length));
});

it('says too that nothing is left out', () => {
	const { notes } = sheetOf({ ...handout, filter: [] }, [], 'https://p.example/');
	expect(notes.find(({ key }) => key === 'filter')?.text).toBe('alles, was so gezählt wird');
});
