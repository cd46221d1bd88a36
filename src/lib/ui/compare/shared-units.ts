import type { Painted } from '#lib/query/paint.ts';
import type { Unit } from '#lib/schema/figure.ts';

/** What places have in one unit of a metric. */
export interface InUnit {
	unit: Unit;
	rows: readonly Pick<Painted, 'scope'>[];
}

/** In which units both places have a number, at the stage, of the subject and until the day that are asked for alike; in the order given. */
export const sharedUnits = (pair: readonly [string, string], units: readonly InUnit[]): Unit[] =>
	units
		.filter(({ rows }) => pair.every((place) => rows.some(({ scope }) => scope === place)))
		.map(({ unit }) => unit);
