import { expect, it } from 'vitest';
import { fileNameOf } from '#lib/export/file-name.ts';

it('says what is in the file, in plain letters', () => {
	expect(fileNameOf('Digitale Leistungen je Land: verfügbar, Ende 2024', '2026-11-25', 'svg')).toBe(
		'digitalpegel-digitale-leistungen-je-land-verfuegbar-ende-2024-stand-2026-11-25.svg'
	);
	expect(fileNameOf('x'.repeat(300), '2026-11-25', 'csv').length).toBeLessThan(150);
});
