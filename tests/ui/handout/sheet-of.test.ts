import { expect, it } from 'vitest';
import { sheetOf } from '#lib/ui/handout/sheet-of.ts';
import { sourceLine } from '#lib/ui/view/view-words.ts';

it('what goes with a table names each thing once: source, state, licence, address', () => {
	const source = sourceLine([], '2026-11-25');
	expect(source).toMatch(/^Quelle: /);
	const { notes } = sheetOf({ title: 't', source, knowledge: '2026-11-25' }, [], 'https://p.example/');
	expect(notes.map(([label]) => label)).toEqual(['Quelle', 'Stand', 'Lizenz', 'Adresse']);
	expect(notes[0]?.[1]).toBe(source.slice('Quelle: '.length));
});
