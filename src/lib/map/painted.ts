import type { Quantity } from '#lib/i18n/format.ts';
import type { Unit } from '#lib/schema/figure.ts';

/** The one value that a place is painted with. */
export interface Painted extends Quantity {
	/** Key of the place; never `DE`, which no map shows (DESIGN 4, rule 5). */
	scope: string;
	unit: Unit;
	/** As told: year, month or day. */
	date: string | null;
	/** The figure that it rests on. */
	figure: string;
	/** Whether it counts what the others do: only such values share a scale of colours. */
	compared: boolean;
}

/** What belongs on a map of the Länder: nationwide numbers and those of smaller places do not. */
export const ofLaender = <P extends Painted>(rows: readonly P[]): P[] =>
	rows.filter((row) => /^\d{2}$/.test(row.scope));
