import type { Metadata } from '../metadata.ts';
import { about, type FileFacts } from './datapackage.ts';
import { apiFolder } from './folders.ts';

const euTheme = (name: string) => ({
	'@id': `http://publications.europa.eu/resource/authority/data-theme/${name}`
});
const fileType = (name: string) => ({
	'@id': `http://publications.europa.eu/resource/authority/file-type/${name}`
});
const language = (name: string) => ({
	'@id': `http://publications.europa.eu/resource/authority/language/${name}`
});
const iana = (name: string) => ({ '@id': `http://www.iana.org/assignments/media-types/${name}` });

/** Forms in which the figures are handed out, with their names in the vocabularies of the EU and of IANA. */
const forms = [
	{ path: 'figures.csv', format: 'CSV', media: 'text/csv', title: 'Angaben als CSV' },
	{
		path: 'figures.parquet',
		format: 'PARQUET',
		media: 'application/vnd.apache.parquet',
		title: 'Angaben als Parquet'
	},
	{
		path: `${apiFolder}/figures.json`,
		format: 'JSON',
		media: 'application/json',
		title: 'Angaben als JSON'
	}
] as const;

const licence = 'http://dcat-ap.de/def/licenses/cc-by/4.0';

/** Who hands the data set out; what is not told is left out, never made up. */
export interface Publisher {
	name: string | null;
	email: string | null;
}

/**
 * The data set for catalogues of open data: DCAT-AP.de 3.0 (https://www.dcat-ap.de/def/), as JSON-LD.
 * @param site full address of the site, with a slash at the end
 */
export function dcatOf(
	metadata: Pick<Metadata, 'knowledge' | 'title' | 'firstYear'>,
	files: readonly FileFacts[],
	site: string,
	publisher: Publisher
) {
	const folder = `${site}daten/`;
	const addressOf = (path: string) => (path.startsWith('api/') ? site : folder) + path;
	const publishedBy = {
		'@id': `${folder}#herausgeber`,
		'@type': 'foaf:Agent',
		'foaf:name': publisher.name ?? metadata.title
	};
	const day = { '@value': metadata.knowledge, '@type': 'xsd:date' };
	const distributions = forms.flatMap(({ path, format, media, title }) => {
		const facts = files.find((file) => file.path === path);
		if (!facts) return [];
		return [
			{
				'@id': addressOf(path),
				'@type': 'dcat:Distribution',
				'dct:title': { '@value': title, '@language': 'de' },
				'dcat:accessURL': { '@id': folder },
				'dcat:downloadURL': { '@id': addressOf(path) },
				'dct:license': { '@id': licence },
				'dcatde:licenseAttributionByText': { '@value': metadata.title, '@language': 'de' },
				'dct:format': fileType(format),
				'dcat:mediaType': iana(media),
				'dcat:byteSize': { '@value': String(facts.bytes), '@type': 'xsd:nonNegativeInteger' },
				'dct:modified': day,
				'spdx:checksum': {
					'@type': 'spdx:Checksum',
					'spdx:algorithm': { '@id': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256' },
					'spdx:checksumValue': { '@value': facts.sha256, '@type': 'xsd:hexBinary' }
				}
			}
		];
	});
	return {
		'@context': {
			dcat: 'http://www.w3.org/ns/dcat#',
			dcatde: 'http://dcat-ap.de/def/dcatde/',
			dct: 'http://purl.org/dc/terms/',
			foaf: 'http://xmlns.com/foaf/0.1/',
			rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
			spdx: 'http://spdx.org/rdf/terms#',
			vcard: 'http://www.w3.org/2006/vcard/ns#',
			xsd: 'http://www.w3.org/2001/XMLSchema#'
		},
		'@graph': [
			{
				'@id': `${folder}#katalog`,
				'@type': 'dcat:Catalog',
				'dct:title': { '@value': metadata.title, '@language': 'de' },
				'dct:description': { '@value': about.de, '@language': 'de' },
				'dct:publisher': publishedBy,
				'dct:language': language('DEU'),
				'dct:license': { '@id': licence },
				'dct:modified': day,
				'foaf:homepage': { '@id': site },
				'dcat:dataset': { '@id': `${folder}#datensatz` }
			},
			{
				'@id': `${folder}#datensatz`,
				'@type': 'dcat:Dataset',
				'dct:title': [
					{ '@value': 'Digitalpegel: Zahlen zur Digitalisierung der Verwaltung', '@language': 'de' },
					{
						'@value': 'Digitalpegel: numbers on the digitalisation of public administration',
						'@language': 'en'
					}
				],
				'dct:description': [
					{ '@value': about.de, '@language': 'de' },
					{ '@value': about.en, '@language': 'en' }
				],
				'dct:identifier': `${folder}#datensatz`,
				'dct:publisher': publishedBy,
				...(publisher.email === null
					? {}
					: {
							'dcat:contactPoint': {
								// Who reads the record alone does not know that an organization is a kind.
								'@type': ['vcard:Kind', 'vcard:Organization'],
								'vcard:fn': publisher.name ?? metadata.title,
								'vcard:hasEmail': { '@id': `mailto:${publisher.email}` }
							}
						}),
				'dct:modified': day,
				'dcat:version': metadata.knowledge,
				'dcat:landingPage': { '@id': folder },
				'dct:accrualPeriodicity': {
					'@id': 'http://publications.europa.eu/resource/authority/frequency/IRREG'
				},
				'dct:language': [language('DEU'), language('ENG')],
				'dcat:theme': [euTheme('GOVE'), euTheme('TECH')],
				'dcat:keyword': ['Verwaltungsdigitalisierung', 'Onlinezugangsgesetz', 'E-Government'].map((word) => ({
					'@value': word,
					'@language': 'de'
				})),
				'dct:spatial': { '@id': 'http://publications.europa.eu/resource/authority/country/DEU' },
				'dcatde:politicalGeocodingLevelURI': {
					'@id': 'http://dcat-ap.de/def/politicalGeocoding/Level/federal'
				},
				'dct:temporal': {
					'@type': 'dct:PeriodOfTime',
					'dcat:startDate': { '@value': `${metadata.firstYear}-01-01`, '@type': 'xsd:date' },
					'dcat:endDate': day
				},
				'dct:accessRights': { '@id': 'http://publications.europa.eu/resource/authority/access-right/PUBLIC' },
				'dct:provenance': {
					'@type': 'dct:ProvenanceStatement',
					'rdfs:label': {
						'@value': 'Von Regeln aus Meldungen gelesen; jede Angabe nennt Worte und Adresse.',
						'@language': 'de'
					}
				},
				'dcat:distribution': distributions
			}
		]
	};
}
