import type { Span } from './span.ts';

/** What of a list of figures a table shows. */
export interface ListPart {
	/** Place of the first row, counted from 0, and how many rows the list has. */
	from: number;
	count: number;
	/** The rows that a page without a script shows; a picture of the table shows them, too. */
	page: Span;
	/** How wide each column is, whichever rows are drawn. */
	widths: readonly string[];
	/** Whether more rows come by themselves. */
	growing: boolean;
	/** Which rows these are, in words; nothing where they are all. */
	told: string | undefined;
}

/** What a figure's row is called in the address. */
export const rowId = (id: string): string => `angabe-${id}`;

/** Whether a row is one of a span. */
export const isIn = ({ from, to }: Span, row: number): boolean => from <= row && row < to;
