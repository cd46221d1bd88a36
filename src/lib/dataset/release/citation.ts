import type { Day } from '#lib/schema/date.ts';
import { about, licenceOf } from '../catalogue/datapackage.ts';

/** In YAML, a text of JSON is a text. */
const text = (value: string) => JSON.stringify(value);

/** How a release is cited, in the Citation File Format 1.2.0; the same for every operator, so that its bytes are the same. */
export const citationOf = (day: Day): string =>
	[
		'cff-version: 1.2.0',
		`message: ${text('To cite the figures, take this: the release is never changed.')}`,
		'type: dataset',
		`title: ${text('Digitalpegel: Zahlen zur Digitalisierung der Verwaltung')}`,
		`version: ${text(day)}`,
		`date-released: ${text(day)}`,
		'authors:',
		'  - name: Digitalpegel',
		`license: ${licenceOf.name}`,
		`abstract: ${text(about.en)}`,
		''
	].join('\n');
