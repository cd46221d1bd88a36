import * as v from 'valibot';
import { Bilingual, Citation, Slug } from './citation.ts';
import { PartialDate } from './date.ts';
import { metrics, units } from './figure.ts';
import { PlaceKey } from './place.ts';

/**
 * What changed: the unit that is counted, the definition of a counter, the territory of a place, or the base of the
 * population that figures are divided by.
 */
export const breakKinds = ['unit', 'definition', 'territory', 'census'] as const;
export type BreakKind = (typeof breakKinds)[number];

/** A date across which numbers of a series are neither joined nor compared (DESIGN 4, rule 1). */
export const Break = v.object({
	id: Slug,
	kind: v.picklist(breakKinds),
	date: PartialDate,
	/** Last date of a change that took its time, or of which only this is known; null for one date. */
	until: v.nullable(PartialDate),
	/** Places whose numbers it touches. Of a territory just these, else also all places in them. */
	scopes: v.pipe(v.array(PlaceKey), v.minLength(1)),
	/** Null for all metrics. */
	metric: v.nullable(v.picklist(metrics)),
	/** Units that it touches; empty for all. A census touches none of what is counted, only what it is divided by. */
	units: v.array(v.picklist([...units, 'population'])),
	/** Subjects that it touches; empty for all. */
	subjects: v.array(Slug),
	text: Bilingual,
	source: Citation
});
export type Break = v.InferOutput<typeof Break>;
