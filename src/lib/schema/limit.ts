import * as v from 'valibot';
import { Bilingual, Citation, Slug } from './citation.ts';
import { PartialDate } from './date.ts';
import { metrics, stages, units } from './figure.ts';
import { PlaceKey } from './place.ts';

const entries = {
	id: Slug,
	metric: v.picklist(metrics),
	/** What its number holds for; of several for one thing, the two around a figure's date count. */
	date: PartialDate,
	text: Bilingual,
	source: Citation
};
/** A rule of our own, which rests on no number of others. */
const own = { ...entries, source: v.null() };
const positive = v.pipe(v.number(), v.minValue(0));

/** What a figure can hardly be (DESIGN 4, rule 9). Whoever is beyond it is flagged; no value is ever changed. */
export const Limit = v.variant('kind', [
	/** No more of a unit than there are of it at all. */
	v.object({ ...entries, kind: v.literal('catalogue'), unit: v.picklist(units), max: positive }),
	/** No more authorities of a kind than there are: known by their subject or by the noun that is counted. */
	v.object({
		...entries,
		kind: v.literal('count'),
		scope: PlaceKey,
		subjects: v.array(Slug),
		nouns: v.array(v.string()),
		max: positive
	}),
	/** No more authorities than a place has municipalities and Kreise, times `factor` and `plus` some. */
	v.object({ ...entries, kind: v.literal('place'), factor: positive, plus: positive }),
	/** No Land's single item above this amount. */
	v.object({ ...entries, kind: v.literal('money'), max: positive }),
	/** No level of this stage below `factor` of the one before. */
	v.object({ ...own, kind: v.literal('fall'), stage: v.picklist(stages), factor: positive }),
	/** No part larger than its whole. */
	v.object({ ...own, kind: v.literal('part') })
]);
export type Limit = v.InferOutput<typeof Limit>;
export type LimitKind = Limit['kind'];
export const limitKinds = ['catalogue', 'count', 'place', 'money', 'fall', 'part'] as const;

/** Why a figure is flagged as implausible: which limit, with the numbers that were compared. */
export const Doubt = v.object({
	figure: v.string(),
	limit: Slug,
	kind: v.picklist(limitKinds),
	/** What was told. */
	value: v.number(),
	/** What it was held against: the most there can be, the level before, the whole. */
	against: v.number(),
	/** The figure that it was held against, where it was one. */
	other: v.nullable(v.string())
});
export type Doubt = v.InferOutput<typeof Doubt>;
