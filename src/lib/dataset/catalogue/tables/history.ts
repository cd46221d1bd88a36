import { codes } from '../codes.ts';
import { column, empty, must, oneOf, type Table } from '../column.ts';

export const decisions: Table = {
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
export const corrections: Table = {
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
export const stands: Table = {
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
