import { spanOf } from '#lib/dataset/dates.ts';
import { breaksBetween } from '#lib/dataset/series-break.ts';
import type { Break } from '#lib/schema/break.ts';
import type { Figure } from '#lib/schema/figure.ts';
import { gapReasons, type GapReason, type RegisterCount } from '#lib/schema/register-count.ts';
import { intervalOf } from './ranks.ts';

/** What a comparison needs of a claim. */
export type Claim = Pick<
	Figure,
	| 'metric'
	| 'unit'
	| 'coverage'
	| 'stage'
	| 'measure'
	| 'scope'
	| 'subject'
	| 'value'
	| 'upper'
	| 'bound'
	| 'asOf'
> & {
	/** Address of the item that makes it. */
	url: string | null;
};

/** A register's count beside a claim, and why the two differ. */
export interface Compared {
	count: RegisterCount;
	reason: GapReason;
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Days between the spans that two dates leave open; 0 where they can be one day. */
function daysApart(a: string, b: string): number {
	const [first, second] = [spanOf(a), spanOf(b)];
	return Math.max(
		0,
		dayNumber(second.since) - dayNumber(first.day),
		dayNumber(first.since) - dayNumber(second.day)
	);
}

/** A claim that was told within a month of a count, and in the span of no more than one, is of its time. */
const near = 31;

function ofOneTime(claim: Claim, count: RegisterCount, breaks: readonly Break[]): boolean {
	if (claim.asOf === null || claim.asOf.length === 4 || daysApart(claim.asOf, count.date) > near)
		return false;
	const [from, to] = [claim.asOf, count.date].sort() as [string, string];
	return breaksBetween(breaks, { ...claim, scope: count.scope }, from, to).length === 0;
}

/** Whether the count lies in what the claim leaves open; 270 told for 273 is rounded, 300 is not. */
function isRounded(claim: Claim, value: number): boolean {
	const exact = claim.bound === 'exact' && claim.upper === null;
	const rounded =
		exact && /^\d+[1-9]0+$/.test(String(claim.value)) ? { ...claim, bound: 'approx' as const } : claim;
	const { low, high } = intervalOf(rounded);
	return low <= value && value <= high;
}

/** Why a claim and a count differ, as far as it can be told. */
export function gapOf(claim: Claim, count: RegisterCount, breaks: readonly Break[]): GapReason {
	if (claim.unit !== count.unit) return 'other_unit';
	if (claim.coverage !== count.coverage) return 'other_coverage';
	if (claim.url === count.source.url && claim.value === count.value) return 'reported';
	if (!ofOneTime(claim, count, breaks)) return 'other_date';
	if (claim.value === count.value && claim.upper === null) return 'same';
	return isRounded(claim, count.value) ? 'rounded' : 'open';
}

/**
 * The counts of official counters beside a claim: of each counter, unit and coverage the one nearest to its date, the
 * most telling first. None for what is planned or added, which no counter shows.
 * @param counts of the claim's place and subject
 */
export function besideRegister(
	claim: Claim,
	counts: readonly RegisterCount[],
	breaks: readonly Break[]
): Compared[] {
	if (claim.stage !== 'live' || claim.measure !== 'total') return [];
	const nearest = new Map<string, RegisterCount>();
	const distance = (count: RegisterCount) =>
		claim.asOf === null ? -dayNumber(spanOf(count.date).day) : daysApart(claim.asOf, count.date);
	for (const count of counts) {
		if (count.metric !== claim.metric || count.scope !== claim.scope || count.subject !== claim.subject)
			continue;
		const key = [count.counter, count.unit, count.coverage].join('|');
		const other = nearest.get(key);
		if (!other || distance(count) < distance(other)) nearest.set(key, count);
	}
	return [...nearest.values()]
		.map((count) => ({ count, reason: gapOf(claim, count, breaks) }))
		.sort((a, b) => gapReasons.indexOf(a.reason) - gapReasons.indexOf(b.reason));
}
