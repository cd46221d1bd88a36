import { attribution } from '#lib/places/attribution.ts';
import { codes, type Told } from './codes.ts';

export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'url' | 'list';

/** A column of a table that is handed out, told to people and to programs. */
export interface Column {
	name: string;
	type: ColumnType;
	de: string;
	en: string;
	required: boolean;
	/** All values that it can have; of a list, those of its parts. */
	values?: readonly string[];
	/** What each of them means. */
	codes?: Readonly<Record<string, Told>>;
	/** What its numbers are counted in. */
	measuredIn?: Told;
	/** What an empty cell means, where one may be empty. */
	empty?: Told;
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
	/** Who has to be named beside us. */
	sources?: readonly Told[];
}

type More = Partial<Pick<Column, 'required' | 'values' | 'codes' | 'measuredIn' | 'empty'>>;
const column = (name: string, type: ColumnType, de: string, en: string, more: More = {}): Column => ({
	name,
	type,
	de,
	en,
	required: false,
	...more
});
const must = { required: true };
const oneOf = (codes: Readonly<Record<string, Told>>) => ({
	required: true,
	codes,
	values: Object.keys(codes)
});
const measured = (de: string, en: string): Pick<More, 'measuredIn'> => ({ measuredIn: { de, en } });
const empty = (de: string, en: string): Pick<More, 'empty'> => ({ empty: { de, en } });
const untold = empty('nicht genannt', 'not told');
const byUnit = measured('wie in unit gesagt', 'as unit says');

const byFigure = measured('wie die Angabe', 'as the figure');
const degrees = measured('Grad, dezimal', 'decimal degrees');
const noPoint = empty('Fläche, kein Punkt', 'an area, not a point');

/** A day, a month or a year, as it was told: `2024`, `2024-11`, `2024-11-05`. */
const told = { de: 'wie genannt: Jahr, Monat oder Tag', en: 'as told: year, month or day' };
const ownRule = empty('eigene Regel ohne Quelle', 'a rule of our own, no source');
const sourceColumns = (named: typeof must | typeof ownRule): Column[] => [
	column('source_title', 'string', 'Titel der Quelle', 'title of the source', named),
	column('source_publisher', 'string', 'Herausgeber der Quelle', 'publisher of the source', named),
	column('source_date', 'string', `Datum der Quelle, ${told.de}`, `date of the source, ${told.en}`, untold),
	column('source_url', 'url', 'Adresse der Quelle', 'address of the source', untold)
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
			column('metric', 'string', 'Kennzahl', 'metric', oneOf(codes.metric)),
			column('value', 'number', 'Wert; von einer Spanne das untere Ende', 'value; of a range the lower end', {
				...must,
				...byUnit
			}),
			column('upper', 'number', 'oberes Ende einer Spanne', 'upper end of a range', {
				...byUnit,
				...empty('keine Spanne', 'no range')
			}),
			column('unit', 'string', 'Einheit', 'unit', oneOf(codes.unit)),
			column(
				'bound',
				'string',
				'genau, Untergrenze, Obergrenze oder gerundet',
				'exact, lower bound, upper bound or rounded',
				oneOf(codes.bound)
			),
			column(
				'stage',
				'string',
				'Stufe; Stufen werden nie addiert',
				'stage; stages are never added up',
				oneOf(codes.stage)
			),
			column('measure', 'string', 'Stand oder Zuwachs', 'level or increase', oneOf(codes.measure)),
			column(
				'coverage',
				'string',
				'flächendeckend, mancherorts oder nicht gesagt',
				'everywhere, in some places or not said',
				oneOf(codes.coverage)
			),
			column(
				'scope',
				'string',
				'Ort, für den sie gilt: DE oder amtlicher Schlüssel',
				'place that it holds for: DE or official key',
				empty('Ort nicht erkannt', 'place not recognised')
			),
			column('lead', 'string', 'wer es entwickelt hat, als Schlüssel', 'who built it, by key', untold),
			column(
				'subject',
				'string',
				'Gegenstand, Kennung aus subjects',
				'subject, identifier of subjects',
				untold
			),
			column(
				'as_of',
				'string',
				`Datum, für das sie gilt, ${told.de}`,
				`date that it holds for, ${told.en}`,
				empty('kein Datum genannt; in keinem Stand gezählt', 'no date told; counted in no level')
			),
			column(
				'period',
				'string',
				'Zeitraum eines Betrags oder Zuwachses',
				'period of an amount or increase',
				untold
			),
			column('target', 'string', 'Zieldatum eines Plans', 'date of a plan’s target', untold),
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
				oneOf(codes.evidenceIn)
			),
			column(
				'evidence_start',
				'integer',
				'Anfang der Worte, in UTF-16-Einheiten',
				'start of the words, in UTF-16 units',
				must
			),
			column(
				'evidence_end',
				'integer',
				'Ende der Worte, in UTF-16-Einheiten',
				'end of the words, in UTF-16 units',
				must
			),
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
				oneOf(codes.confidence)
			),
			column('flags', 'list', 'Hinweise, durch | getrennt', 'doubts, divided by |', {
				codes: codes.flag,
				values: Object.keys(codes.flag),
				...empty('kein Hinweis', 'no doubt')
			}),
			column('known_from', 'date', 'seit wann sie bekannt ist', 'since when it is known', must),
			column('known_until', 'date', 'bis wann sie galt', 'until when it held', empty('gilt', 'it holds')),
			column('verdict', 'string', 'Entscheidung der Redaktion', 'decision of an editor', {
				codes: codes.verdict,
				values: Object.keys(codes.verdict),
				...empty('noch keine', 'none yet')
			}),
			column(
				'counts',
				'boolean',
				'ob sie zählt: nicht verworfen, nicht zweifelhaft, noch gelesen',
				'whether it counts: not rejected, not doubtful, still read',
				must
			),
			column(
				'scope_name',
				'string',
				'Name des Ortes',
				'name of the place',
				empty('Ort nicht erkannt', 'place not recognised')
			),
			column('subject_name', 'string', 'Name des Gegenstands', 'name of the subject', untold),
			column('title', 'string', 'Titel der Meldung', 'title of the item', must),
			column('publisher', 'string', 'wer sie veröffentlichte', 'who published it', untold),
			column('url', 'url', 'Adresse der Meldung', 'address of the item', untold),
			column('published', 'string', `wann sie erschien, ${told.de}`, `when it appeared, ${told.en}`, untold)
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
			column('url', 'url', 'Adresse', 'address', untold),
			column('publisher', 'string', 'wer sie veröffentlichte', 'who published it', untold),
			column('title', 'string', 'Titel', 'title', must),
			column('published', 'string', `wann sie erschien, ${told.de}`, `when it appeared, ${told.en}`, untold),
			column(
				'places',
				'list',
				'Orte, um die es geht, durch | getrennt',
				'places that it is about, divided by |',
				empty('keine genannt', 'none named')
			),
			column('kind', 'string', 'Art der Meldung', 'kind of item', {
				codes: codes.itemKind,
				values: Object.keys(codes.itemKind),
				...empty('nicht eingeordnet', 'not sorted')
			}),
			column(
				'digest',
				'string',
				'Zusammenfassung in eigenen Worten',
				'digest in our own words',
				empty('Text von anderen, nicht gespeichert', 'text of others, not stored')
			),
			column(
				'recorded',
				'date',
				'Tag der Aufnahme',
				'day on which it was recorded',
				empty('vor dem ersten Tag', 'before the first day')
			)
		]
	},
	{
		name: 'places',
		sources: [attribution.laender, attribution.points],
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
			column('level', 'string', 'Ebene', 'level', oneOf(codes.level)),
			column('land', 'string', 'Schlüssel des Landes', 'key of the Land', empty('Deutschland', 'Germany')),
			column(
				'kreis',
				'string',
				'Schlüssel des Kreises',
				'key of the district',
				empty('keine Gemeinde', 'no municipality')
			),
			column(
				'kind',
				'string',
				'Art, wie das Gemeindeverzeichnis sie nennt',
				'kind, as the register of municipalities calls it',
				must
			),
			column('longitude', 'number', 'Länge, WGS 84', 'longitude, WGS 84', { ...degrees, ...noPoint }),
			column('latitude', 'number', 'Breite, WGS 84', 'latitude, WGS 84', { ...degrees, ...noPoint }),
			column('population', 'integer', 'Bevölkerung', 'population', {
				...measured('Einwohner', 'inhabitants'),
				...empty('keine Zahl vorhanden', 'no number at hand')
			}),
			column(
				'population_date',
				'date',
				'Stichtag der Bevölkerung',
				'date of the population',
				empty('keine Zahl vorhanden', 'no number at hand')
			)
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
			column('kind', 'string', 'Art', 'kind', oneOf(codes.subjectKind)),
			column('lead', 'string', 'wer es entwickelt hat, als Schlüssel', 'who built it, by key', untold)
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
				oneOf(codes.conflictReason)
			),
			column('apart', 'integer', 'Tage, die zwischen ihren Daten liegen', 'days between their dates', {
				...measured('Tage', 'days'),
				...empty('eine ist ohne Datum', 'one has no date')
			})
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
			column('kind', 'string', 'Art der Grenze', 'kind of bound', oneOf(codes.limitKind)),
			column('value', 'number', 'was genannt wurde', 'what was told', { ...must, ...byFigure }),
			column('against', 'number', 'woran es gemessen wird', 'what it is held against', {
				...must,
				...byFigure
			}),
			column(
				'other',
				'string',
				'Angabe, an der gemessen wird',
				'figure that it is held against',
				empty('an einer Zahl von außen gemessen', 'held against a number from outside')
			),
			column('text_de', 'string', 'Erklärung, deutsch', 'explanation, German', must),
			column('text_en', 'string', 'Erklärung, englisch', 'explanation, English', must),
			...sourceColumns(ownRule)
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
			column('metric', 'string', 'Kennzahl', 'metric', oneOf(codes.metric)),
			column('unit', 'string', 'Einheit', 'unit', oneOf(codes.unit)),
			column('coverage', 'string', 'Abdeckung', 'coverage', oneOf(codes.coverage)),
			column('scope', 'string', 'Ort', 'place', must),
			column('subject', 'string', 'Gegenstand', 'subject', untold),
			column('value', 'number', 'Stand', 'count', { ...must, ...byUnit }),
			column('date', 'string', `Datum, ${told.de}`, `date, ${told.en}`, must),
			column('day', 'date', 'Tag, an dem er zählt', 'day at which it counts', must),
			...sourceColumns(must)
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
		column('metric', 'string', 'Kennzahl', 'metric', oneOf(codes.metric)),
		column('unit', 'string', 'Einheit', 'unit', oneOf(codes.unit)),
		column('stage', 'string', 'Stufe', 'stage', oneOf(codes.stage)),
		column('coverage', 'string', 'Abdeckung', 'coverage', oneOf(codes.coverage)),
		column('scope', 'string', 'Ort', 'place', must),
		column('subject', 'string', 'Gegenstand', 'subject', untold),
		column('lead', 'string', 'wer es entwickelt hat', 'who built it', untold),
		column('date', 'string', `Datum, ${told.de}`, `date, ${told.en}`, must),
		column('value', 'number', 'Stand', 'level', { ...must, ...byUnit }),
		column('upper', 'number', 'oberes Ende einer Spanne', 'upper end of a range', {
			...byUnit,
			...empty('keine Spanne', 'no range')
		}),
		column('bound', 'string', 'genau, Grenze oder gerundet', 'exact, bound or rounded', oneOf(codes.bound)),
		column(
			'basis',
			'string',
			'genannter Stand oder Summe genannter Zuwächse',
			'level as told, or sum of increases',
			oneOf(codes.basis)
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
			oneOf(codes.verdict)
		),
		column('fields', 'string', 'berichtigte Felder, als JSON', 'corrected fields, as JSON', must),
		column(
			'seen',
			'string',
			'die Felder, wie sie da gelesen waren, als JSON',
			'the fields as they were read then, as JSON',
			empty('nicht aufgeschrieben', 'not written down')
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
		column('change', 'string', 'Art der Änderung', 'kind of change', oneOf(codes.change)),
		column('figure', 'string', 'Angabe', 'figure', must),
		column('metric', 'string', 'Kennzahl', 'metric', {
			codes: codes.metric,
			values: Object.keys(codes.metric),
			...empty('Angabe nicht bekannt', 'figure not known')
		}),
		column('scope', 'string', 'Ort', 'place', empty('Ort nicht erkannt', 'place not recognised')),
		column(
			'field',
			'string',
			'Feld; bei Entscheidungen ihr Ausgang',
			'field; of a decision, its verdict',
			empty('ganze Angabe', 'the whole figure')
		),
		column('before', 'string', 'vorher', 'before', empty('nichts', 'nothing')),
		column('after', 'string', 'nachher', 'after', empty('nichts', 'nothing'))
	]
};

/** The days that can be cited; of the newest state alone, which knows all before it. */
const stands: Table = {
	name: 'stands',
	de: 'Kenntnisstände: die Tage, deren Dateien aufbewahrt sind, die ältesten zuerst',
	en: 'States of knowledge: the days whose files are kept, oldest first',
	key: ['stand'],
	refers: [],
	columns: [
		column('stand', 'date', 'Tag', 'day', must),
		column('newest', 'boolean', 'ob es der neueste ist', 'whether it is the newest', must),
		column('figures', 'integer', 'Angaben, die da zählten', 'figures that counted then', must),
		column(
			'json',
			'string',
			'figures.json dieses Standes, von dieser Adresse aus; die anderen Tabellen liegen daneben',
			'figures.json of this state, from this address; the other tables lie beside it',
			must
		),
		column(
			'csv',
			'string',
			'figures.csv dieses Standes, von dieser Adresse aus; die anderen Tabellen liegen daneben',
			'figures.csv of this state, from this address; the other tables lie beside it',
			must
		),
		column('sha256', 'string', 'SHA-256 dieser figures.csv', 'SHA-256 of this figures.csv', must)
	]
};

/** Tables of the interface for programs that each state of knowledge has. */
export const stateTables: readonly Table[] = [...tables, levels, decisions, corrections];

/** All tables of the interface for programs. */
export const apiTables: readonly Table[] = [...stateTables, stands];
