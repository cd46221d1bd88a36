import type { Told } from './codes.ts';

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
/** A column; not required unless told. */
export const column = (name: string, type: ColumnType, de: string, en: string, more: More = {}): Column => ({
	name,
	type,
	de,
	en,
	required: false,
	...more
});
export const must = { required: true };
/** One of a list of codes, and never empty. */
export const oneOf = (codes: Readonly<Record<string, Told>>) => ({
	required: true,
	codes,
	values: Object.keys(codes)
});
export const measured = (de: string, en: string): Pick<More, 'measuredIn'> => ({ measuredIn: { de, en } });
/** What an empty cell means. */
export const empty = (de: string, en: string): Pick<More, 'empty'> => ({ empty: { de, en } });
export const untold = empty('nicht genannt', 'not told');
export const byUnit = measured('wie in unit gesagt', 'as unit says');

export const byFigure = measured('wie die Angabe', 'as the figure');
export const degrees = measured('Grad, dezimal', 'decimal degrees');
export const noPoint = empty('Fläche, kein Punkt', 'an area, not a point');

/** A day, a month or a year, as it was told: `2024`, `2024-11`, `2024-11-05`. */
export const told = { de: 'wie genannt: Jahr, Monat oder Tag', en: 'as told: year, month or day' };
export const ownRule = empty('eigene Regel ohne Quelle', 'a rule of our own, no source');
/** The four columns that name a source. */
export const sourceColumns = (named: typeof must | typeof ownRule): Column[] => [
	column('source_title', 'string', 'Titel der Quelle', 'title of the source', named),
	column('source_publisher', 'string', 'Herausgeber der Quelle', 'publisher of the source', named),
	column('source_date', 'string', `Datum der Quelle, ${told.de}`, `date of the source, ${told.en}`, untold),
	column('source_url', 'url', 'Adresse der Quelle', 'address of the source', untold)
];
