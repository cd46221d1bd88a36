import { codes } from '../codes.ts';
import {
	byFigure,
	byUnit,
	column,
	empty,
	measured,
	must,
	oneOf,
	ownRule,
	sourceColumns,
	told,
	untold,
	type Table
} from '../column.ts';

export const conflicts: Table = {
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
};

export const doubts: Table = {
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
};

export const register: Table = {
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
};
