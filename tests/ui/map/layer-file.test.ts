import { expect, it } from 'vitest';
import { layerFile } from '#lib/ui/map/layer-file.ts';
import { gapRow, type LayerRow } from '#lib/ui/map/layer-view.ts';

const row: LayerRow = {
	scope: '14',
	value: 0.125,
	upper: null,
	bound: 'at_least',
	unit: 'share',
	text: '12,5 %',
	label: '12,5',
	detail: '52 von 418',
	figure: 'abc',
	sum: false
};
const nameOf = (key: string) => `Land ${key}`;
const linkOf = (figure: string) => `https://p.example/angabe/${figure}/`;

it('a layer leaves as numbers with their bounds, units and keys, a gap as a gap with its reason', () => {
	expect(layerFile({ rows: [row, gapRow('16', 'keine Meldung')] }, nameOf, linkOf)).toEqual([
		[
			'scope',
			'scope_name',
			'value',
			'upper',
			'bound',
			'unit',
			'value_text',
			'basis_text',
			'figure',
			'evidence_url'
		],
		[
			'14',
			'Land 14',
			0.125,
			null,
			'at_least',
			'share',
			'12,5 %',
			'52 von 418',
			'abc',
			'https://p.example/angabe/abc/'
		],
		['16', 'Land 16', null, null, null, null, 'keine Meldung', '', null, null]
	]);
});
