import { describe, expect, it } from 'vitest';
import { figuresSearch } from '#lib/ui/figures-search.ts';

describe('the filter on the way to the table of figures', () => {
	it('names the metric that a view has by itself, where a unit or stage is of it', () => {
		expect(figuresSearch('?stufe=geplant')).toBe('?kennzahl=leistungen&stufe=geplant');
		expect(figuresSearch('?land=14&einheit=buendel')).toBe('?kennzahl=leistungen&land=14&einheit=buendel');
	});

	it('leaves all else as it is', () => {
		for (const search of [
			'',
			'?land=14',
			'?kennzahl=foerderung&stufe=bewilligt',
			'?stufe=geplant&kennzahl=behoerden'
		])
			expect(figuresSearch(search)).toBe(search);
	});
});
