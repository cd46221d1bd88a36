import type { CsvCell } from '#lib/export/csv.ts';
import type { ColumnType } from '#lib/export/sheet.ts';
import type { Day } from '#lib/schema/date.ts';
import type { Embed } from '#lib/state/embed.ts';
import type { HandoutPart } from './parts.ts';

/** What of a view can be taken along: as a file, in another's page, as a reference. */
export interface Handout {
	/** Says what is left out too. */
	title: string;
	/** What of a page it is in a few words, said above it where a page has several in a row. */
	of?: string | undefined;
	/** Which part of its page it is. */
	part: HandoutPart;
	/** What is counted: metric, unit, stage; or that each row tells it, where rows are of several. */
	counted: string;
	/** What is left out, in words; nothing where all is there. */
	filter: readonly string[];
	/** What the numbers rest on, in a line, with their state of knowledge. */
	source: string;
	/** The day that the shown state of knowledge is of. */
	knowledge: Day;
	/** The values as rows of a file, their heads first. */
	rows?: (() => CsvCell[][]) | undefined;
	/** What the columns of the rows are, where their cells alone do not tell. */
	types?: (() => ColumnType[]) | undefined;
	/**
	 * Of a view that is a table alone and may be long: how many rows below its head the page shows, and which in words, where
	 * its files hold more.
	 */
	table?: { rows: number; shown?: string | undefined } | undefined;
	/** What it is in other pages; none where it is no view of its own. */
	embed?: Embed | undefined;
	/** Why it is none. */
	frameless?: string | undefined;
	/** Its address in full, where it is not that of the page at its state of knowledge. */
	address?: (() => string) | undefined;
	/** Whom a drawing of it must name besides. */
	attribution?: string | undefined;
}
