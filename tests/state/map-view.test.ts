import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapForms, mapLayers, monthsOf, parseMap, writeMap } from '#lib/state/map-view.ts';

const known = { firstYear: 2019, lastYear: 2026 };
const read = (query: string) => parseMap(new URLSearchParams(query), known);

it('gives every view back as it was', () => {
	const views = fc.record({
		layer: fc.constantFrom(...mapLayers),
		form: fc.constantFrom(...mapForms),
		month: fc.constantFrom(null, ...monthsOf(known))
	});
	fc.assert(
		fc.property(views, (view) => {
			expect(read(writeMap(view))).toEqual({ view, notices: [] });
		})
	);
});

it('never writes a default', () => {
	expect(writeMap({ layer: 'level', form: 'outlines', month: null })).toBe('');
});

it.each([
	['ebene=rang', 'bad_value', 'ebene'],
	['form=globus', 'bad_value', 'form'],
	['stichtag=gestern', 'bad_value', 'stichtag'],
	['stichtag=2018-12', 'outside_data', 'stichtag'],
	['stichtag=2024-02', 'outside_data', 'stichtag']
])('%s is dropped and told', (query, kind, param) => {
	const { view, notices } = read(query);
	expect(view).toEqual({ layer: 'level', form: 'outlines', month: null });
	expect(notices).toMatchObject([{ kind, param }]);
});
