import { expect, it } from 'vitest';
import { layerFile } from '#lib/ui/map/layer-file.ts';
import { gapRow, type LayerRow } from '#lib/ui/map/layer-view.ts';

const row: LayerRow = {
	scope: '14',
	value: 12.5,
	text: '12,5 %',
	label: '12,5',
	detail: '52 von 418',
	figure: 'abc',
	sum: false
};
const nameOf = (key: string) => `Land ${key}`;
const linkOf = (figure: string) => `https://p.example/angabe/${figure}/`;

it('a layer leaves as numbers with their keys, a gap as a gap with its reason', () => {
	expect(layerFile({ rows: [row, gapRow('16', 'keine Meldung')] }, nameOf, linkOf)).toEqual([
		['scope', 'scope_name', 'value', 'value_text', 'basis_text', 'figure', 'evidence_url'],
		['14', 'Land 14', 12.5, '12,5 %', '52 von 418', 'abc', 'https://p.example/angabe/abc/'],
		['16', 'Land 16', null, 'keine Meldung', '', null, null]
	]);
});

it('a layer of words has no column of numbers', () => {
	expect(layerFile({ rows: [row], wordy: true }, nameOf, linkOf)[0]).not.toContain('value');
});
