import { codes } from '../codes.ts';
import { byUnit, column, empty, must, oneOf, told, untold, type Table } from '../column.ts';

/** What the rules of counting derive, at the end of the last year; handed out as JSON alone. */
export const levels: Table = {
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
		column(
			'parts',
			'list',
			'Angaben, deren untere Enden er addiert; leer bei einem genannten Stand',
			'figures whose lower ends it adds up; empty for a level as told',
			must
		),
		column('conflicts', 'list', 'Angaben, die anderes sagen', 'figures that say otherwise', must),
		column('flags', 'list', 'Hinweise', 'doubts', must)
	]
};
