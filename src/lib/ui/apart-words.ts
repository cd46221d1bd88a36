import { m } from '#lib/i18n/paraglide/messages.js';
import type { Painted } from '#lib/query/paint.ts';
import type { ViewQuery } from '#lib/query/source.ts';
import type { Metric } from '#lib/schema/figure.ts';

const ofTheirOwn: Record<Metric, () => string> = {
	services_live: m.apart_why_services,
	authorities_onboarded: m.apart_why_authorities,
	funding_eur: m.apart_why_funding
};

/** Why numbers of a view stand in no order: each is of something else, or all are of one subject and differ in what they count of it. */
export function apartWords(
	rows: readonly Pick<Painted, 'coverage'>[],
	{ metric, subject }: Pick<ViewQuery, 'metric' | 'subject'>
): string {
	if (subject === null) return ofTheirOwn[metric]();
	if (metric === 'funding_eur') return m.apart_why_amounts();
	return new Set(rows.map(({ coverage }) => coverage)).size > 1
		? m.apart_why_coverage()
		: m.apart_why_break();
}
