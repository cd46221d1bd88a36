import { describe, expect, it } from 'vitest';
import { landShortForms } from '#lib/search/land-short-forms.ts';
import { landsNamed } from '#lib/search/lands-named.ts';
import { landKeys, placeNames } from '#lib/ui/lands.ts';

const named = (text: string) => landsNamed(placeNames('de'), text);
const keys = (text: string) => named(text)?.keys ?? null;

describe('Länder that a search names beside each other', () => {
	it.each<[string, string[]]>([
		['hessen bayern', ['06', '09']],
		['Sachsen und Thüringen', ['14', '16']],
		['NRW vs. BaWü', ['05', '08']],
		['sachsen-anhalt, sachsen', ['15', '14']],
		['Vergleich zwischen Niedersachsen und Sachsen', ['03', '14']],
		['Berlin / Hamburg / Bremen', ['11', '02', '04']],
		['Freistaat Bayern mit Land Hessen vergleichen', ['09', '06']]
	])('are read in their order: %s', (text, expected) => expect(keys(text)).toEqual(expected));

	it('are found by each of their names, beside each other', () => {
		const forms = landKeys.flatMap((key) =>
			[placeNames('de')[key]!, ...(landShortForms[key] ?? [])].map((form) => ({ key, form }))
		);
		for (const { key, form } of forms) {
			const other = key === '11' ? 'Hessen' : 'Berlin';
			expect(keys(`${form} ${other}`), form).toEqual([key, other === 'Berlin' ? '11' : '06']);
		}
	});
	it('are named in English, too', () => {
		expect(landsNamed(placeNames('en'), 'compare Bavaria and Saxony')?.keys).toEqual(['09', '14']);
	});
	it('come with the year that stands beside them', () => {
		expect(named('Hessen und Bayern Ende 2024')).toEqual({ keys: ['06', '09'], year: 2024 });
	});
	it.each([
		'Hessen',
		'Sachsen-Anhalt',
		'Hessen Hessen',
		'Wohngeld Hessen Bayern',
		'Essen Bayern',
		'Hof und Rain',
		'',
		'und'
	])('are no comparison where there is one, or anything else beside them: %s', (text) =>
		expect(named(text)).toBeNull()
	);
});
