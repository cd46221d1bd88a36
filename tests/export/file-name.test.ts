import { expect, it } from 'vitest';
import { fileNameOf } from '#lib/export/file-name.ts';

it('says what is in the file, in plain letters', () => {
	expect(fileNameOf('Digitale Leistungen je Land: verfügbar, Ende 2024', '2026-11-25', 'svg')).toBe(
		'digitalpegel-digitale-leistungen-je-land-verfuegbar-ende-2024-stand-2026-11-25.svg'
	);
	expect(fileNameOf('x'.repeat(300), '2026-11-25', 'csv').length).toBeLessThan(150);
});

it('names the day of its state once, and keeps the day until which the numbers count', () => {
	const name = (title: string) => fileNameOf(title, '2026-03-03', 'csv');
	expect(name('Leistungen je Land: verfügbar, Stand 3. März 2026 – Smart Cities')).toBe(
		'digitalpegel-leistungen-je-land-verfuegbar-smart-cities-stand-2026-03-03.csv'
	);
	expect(name('Services by Land: live, as of 3 March 2026')).toBe(
		'digitalpegel-services-by-land-live-stand-2026-03-03.csv'
	);
	expect(name('Leistungen je Land, Stand Ende 2024')).toContain('stand-ende-2024-stand-2026-03-03');
});
