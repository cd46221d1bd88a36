import { expect, it } from 'vitest';
import { mostRows } from '#lib/export/table-drawing.ts';
import { isDrawn, toldInPicture } from '#lib/ui/handout/drawn-table.ts';

it('a table is drawn with as many rows as are named, its head not counted, and not with more or none', () => {
	expect(isDrawn({ table: { rows: mostRows } })).toBe(true);
	expect(isDrawn({ table: { rows: mostRows + 1 } })).toBe(false);
	expect(isDrawn({ table: { rows: 0 } })).toBe(false);
	expect(isDrawn({})).toBe(true);
});

it('a picture of one page of a list says which in title and filter; one of all rows says nothing of it', () => {
	const all = { title: 'Alle Angaben', filter: ['Fördermittel'], table: { rows: 50 } };
	expect(toldInPicture(all)).toEqual(all);
	const shown = 'Seite 1 von 4, 50 von 187 Angaben';
	expect(toldInPicture({ ...all, table: { rows: 50, shown } })).toMatchObject({
		title: `Alle Angaben, ${shown}`,
		filter: ['Fördermittel', shown]
	});
});
