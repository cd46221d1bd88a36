import * as v from 'valibot';
import { Citation, Slug } from './citation.ts';
import { PartialDate } from './date.ts';
import { coverages, metrics, stagesOf, unitsOf, units } from './figure.ts';
import { PlaceKey } from './place.ts';

/** What an official counter shows on a date: stands beside the claims of the news, and never replaces one. */
export const RegisterCount = v.pipe(
	v.object({
		id: Slug,
		/** Name of the counter: "Dashboard Digitale Verwaltung". */
		counter: v.pipe(v.string(), v.minLength(1)),
		metric: v.picklist(metrics),
		unit: v.picklist(units),
		coverage: v.picklist(coverages),
		scope: PlaceKey,
		subject: Slug,
		value: v.pipe(v.number(), v.integer(), v.minValue(0)),
		date: PartialDate,
		/** Where the count was read: the counter itself, or who reports it. */
		source: Citation
	}),
	v.check((count) => unitsOf[count.metric].includes(count.unit), 'unit does not belong to the metric'),
	v.check((count) => stagesOf[count.metric].includes('live'), 'only what is live is counted by registers')
);
export type RegisterCount = v.InferOutput<typeof RegisterCount>;

/**
 * Why a claim and a register's count differ: `same` and `rounded` do not; `reported` is the claim's own source for it;
 * `open` is what nothing explains.
 */
export const gapReasons = [
	'same',
	'rounded',
	'reported',
	'open',
	'other_date',
	'other_coverage',
	'other_unit'
] as const;
export type GapReason = (typeof gapReasons)[number];
