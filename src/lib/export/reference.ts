import { slugOf } from '#lib/extract/slug.ts';
import type { Day } from '#lib/schema/date.ts';

/** What is cited: a view or a figure at a state of knowledge. */
export interface Reference {
	title: string;
	/** Full address, of that state. */
	address: string;
	/** The day that the state of knowledge is of. */
	state: Day;
	language: 'de' | 'en';
	/** What it rests on, in a line. */
	note: string;
}

export const publisher = 'Digitalpegel';
export const licence = 'CC BY 4.0';

export const referenceForms = ['bibtex', 'csl', 'ris'] as const;
export type ReferenceForm = (typeof referenceForms)[number];

/** End of the file's name, and its media type. */
export const referenceFiles: Readonly<Record<ReferenceForm, { end: string; type: string }>> = {
	bibtex: { end: 'bib', type: 'application/x-bibtex' },
	csl: { end: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
	ris: { end: 'ris', type: 'application/x-research-info-systems' }
};

/** A key that a writer can read; one address has one key. */
const keyOf = ({ address, state }: Reference): string => {
	const { pathname, search } = new URL(address);
	const words = slugOf(decodeURIComponent(pathname + search)).slice(0, 80);
	return [slugOf(publisher), words, words.endsWith(state) ? '' : state].filter(Boolean).join('-');
};

/** What TeX would read as a command. Letters beyond ASCII stay: biber and BibTeX 8 read UTF-8. */
const texSpecial: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};
const tex = (text: string) => text.replace(/[\\~^]|[{}&%$#_]/g, (sign) => texSpecial[sign] ?? `\\${sign}`);

const monthWords = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * As BibTeX. `@misc`, which every style knows; the address stands as it is, for `\url` reads it so. The state of knowledge
 * is the version: what is cited does not change with the day on which it is looked at.
 */
function bibtexOf(reference: Reference): string {
	const { title, address, state, language, note } = reference;
	const [year, month] = state.split('-');
	const fields: [string, string][] = [
		['title', `{${tex(title)}}`],
		['author', `{${publisher}}`],
		['year', year ?? ''],
		['date', state],
		['version', state],
		['url', address],
		['urldate', state],
		['note', tex(`${note} ${licence}.`)],
		['langid', language === 'de' ? 'ngerman' : 'english']
	];
	const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
	// A word without braces, which each style writes in its own way and language.
	lines.splice(3, 0, `  month = ${monthWords[Number(month) - 1]},`);
	return `@misc{${keyOf(reference)},\n${lines.join('\n')}\n}\n`;
}

/** As CSL-JSON, a list of one. */
function cslOf(reference: Reference): string {
	const { title, address, state, language, note } = reference;
	const date = { 'date-parts': [state.split('-').map(Number)] };
	const item = {
		id: keyOf(reference),
		type: 'dataset',
		title,
		author: [{ literal: publisher }],
		publisher,
		issued: date,
		accessed: date,
		version: state,
		URL: address,
		language: language === 'de' ? 'de-DE' : 'en-GB',
		license: licence,
		note
	};
	return JSON.stringify([item], null, '\t') + '\n';
}

/** As RIS, one tag a line, ended as the format asks. */
function risOf(reference: Reference): string {
	const { title, address, state, language, note } = reference;
	const day = state.replaceAll('-', '/');
	const tags: [string, string][] = [
		['TY', 'DATA'],
		['ID', keyOf(reference)],
		['TI', title],
		['AU', publisher],
		['PB', publisher],
		['PY', state.slice(0, 4)],
		['DA', day],
		['ET', state],
		['UR', address],
		['Y2', day],
		['LA', language],
		['N1', `${note} ${licence}.`],
		['ER', '']
	];
	return tags.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}`).join('\r\n') + '\r\n';
}

/** A reference in a form that programs for citations read. */
export const referenceOf = (reference: Reference, form: ReferenceForm): string =>
	({ bibtex: bibtexOf, csl: cslOf, ris: risOf })[form](reference);
