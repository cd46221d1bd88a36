import { conflictReasons } from '#lib/schema/conflict.ts';
import { changeKinds } from '../release-changes.ts';
import { bounds, confidences, coverages, measures, metrics, stages, units } from '#lib/schema/figure.ts';

export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'url' | 'list';

/** A column of a table that is handed out, told to people and to programs. */
export interface Column {
	name: string;
	type: ColumnType;
	de: string;
	en: string;
	required: boolean;
	/** All values that it can have. */
	values?: readonly string[];
}

/** A table that is handed out as CSV. */
export interface Table {
	name: string;
	de: string;
	en: string;
	/** Columns whose values tell its rows apart. */
	key: readonly string[];
	columns: readonly Column[];
	/** Columns that name a row of another table. */
	refers: readonly { column: string; table: string; to: string }[];
}

type More = Partial<Pick<Column, 'required' | 'values'>>;
const column = (name: string, type: ColumnType, de: string, en: string, more: More = {}): Column => ({
	name,
	type,
	de,
	en,
	required: false,
	...more
});
const must = { required: true };
const oneOf = (values: readonly string[]) => ({ required: true, values });

/** A day, a month or a year, as it was told: `2024`, `2024-11`, `2024-11-05`. */
const told = { de: 'wie genannt: Jahr, Monat oder Tag', en: 'as told: year, month or day' };
const sourceColumns = (required: boolean): Column[] => [
	column('source_title', 'string', 'Titel der Quelle', 'title of the source', { required }),
	column('source_publisher', 'string', 'Herausgeber der Quelle', 'publisher of the source', { required }),
	column('source_date', 'string', `Datum der Quelle, ${told.de}`, `date of the source, ${told.en}`),
	column('source_url', 'url', 'Adresse der Quelle', 'address of the source')
];

/** All tables that are handed out as CSV. Their heads have to be just these, in this order. */
export const tables: readonly Table[] = [
	{
		name: 'figures',
		de: 'Angaben: jede Zahl, die gelesen wurde, mit den Worten, die sie belegen',
		en: 'Figures: every number that was read, with the words that state it',
		key: ['id'],
		refers: [
			{ column: 'item', table: 'items', to: 'id' },
			{ column: 'scope', table: 'places', to: 'key' },
			// No key leads from `subject`: a figure that no longer holds may name a subject that is gone.
			{ column: 'lead', table: 'places', to: 'key' }
		],
		columns: [
			column('id', 'string', 'Kennung der Angabe', 'identifier of the figure', must),
			column('item', 'string', 'Meldung, aus der sie gelesen wurde', 'news item that it was read from', must),
			column('metric', 'string', 'Kennzahl', 'metric', oneOf(metrics)),
			column(
				'value',
				'number',
				'Wert; von einer Spanne das untere Ende',
				'value; of a range the lower end',
				must
			),
			column('upper', 'number', 'oberes Ende einer Spanne', 'upper end of a range'),
			column('unit', 'string', 'Einheit', 'unit', oneOf(units)),
			column(
				'bound',
				'string',
				'genau, Untergrenze, Obergrenze oder gerundet',
				'exact, lower bound, upper bound or rounded',
				oneOf(bounds)
			),
			column(
				'stage',
				'string',
				'Stufe; Stufen werden nie addiert',
				'stage; stages are never added up',
				oneOf(stages)
			),
			column('measure', 'string', 'Stand oder Zuwachs', 'level or increase', oneOf(measures)),
			column(
				'coverage',
				'string',
				'flächendeckend, mancherorts oder nicht gesagt',
				'everywhere, in some places or not said',
				oneOf(coverages)
			),
			column(
				'scope',
				'string',
				'Ort, für den sie gilt: DE oder amtlicher Schlüssel',
				'place that it holds for: DE or official key'
			),
			column('lead', 'string', 'wer es entwickelt hat, als Schlüssel', 'who built it, by key'),
			column('subject', 'string', 'Gegenstand', 'subject'),
			column(
				'as_of',
				'string',
				`Datum, für das sie gilt, ${told.de}; leer, wo keines genannt ist`,
				`date that it holds for, ${told.en}; empty where none is told`
			),
			column('period', 'string', 'Zeitraum eines Betrags oder Zuwachses', 'period of an amount or increase'),
			column('target', 'string', 'Zieldatum eines Plans', 'date of a plan’s target'),
			column(
				'implied',
				'boolean',
				'ob die Zahl nicht als Ziffer dasteht („eine Kommune“)',
				'whether the number is not written as one (“a municipality”)',
				must
			),
			column(
				'evidence',
				'string',
				'die Worte, die sie belegen, höchstens zwölf',
				'the words that state it, at most twelve',
				must
			),
			column(
				'evidence_in',
				'string',
				'Teil der Meldung, in dem die Worte stehen',
				'part of the item in which the words stand',
				oneOf(['text', 'title'])
			),
			column(
				'evidence_start',
				'integer',
				'Anfang der Worte, in UTF-16-Einheiten',
				'start of the words, in UTF-16 units',
				must
			),
			column('evidence_end', 'integer', 'Ende der Worte', 'end of the words', must),
			column(
				'evidence_hash',
				'string',
				'SHA-256 des Teils, in dem sie stehen',
				'SHA-256 of the part in which they stand',
				must
			),
			column('rule', 'string', 'Regel, die sie las, mit Fassung', 'rule that read it, with version', must),
			column(
				'confidence',
				'string',
				'Sicherheit; zweifelhafte zählen nicht',
				'confidence; doubtful ones do not count',
				oneOf(confidences)
			),
			column('flags', 'list', 'Hinweise, durch | getrennt', 'doubts, divided by |'),
			column('known_from', 'date', 'seit wann sie bekannt ist', 'since when it is known', must),
			column(
				'known_until',
				'date',
				'bis wann sie galt; leer, wo sie gilt',
				'until when it held; empty where it holds'
			),
			column('verdict', 'string', 'Entscheidung der Redaktion', 'decision of an editor', {
				values: ['accept', 'reject', 'correct']
			}),
			column(
				'counts',
				'boolean',
				'ob sie zählt: nicht verworfen, nicht zweifelhaft, noch gelesen',
				'whether it counts: not rejected, not doubtful, still read',
				must
			),
			column('scope_name', 'string', 'Name des Ortes', 'name of the place'),
			column('subject_name', 'string', 'Name des Gegenstands', 'name of the subject'),
			column('title', 'string', 'Titel der Meldung', 'title of the item', must),
			column('publisher', 'string', 'wer sie veröffentlichte', 'who published it'),
			column('url', 'url', 'Adresse der Meldung', 'address of the item'),
			column('published', 'string', `wann sie erschien, ${told.de}`, `when it appeared, ${told.en}`)
		]
	},
	{
		name: 'items',
		de: 'Meldungen, aus denen gelesen wurde, mit eigener Zusammenfassung',
		en: 'News items that were read, with a digest in our own words',
		key: ['id'],
		refers: [],
		columns: [
			column('id', 'string', 'Kennung der Meldung', 'identifier of the item', must),
			column('url', 'url', 'Adresse', 'address'),
			column('publisher', 'string', 'wer sie veröffentlichte', 'who published it'),
			column('title', 'string', 'Titel', 'title', must),
			column('published', 'string', `wann sie erschien, ${told.de}`, `when it appeared, ${told.en}`),
			column(
				'places',
				'list',
				'Orte, um die es geht, durch | getrennt',
				'places that it is about, divided by |'
			),
			column('kind', 'string', 'Art der Meldung', 'kind of item'),
			column(
				'digest',
				'string',
				'Zusammenfassung in eigenen Worten; leer, wo der Text von anderen ist',
				'digest in our own words; empty where the text is of others'
			),
			column('recorded', 'date', 'Tag der Aufnahme', 'day on which it was recorded')
		]
	},
	{
		name: 'places',
		de: 'Orte: Deutschland, Länder, Kreise und Gemeinden, die genannt sind',
		en: 'Places: Germany, Länder, and the districts and municipalities that are named',
		key: ['key'],
		refers: [],
		columns: [
			column(
				'key',
				'string',
				'DE oder amtlicher Gemeindeschlüssel (2, 5 oder 8 Stellen)',
				'DE or official key (2, 5 or 8 digits)',
				must
			),
			column('name', 'string', 'Name', 'name', must),
			column('level', 'string', 'Ebene', 'level', must),
			column('land', 'string', 'Schlüssel des Landes', 'key of the Land'),
			column('kreis', 'string', 'Schlüssel des Kreises', 'key of the district'),
			column('kind', 'string', 'Art', 'kind', must),
			column('longitude', 'number', 'Länge, WGS 84', 'longitude, WGS 84'),
			column('latitude', 'number', 'Breite, WGS 84', 'latitude, WGS 84'),
			column('population', 'integer', 'Bevölkerung', 'population'),
			column('population_date', 'string', 'Stichtag der Bevölkerung', 'date of the population')
		]
	},
	{
		name: 'subjects',
		de: 'Gegenstände: Leistungen, Plattformen und Programme',
		en: 'Subjects: services, platforms and programmes',
		key: ['slug'],
		refers: [],
		columns: [
			column('slug', 'string', 'Kennung', 'identifier', must),
			column('name', 'string', 'Name', 'name', must),
			column('kind', 'string', 'Art', 'kind', must),
			column('lead', 'string', 'wer es entwickelt hat, als Schlüssel', 'who built it, by key')
		]
	},
	{
		name: 'conflicts',
		de: 'Angaben, deren Zahlen sich unterscheiden, mit dem Grund',
		en: 'Figures whose numbers differ, with the reason',
		key: ['figure', 'other'],
		refers: [
			{ column: 'figure', table: 'figures', to: 'id' },
			{ column: 'other', table: 'figures', to: 'id' }
		],
		columns: [
			column('figure', 'string', 'eine Angabe', 'a figure', must),
			column('other', 'string', 'die andere', 'the other', must),
			column(
				'reason',
				'string',
				'Grund; nur „open“ ist ein Widerspruch',
				'reason; only “open” is a conflict',
				oneOf(conflictReasons)
			),
			column('apart', 'integer', 'Tage, die zwischen ihren Daten liegen', 'days between their dates')
		]
	},
	{
		name: 'doubts',
		de: 'Angaben, die kaum stimmen können, mit der Grenze, die sie überschreiten',
		en: 'Figures that can hardly be right, with the bound that they are beyond',
		key: ['figure', 'bound'],
		refers: [{ column: 'figure', table: 'figures', to: 'id' }],
		columns: [
			column('figure', 'string', 'die Angabe', 'the figure', must),
			column('bound', 'string', 'Kennung der Grenze', 'identifier of the bound', must),
			column('kind', 'string', 'Art der Grenze', 'kind of bound', must),
			column('value', 'number', 'was genannt wurde', 'what was told', must),
			column('against', 'number', 'woran es gemessen wird', 'what it is held against', must),
			column('other', 'string', 'Angabe, an der gemessen wird', 'figure that it is held against'),
			column('text_de', 'string', 'Erklärung, deutsch', 'explanation, German', must),
			column('text_en', 'string', 'Erklärung, englisch', 'explanation, English', must),
			...sourceColumns(false)
		]
	},
	{
		name: 'register',
		de: 'Stände amtlicher Zähler, die neben den Angaben stehen',
		en: 'Counts of official counters that stand beside the figures',
		key: ['id'],
		refers: [{ column: 'scope', table: 'places', to: 'key' }],
		columns: [
			column('id', 'string', 'Kennung', 'identifier', must),
			column('counter', 'string', 'Name des Zählers', 'name of the counter', must),
			column('metric', 'string', 'Kennzahl', 'metric', oneOf(metrics)),
			column('unit', 'string', 'Einheit', 'unit', oneOf(units)),
			column('coverage', 'string', 'Abdeckung', 'coverage', oneOf(coverages)),
			column('scope', 'string', 'Ort', 'place', must),
			column('subject', 'string', 'Gegenstand', 'subject'),
			column('value', 'number', 'Stand', 'count', must),
			column('date', 'string', `Datum, ${told.de}`, `date, ${told.en}`, must),
			column('day', 'date', 'Tag, an dem er zählt', 'day at which it counts', must),
			...sourceColumns(true)
		]
	}
];

/** What the rules of counting derive, at the end of the last year; handed out as JSON alone. */
const levels: Table = {
	name: 'levels',
	de: 'Stände nach den Zählregeln; ein Ort ohne Stand hat keine Zeile, nie eine Null',
	en: 'Levels by the rules of counting; a place without a level has no row, never a zero',
	key: ['metric', 'unit', 'stage', 'coverage', 'scope', 'subject', 'basis'],
	refers: [{ column: 'figure', table: 'figures', to: 'id' }],
	columns: [
		column('metric', 'string', 'Kennzahl', 'metric', oneOf(metrics)),
		column('unit', 'string', 'Einheit', 'unit', oneOf(units)),
		column('stage', 'string', 'Stufe', 'stage', oneOf(stages)),
		column('coverage', 'string', 'Abdeckung', 'coverage', oneOf(coverages)),
		column('scope', 'string', 'Ort', 'place', must),
		column('subject', 'string', 'Gegenstand', 'subject'),
		column('lead', 'string', 'wer es entwickelt hat', 'who built it'),
		column('date', 'string', `Datum, ${told.de}`, `date, ${told.en}`, must),
		column('value', 'number', 'Stand', 'level', must),
		column('upper', 'number', 'oberes Ende einer Spanne', 'upper end of a range'),
		column('bound', 'string', 'genau, Grenze oder gerundet', 'exact, bound or rounded', oneOf(bounds)),
		column(
			'basis',
			'string',
			'genannter Stand oder Summe genannter Zuwächse',
			'level as told, or sum of increases',
			oneOf(['total', 'sum_of_added'])
		),
		column('figure', 'string', 'Angabe, auf der er ruht', 'figure that it rests on', must),
		column('figures', 'list', 'alle Angaben, die ihn tragen', 'all figures that it rests on', must),
		column('conflicts', 'list', 'Angaben, die anderes sagen', 'figures that say otherwise', must),
		column('flags', 'list', 'Hinweise', 'doubts', must)
	]
};
const decisions: Table = {
	name: 'decisions',
	de: 'Entscheidungen der Redaktion über Angaben',
	en: 'Decisions of editors on figures',
	key: ['figure', 'date', 'verdict', 'reason'],
	refers: [{ column: 'figure', table: 'figures', to: 'id' }],
	columns: [
		column('figure', 'string', 'Angabe', 'figure', must),
		column(
			'verdict',
			'string',
			'angenommen, verworfen oder berichtigt',
			'accepted, rejected or corrected',
			oneOf(['accept', 'reject', 'correct'])
		),
		column('fields', 'string', 'berichtigte Felder, als JSON', 'corrected fields, as JSON', must),
		column(
			'seen',
			'string',
			'die Felder, wie sie da gelesen waren, als JSON',
			'the fields as they were read then, as JSON'
		),
		column('reason', 'string', 'Grund', 'reason', must),
		column('who', 'string', 'Rolle', 'role', must),
		column('date', 'date', 'Tag', 'day', must)
	]
};

/** What became known and what was corrected, day by day; handed out as JSON alone. */
const corrections: Table = {
	name: 'corrections',
	de: 'Was neu, berichtigt, zurückgezogen oder entschieden wurde: ein Feld je Zeile, die ältesten Tage zuerst',
	en: 'What was new, corrected, withdrawn or decided: one field a row, oldest days first',
	key: ['day', 'change', 'figure', 'field', 'after'],
	refers: [{ column: 'figure', table: 'figures', to: 'id' }],
	columns: [
		column('day', 'date', 'Tag', 'day', must),
		column('change', 'string', 'Art der Änderung', 'kind of change', oneOf(changeKinds)),
		column('figure', 'string', 'Angabe', 'figure', must),
		column('metric', 'string', 'Kennzahl', 'metric'),
		column('scope', 'string', 'Ort', 'place'),
		column('field', 'string', 'Feld; bei Entscheidungen ihr Ausgang', 'field; of a decision, its verdict'),
		column('before', 'string', 'vorher', 'before'),
		column('after', 'string', 'nachher', 'after')
	]
};

/** All tables of the interface for programs. */
export const apiTables: readonly Table[] = [...tables, levels, decisions, corrections];
