import type { Day } from '#lib/schema/date.ts';
import { correctable, type Correctable, type Figure } from '#lib/schema/figure.ts';
import type { KnownOn } from './knowledge.ts';

/** What a sentence says of a figure. */
const said = ['metric', 'value', 'upper', 'unit', 'bound', 'stage', 'measure', 'scope'] as const;
export type Said = Pick<Figure, (typeof said)[number]>;

/** A figure that is told otherwise than before. */
export interface LastCorrected {
	id: string;
	before: Said;
	/** Null where it is no longer told. */
	after: Said | null;
	/** What of it differs. */
	fields: Correctable[];
}

/** The newest day on which something was corrected. */
export interface LastCorrections {
	day: Day;
	/** How many figures were. */
	count: number;
	/** Some of them; those first whose sentence differs, then those that are gone. */
	shown: LastCorrected[];
}

const sentenceOf = (figure: Figure): Said =>
	Object.fromEntries(said.map((field) => [field, figure[field]])) as Said;

/**
 * What was corrected last: in what figures say, not in how they were read.
 * @param days newest first
 * @returns null where nothing ever was
 */
export function lastCorrections(days: readonly KnownOn[], most: number): LastCorrections | null {
	for (const { day, changed, ended } of days) {
		const corrected = [
			...changed.map(({ before, after }): LastCorrected => ({
				id: after.id,
				before: sentenceOf(before),
				after: sentenceOf(after),
				fields: correctable.filter((field) => before[field] !== after[field])
			})),
			...ended.map((figure): LastCorrected => ({
				id: figure.id,
				before: sentenceOf(figure),
				after: null,
				fields: []
			}))
		].filter(({ after, fields }) => after === null || fields.length > 0);
		if (corrected.length === 0) continue;
		const weight = ({ after, fields }: LastCorrected) =>
			fields.some((field) => (said as readonly string[]).includes(field)) ? 0 : after === null ? 1 : 2;
		const shown = [...corrected].sort((a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : 1));
		return { day, count: corrected.length, shown: shown.slice(0, most) };
	}
	return null;
}
