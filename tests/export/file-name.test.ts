import { expect, it } from 'vitest';
import { fileNameOf } from '#lib/export/file-name.ts';

it('says what is in the file, in plain letters', () => {
	expect(fileNameOf('Digitale Leistungen je Land: verfügbar, Ende 2024', 'svg')).toBe(
		'digitalpegel-digitale-leistungen-je-land-verfuegbar-ende-2024.svg'
	);
	expect(fileNameOf('x'.repeat(300), 'csv').length).toBeLessThan(100);
});
