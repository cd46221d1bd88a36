import * as v from 'valibot';
import { coverages, metrics, stages, stagesOf, units, unitsOf } from '#lib/schema/figure.ts';
import { PlaceKey } from '#lib/schema/place.ts';
import type { ViewQuery } from './source.ts';

const year = v.pipe(
	v.string(),
	v.regex(/^\d{4}$/, 'not a year'),
	v.transform((text) => Number(text))
);

/** A view's query as it is sent to the server: every part as text, missing ones null. */
export const SentQuery = v.pipe(
	v.object({
		metric: v.picklist(metrics),
		unit: v.picklist(units),
		stage: v.picklist(stages),
		subject: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))), null),
		coverage: v.optional(v.nullable(v.picklist(coverages)), null),
		from: year,
		to: year,
		places: v.pipe(
			v.optional(v.string(), ''),
			v.transform((text) => text.split(',').filter(Boolean)),
			v.array(PlaceKey),
			v.maxLength(500)
		)
	}),
	v.check(
		(query) => unitsOf[query.metric].includes(query.unit) && stagesOf[query.metric].includes(query.stage),
		'unit or stage does not belong to the metric'
	)
);

/** A query as parameters of an address that `SentQuery` reads again. */
export function sentQuery({ subject, coverage, from, to, places, ...rest }: ViewQuery): URLSearchParams {
	const params = new URLSearchParams({ ...rest, from: String(from), to: String(to) });
	if (subject !== null) params.set('subject', subject);
	if (coverage !== null) params.set('coverage', coverage);
	if (places.length > 0) params.set('places', places.join(','));
	return params;
}
