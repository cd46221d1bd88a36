import {
	confidences,
	metrics,
	stagesOf,
	unitsOf,
	type Coverage,
	type Metric,
	type Stage,
	type Unit
} from '#lib/schema/vocabulary.ts';
import type { Notice, NoticeKind } from './notice.ts';
import { standFault } from './stand.ts';
import type { Known } from './view-state.ts';
import { codeOf, coverageWords, metricWords, stageWords, unitWords } from './words.ts';

export const figureColumns = [
	'value',
	'metric',
	'unit',
	'stage',
	'measure',
	'coverage',
	'place',
	'subject',
	'lead',
	'date',
	'publisher',
	'words',
	'confidence',
	'flags'
] as const;
export type FigureColumn = (typeof figureColumns)[number];

/** What stands open where nothing else is chosen. */
export const defaultColumns: readonly FigureColumn[] = [
	'value',
	'metric',
	'stage',
	'place',
	'subject',
	'date',
	'publisher',
	'words'
];

/** What the table can be narrowed to. */
export type FigureOnly = 'contested' | 'undated' | 'dated' | 'flagged';

/** Which figures the table shows, and how; the address says all of it. */
export interface FigureTable {
	metric: Metric | null;
	unit: Unit | null;
	stage: Stage | null;
	coverage: Coverage | null;
	/** Keys of Länder as they were chosen; their Kreise and Gemeinden go with them. */
	lands: string[];
	lead: string | null;
	subject: string | null;
	/** A publisher's slug. */
	publisher: string | null;
	confidence: 'sure' | 'probable' | null;
	only: FigureOnly | null;
	from: number | null;
	to: number | null;
	/** Words that are searched in quote, title, subject and place. */
	text: string;
	sort: { by: FigureColumn; down: boolean };
	columns: readonly FigureColumn[];
	/** Counted from 1. */
	page: number;
	stand: string | null;
}

const columnWords: Record<FigureColumn, string> = {
	value: 'wert',
	metric: 'kennzahl',
	unit: 'einheit',
	stage: 'stufe',
	measure: 'art',
	coverage: 'abdeckung',
	place: 'ort',
	subject: 'gegenstand',
	lead: 'federfuehrung',
	date: 'datum',
	publisher: 'quelle',
	words: 'beleg',
	confidence: 'sicherheit',
	flags: 'hinweise'
};
const allCoverageWords: Record<Coverage, string> = { ...coverageWords, unknown: 'unbekannt' };
const confidenceWords = { sure: 'sicher', probable: 'wahrscheinlich' } as const;
const onlyWords = {
	contested: 'umstritten',
	undated: 'undatiert',
	dated: 'datiert',
	flagged: 'hinweis'
} as const;

export const plainTable = (): FigureTable => ({
	metric: null,
	unit: null,
	stage: null,
	coverage: null,
	lands: [],
	lead: null,
	subject: null,
	publisher: null,
	confidence: null,
	only: null,
	from: null,
	to: null,
	text: '',
	sort: { by: 'date', down: true },
	columns: defaultColumns,
	page: 1,
	stand: null
});

const names = [
	'kennzahl',
	'einheit',
	'stufe',
	'abdeckung',
	'land',
	'federfuehrung',
	'gegenstand',
	'quelle',
	'sicherheit',
	'nur',
	'von',
	'bis',
	'q',
	'sort',
	'spalten',
	'seite',
	'stand'
] as const;
type Name = (typeof names)[number];

/** Reads an address; every address gives a table, and what can't be read is told by a notice. */
export function parseFigureTable(
	search: URLSearchParams,
	known: Known
): { table: FigureTable; notices: Notice[] } {
	const notices: Notice[] = [];
	const note = (kind: NoticeKind, param: string, value: string) =>
		notices.push({ kind, param: param.slice(0, 40), value: value.slice(0, 40) });
	for (const name of new Set(search.keys()))
		if (!names.some((own) => own === name)) note('unknown_param', name, search.get(name) ?? '');

	const one = (name: Name): string | null => search.getAll(name).find((value) => value !== '') ?? null;
	const word = <K extends string>(name: Name, words: Record<K, string>): K | null => {
		const value = one(name);
		if (value === null) return null;
		const code = codeOf(words, value);
		if (code === null) note('bad_value', name, value);
		return code;
	};
	const listed = (name: Name, values: readonly string[]): string | null => {
		const value = one(name);
		if (value === null || values.includes(value)) return value;
		note('bad_value', name, value);
		return null;
	};
	const year = (name: 'von' | 'bis'): number | null => {
		const value = one(name);
		if (value === null) return null;
		if (!/^\d{4}$/.test(value)) note('bad_value', name, value);
		else if (Number(value) < known.firstYear || Number(value) > known.lastYear)
			note('outside_data', name, value);
		else return Number(value);
		return null;
	};
	const many = (name: Name) => search.getAll(name).flatMap((value) => value.split(',').filter(Boolean));

	const table = plainTable();
	table.metric = word('kennzahl', metricWords);
	table.unit = word('einheit', unitWords);
	table.stage = word('stufe', stageWords);
	if (table.metric !== null) {
		if (table.unit !== null && !unitsOf[table.metric].includes(table.unit)) {
			note('not_for_metric', 'einheit', unitWords[table.unit]);
			table.unit = null;
		}
		if (table.stage !== null && !stagesOf[table.metric].includes(table.stage)) {
			note('not_for_metric', 'stufe', stageWords[table.stage]);
			table.stage = null;
		}
	}
	table.coverage = word('abdeckung', allCoverageWords);
	const lands = new Set<string>();
	for (const key of many('land')) {
		if (known.lands.includes(key)) lands.add(key);
		else note('bad_value', 'land', key);
	}
	table.lands = [...lands];
	table.lead = listed('federfuehrung', known.leads);
	table.subject = listed('gegenstand', known.subjects);
	table.publisher = listed(
		'quelle',
		known.publishers.map(({ slug }) => slug)
	);
	table.confidence = word('sicherheit', confidenceWords);
	table.only = word('nur', onlyWords);
	table.from = year('von');
	table.to = year('bis');
	if (table.from !== null && table.to !== null && table.from > table.to) {
		note('years_exchanged', 'von', `${table.from}–${table.to}`);
		[table.from, table.to] = [table.to, table.from];
	}
	if (table.from === known.firstYear) table.from = null;
	if (table.to === known.lastYear) table.to = null;
	table.text = (one('q') ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 100).trim();

	const sort = one('sort');
	if (sort !== null) {
		const by = codeOf(columnWords, sort.replace(/^-/, ''));
		if (by === null) note('bad_value', 'sort', sort);
		else table.sort = { by, down: sort.startsWith('-') };
	}
	const columns = many('spalten');
	const chosen = figureColumns.filter((column) => columns.includes(columnWords[column]));
	for (const told of columns) if (codeOf(columnWords, told) === null) note('bad_value', 'spalten', told);
	if (chosen.length > 0) table.columns = chosen;
	const page = one('seite');
	if (page !== null) {
		if (/^[1-9]\d{0,5}$/.test(page)) table.page = Number(page);
		else note('bad_value', 'seite', page);
	}
	const stand = one('stand');
	if (stand !== null) {
		const fault = standFault(stand, known.stands);
		if (fault) notices.push(fault);
		else table.stand = stand;
	}
	return { table, notices };
}

/** What of a table a view of the dashboard can be asked for, too, as the query of an address. */
export const viewSearch = (table: FigureTable): string =>
	writeFigureTable({
		...plainTable(),
		metric: table.metric,
		...(table.metric && { unit: table.unit, stage: table.stage }),
		coverage: table.coverage === 'unknown' ? null : table.coverage,
		lands: table.lands,
		lead: table.lead,
		subject: table.subject,
		publisher: table.publisher,
		confidence: table.confidence === 'sure' ? 'sure' : null,
		only: table.only === 'contested' ? 'contested' : null,
		from: table.from,
		to: table.to,
		stand: table.stand
	});

const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

/** Writes a table as the query of an address, with its `?`; defaults are not written. */
export function writeFigureTable(table: FigureTable): string {
	const pairs: [Name, string | null][] = [
		['kennzahl', table.metric && metricWords[table.metric]],
		['einheit', table.unit && unitWords[table.unit]],
		['stufe', table.stage && stageWords[table.stage]],
		['abdeckung', table.coverage && allCoverageWords[table.coverage]],
		['land', table.lands.join(',') || null],
		['federfuehrung', table.lead],
		['gegenstand', table.subject],
		['quelle', table.publisher],
		['sicherheit', table.confidence && confidenceWords[table.confidence]],
		['nur', table.only && onlyWords[table.only]],
		['von', table.from === null ? null : String(table.from)],
		['bis', table.to === null ? null : String(table.to)],
		['q', table.text || null],
		[
			'sort',
			table.sort.by === 'date' && table.sort.down
				? null
				: (table.sort.down ? '-' : '') + columnWords[table.sort.by]
		],
		[
			'spalten',
			same(table.columns, defaultColumns)
				? null
				: table.columns.map((column) => columnWords[column]).join(',')
		],
		['seite', table.page === 1 ? null : String(table.page)],
		['stand', table.stand]
	];
	const written = pairs.flatMap(([name, value]) =>
		value === null ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`]
	);
	return written.length > 0 ? `?${written.join('&')}` : '';
}

/** The words of the address for a form's choices. */
export const tableWords = {
	metric: metricWords,
	unit: unitWords,
	stage: stageWords,
	coverage: allCoverageWords,
	confidence: confidenceWords,
	only: onlyWords,
	column: columnWords
};
/** What a form can choose from. */
export const tableChoices = {
	metrics,
	confidences: confidences.filter((one) => one !== 'doubtful'),
	only: Object.keys(onlyWords) as (keyof typeof onlyWords)[]
};
