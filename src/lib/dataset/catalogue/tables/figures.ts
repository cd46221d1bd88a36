import { codes } from '../codes.ts';
import { byUnit, column, empty, must, oneOf, told, untold, type Table } from '../column.ts';

/** Of the flat table alone: the database has it in a table of its own. */
const inTable = (table: string) => ({
	de: `; in der Datenbank (SQL) steht es in ${table}`,
	en: `; in the database (SQL) it is in ${table}`
});
const [ofSubject, ofItem] = [inTable('subjects'), inTable('items')];

export const figures: Table = {
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
			'die Worte, die sie belegen, höchstens zwölf; wo die Meldung eine Zusammenfassung hat, deren Worte und kein Zitat',
			'the words that state it, at most twelve; where the item has a digest, its words and no quotation',
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
			'name of the place, in German',
			empty('Ort nicht erkannt', 'place not recognised')
		),
		column(
			'subject_name',
			'string',
			`Name des Gegenstands${ofSubject.de}`,
			`name of the subject${ofSubject.en}`,
			untold
		),
		column('title', 'string', `Titel der Meldung${ofItem.de}`, `title of the item${ofItem.en}`, must),
		column(
			'publisher',
			'string',
			`wer sie veröffentlichte${ofItem.de}`,
			`who published it${ofItem.en}`,
			untold
		),
		column('url', 'url', `Adresse der Meldung${ofItem.de}`, `address of the item${ofItem.en}`, untold),
		column(
			'published',
			'string',
			`wann sie erschien, ${told.de}${ofItem.de}`,
			`when it appeared, ${told.en}${ofItem.en}`,
			untold
		),
		column(
			'lead_name',
			'string',
			'Name des Landes oder Ortes, der es entwickelt hat',
			'name of who built it, in German',
			untold
		)
	]
};
