import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvOf } from '#lib/export/csv.ts';

it('German spreadsheets get semicolons, decimal commas and a byte order mark', () => {
	expect(
		csvOf(
			[
				['Land', 'Wert'],
				['Köln', 1.5]
			],
			'german'
		)
	).toBe('\uFEFFLand;Wert\r\nKöln;1,5\r\n');
});

it('others get commas and decimal points', () => {
	expect(csvOf([['a', 1.5, null]], 'international')).toBe('a,1.5,\r\n');
});

it('a text is never run as a formula', () => {
	expect(csvOf([['=1+1', '@x', '-5 Stellen']], 'international')).toBe("'=1+1,'@x,'-5 Stellen\r\n");
});

it('comes back as it went, whatever stands in it', () => {
	const text = fc
		.string()
		.filter((one) => !/^[=+\-@\t\r]/.test(one) && one !== '' && !one.includes('\uFEFF'));
	fc.assert(
		fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), fc.boolean(), (rows, german) => {
			const csv = csvOf(rows, german ? 'german' : 'international');
			expect(parse(csv, { delimiter: german ? ';' : ',', bom: true, record_delimiter: '\r\n' })).toEqual(
				rows
			);
		})
	);
});
