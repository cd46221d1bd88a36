import { describe, expect, it } from 'vitest';
import { widestWord } from '#lib/ui/figures/column-widths.ts';

describe('the width of a column', () => {
	// As a browser draws them at 15 pixels in the site's font.
	it.each([
		['Verwaltungsleistungen', 154],
		['Informationsverarbeitung', 174],
		['Veitshöchheim', 100],
		['Nordfriesland', 94],
		['Onlinedienste', 95],
		['ausgezahlt', 73],
		['08.09.2020', 74],
		['Wirtschaftsministerium', 158],
		['≈\u202F133,48\u00A0Mio.\u00A0€', 99]
	])('has room for a whole word, and little more: %s', (word, drawn) => {
		expect(widestWord([word]) * 15).toBeGreaterThanOrEqual(drawn);
		expect(widestWord([word]) * 15).toBeLessThan(drawn * 1.05);
	});

	it('is that of the widest word, wherever it stands', () => {
		const wide = widestWord(['Verwaltungsleistungen']);
		expect(widestWord(['Digitale Leistungen', 'drei Verwaltungsleistungen online'])).toBe(wide);
	});

	it('is parted at spaces, after hyphens and where a word may be parted, not within a number and its unit', () => {
		expect(widestWord(['Baden-Württemberg'])).toBe(widestWord(['Württemberg']));
		expect(widestWord(['Verwaltungs\u00ADleistungen'])).toBe(widestWord(['Verwaltungs']));
		expect(widestWord(['20\u00A0Mio.\u00A0€'])).toBeGreaterThan(widestWord(['20 Mio. €']));
	});

	it('has an end: a word that is longer is parted', () => {
		expect(widestWord(['Donaudampfschifffahrtsgesellschaftskapitänsmütze'])).toBe(12);
	});
});
