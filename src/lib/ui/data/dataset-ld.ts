import { about, licenceOf } from '#lib/dataset/catalogue/datapackage.ts';

/** The data set for search engines (https://schema.org/Dataset). @param site full address, without a slash at the end */
export const datasetLd = (site: string, knowledge: string, firstYear: number) => ({
	'@context': 'https://schema.org',
	'@type': 'Dataset',
	name: 'Digitalpegel: Zahlen zur Digitalisierung der Verwaltung',
	description: about.de,
	url: `${site}/daten/`,
	license: licenceOf.path,
	creator: { '@type': 'Organization', name: 'Digitalpegel' },
	version: knowledge,
	dateModified: knowledge,
	temporalCoverage: `${firstYear}/${knowledge}`,
	spatialCoverage: { '@type': 'Place', name: 'Deutschland' },
	isAccessibleForFree: true,
	inLanguage: ['de', 'en'],
	variableMeasured: ['services_live', 'authorities_onboarded', 'funding_eur'],
	distribution: [
		{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${site}/daten/figures.csv` },
		{
			'@type': 'DataDownload',
			encodingFormat: 'application/vnd.apache.parquet',
			contentUrl: `${site}/daten/figures.parquet`
		},
		{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${site}/api/v1/figures.json` }
	]
});
