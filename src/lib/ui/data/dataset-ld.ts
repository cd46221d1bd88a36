import type { Dataset, WithContext } from 'schema-dts';
import { about, licenceOf, type FileFacts } from '#lib/dataset/catalogue/datapackage.ts';
import { apiFolder } from '#lib/dataset/catalogue/folders.ts';

/** Forms that search engines are told of, from the site's root. */
const forms = [
	{ path: 'figures.csv', at: 'daten/figures.csv', format: 'text/csv' },
	{ path: 'figures.parquet', at: 'daten/figures.parquet', format: 'application/vnd.apache.parquet' },
	{ path: `${apiFolder}/figures.json`, at: `${apiFolder}/figures.json`, format: 'application/json' }
] as const;

/**
 * The data set for search engines (https://schema.org/Dataset); its type knows all properties of the vocabulary and what they
 * may hold.
 * @param site full address, without a slash at the end
 */
export const datasetLd = (
	site: string,
	{ knowledge, firstYear, files }: { knowledge: string; firstYear: number; files: readonly FileFacts[] }
): WithContext<Dataset> => ({
	'@context': 'https://schema.org',
	'@type': 'Dataset',
	name: 'Digitalpegel: Zahlen zur Digitalisierung der Verwaltung',
	description: about.de,
	url: `${site}/daten/`,
	license: licenceOf.path,
	creator: { '@type': 'Organization', name: 'Digitalpegel' },
	creditText: `Digitalpegel, Stand ${knowledge}`,
	keywords: ['Verwaltungsdigitalisierung', 'Onlinezugangsgesetz', 'E-Government'],
	version: knowledge,
	dateModified: knowledge,
	temporalCoverage: `${firstYear}/${knowledge}`,
	spatialCoverage: { '@type': 'Place', name: 'Deutschland' },
	isAccessibleForFree: true,
	inLanguage: ['de', 'en'],
	variableMeasured: ['services_live', 'authorities_onboarded', 'funding_eur'],
	distribution: forms.flatMap(({ path, at, format }) => {
		const facts = files.find((file) => file.path === path);
		if (!facts) return [];
		return [
			{
				'@type': 'DataDownload' as const,
				name: path,
				encodingFormat: format,
				contentUrl: `${site}/${at}`,
				contentSize: `${facts.bytes} B`,
				sha256: facts.sha256,
				dateModified: knowledge,
				license: licenceOf.path
			}
		];
	})
});
