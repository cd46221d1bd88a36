import { landFactDates, landFacts, type LandFacts } from '#lib/places/land-facts.ts';
import { spanOf } from '#lib/dataset/dates.ts';
import type { Bound, Metric } from '#lib/schema/figure.ts';
import type { Painted } from '../paint.ts';

export type Denominator = keyof LandFacts;

/** Why a level is not divided. */
export type QuotientGap = 'no_report' | 'older' | 'other_things' | 'more_than_all';

export type Quotient =
	| {
			scope: string;
			/** Share (0 to 1), or the number for each of `per` people. */
			value: number;
			upper: number | null;
			bound: Bound;
			denominator: Denominator;
			/** What it was divided by. */
			by: number;
			row: Painted;
			gap: null;
	  }
	| { scope: string; gap: QuotientGap; row: Painted | null };

/** "Je 100.000 Menschen" for what is counted; money stands for each person. */
export const perPeople = (metric: Metric): number => (metric === 'funding_eur' ? 1 : 100_000);

/**
 * What the words of a figure count, as far as a register counts it too: "57 Kommunen" are Gemeinden and Kreise together,
 * "20 Gemeinden" Gemeinden, "9 Landkreise" Kreise; "300 Ausländerbehörden" nothing that is divided here.
 */
export function countedIn(evidence: string): Denominator | 'kommunen' | null {
	const kreise = /\b(land)?kreise?n?\b/iu.test(evidence);
	const gemeinden = /\b(gemeinden?|städten?|ortsgemeinden?)\b/iu.test(evidence);
	if (/\bkommunen?\b/iu.test(evidence) || (kreise && gemeinden)) return 'kommunen';
	return gemeinden ? 'gemeinden' : kreise ? 'kreise' : null;
}

/** A sum is as old as the oldest of what is in it. */
const isOlder = (row: Painted, denominator: Denominator) =>
	spanOf(row.oldest ?? row.date).day < landFactDates[denominator];

function divided(row: Painted, denominator: Denominator, by: number, times: number): Quotient {
	return {
		scope: row.scope,
		value: (row.value / by) * times,
		upper: row.upper === null ? null : (row.upper / by) * times,
		bound: row.bound,
		denominator,
		by,
		row,
		gap: null
	};
}

/**
 * Which share of a Land's Gemeinden, Kreise or both a level is. A level that is older than the count of its denominator
 * is not divided: Gemeinden merge, and no earlier counts are held.
 * @param evidence the words that state the level
 */
export function shareOf(row: Painted | undefined, scope: string, evidence: string | undefined): Quotient {
	if (row === undefined) return { scope, gap: 'no_report', row: null };
	const counted = row.unit === 'authority' && evidence !== undefined ? countedIn(evidence) : null;
	const facts = landFacts[scope];
	if (counted === null || facts === undefined) return { scope, gap: 'other_things', row };
	const denominator = counted === 'kommunen' ? 'gemeinden' : counted;
	const by = counted === 'kommunen' ? facts.gemeinden + facts.kreise : facts[counted];
	if (isOlder(row, denominator) || (counted === 'kommunen' && isOlder(row, 'kreise')))
		return { scope, gap: 'older', row };
	return row.value > by ? { scope, gap: 'more_than_all', row } : divided(row, denominator, by, 1);
}

/** A level for each of so many people of the Land; one older than the count of people is not divided. */
export function perPeopleOf(row: Painted | undefined, scope: string, metric: Metric): Quotient {
	if (row === undefined) return { scope, gap: 'no_report', row: null };
	const facts = landFacts[scope];
	// An offer of services is the same for everybody, however many there are.
	if (facts === undefined || metric === 'services_live') return { scope, gap: 'other_things', row };
	if (isOlder(row, 'population')) return { scope, gap: 'older', row };
	return divided(row, 'population', facts.population, perPeople(metric));
}
