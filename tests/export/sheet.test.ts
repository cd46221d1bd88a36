import { expect, it } from 'vitest';
import { jsonOf } from '#lib/export/sheet.ts';

it('names each value by its column and carries what goes with the numbers', () => {
	const text = jsonOf({
		title: 'Leistungen je Land',
		day: '2026-11-25',
		notes: [
			['Quelle', '3 Meldungen'],
			['Lizenz', 'CC BY 4.0']
		],
		rows: [
			['scope', 'value'],
			['14', 200],
			['16', null]
		]
	});
	expect(JSON.parse(text)).toEqual({
		title: 'Leistungen je Land',
		Quelle: '3 Meldungen',
		Lizenz: 'CC BY 4.0',
		rows: [
			{ scope: '14', value: 200 },
			{ scope: '16', value: null }
		]
	});
});
