import { formatQuantity } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { FigureRow } from '#lib/query/source.ts';
import type { FigureColumn } from '#lib/state/figure-table.ts';
import { unitName } from '../words.ts';
import { widestWord } from './column-widths.ts';
import { cellText, columnName, tellsUnit } from './columns.ts';

/** So many rows tell how wide the columns of a list are. */
const mostRead = 1000;
/** Quotes are parted wherever a line ends; so wide they are pleasant to read. */
const quotes = 10.25;

/**
 * How wide each column of a list is at the least, the last one of the links to evidence included: by all its rows, so that it stays
 * so whichever of them are drawn, and by their words alone, so that the server knows it.
 */
export function tableWidths(
	rows: readonly FigureRow[],
	columns: readonly FigureColumn[],
	against: ReadonlyMap<string, readonly FigureRow[]>,
	landOf: (key: string) => string
): string[] {
	const locale = getLocale();
	const every = Math.ceil(rows.length / mostRead);
	const read = rows.filter((_, i) => i % every === 0);
	const textsOf = (figure: FigureRow, column: FigureColumn): string[] => [
		cellText(figure, column, landOf),
		...(column === 'metric' && tellsUnit(figure, columns) ? [unitName(figure.unit)] : []),
		...(column === 'value'
			? (against.get(figure.id) ?? []).flatMap((other) => [
					m.table_against({ publisher: other.publisher ?? other.title }),
					formatQuantity(other, locale)
				])
			: [])
	];
	const widthOf = (column: FigureColumn) =>
		column === 'words'
			? quotes
			: widestWord(
					[columnName(column), ...read.flatMap((figure) => textsOf(figure, column))].map((text) =>
						// Dates are not parted.
						column === 'date' ? text.replaceAll(' ', '\u00A0') : text
					)
				);
	const ends = columns.includes('value') ? [] : [widestWord([m.source_col(), m.evidence_link()])];
	return [...columns.map(widthOf), ...ends].map((width) => `calc(${width}em + 1rem)`);
}
