import type { Level } from '#lib/schema/level.ts';
import type { Subject } from '#lib/schema/subject.ts';
import type { Step } from './source.ts';
import { intervalOf, lowerEnd } from './ranks.ts';
import { isYearly } from './yearly.ts';

/** What has to be known of a subject, to know whether its money may hold that of another. */
export type Purse = Pick<Subject, 'slug' | 'kind' | 'within'>;

/**
 * Why an amount is not added: `may_hold`, it may be a part of the others, or they of it; `upper_bound`, "bis zu" may be nothing;
 * `part`, its item tells the whole that holds it; `years`, one of them is for one year alone.
 */
export const leftOutReasons = ['may_hold', 'upper_bound', 'part', 'years'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** An amount that stands beside a sum and is no part of it. */
export interface LeftOut {
	figure: string;
	why: LeftOutReason;
}

/** Which of a Land's amounts are told as one, the largest first, and which are not in it. */
export interface Chosen {
	added: Level[];
	leftOut: LeftOut[];
}

/** Of the subjects those whose money is told: a view that is handed on takes no others along. */
export function pursesOf(
	steps: readonly Pick<Step, 'metric' | 'subject'>[],
	subjects: readonly Purse[]
): Purse[] {
	const told = new Set(steps.flatMap(({ metric, subject }) => (metric === 'funding_eur' ? subject : [])));
	const above = new Set(subjects.flatMap(({ slug, within }) => (told.has(slug) ? within : [])));
	return subjects
		.filter(({ slug }) => told.has(slug) || above.has(slug))
		.map(({ slug, kind, within }) => ({ slug, kind, within }));
}

const least = (levels: readonly Level[]) => levels.reduce((sum, level) => sum + lowerEnd(level), 0);
const most = (levels: readonly Level[]) => levels.reduce((sum, level) => sum + intervalOf(level).high, 0);
const largestFirst = (a: Level, b: Level) =>
	lowerEnd(b) - lowerEnd(a) || intervalOf(b).high - intervalOf(a).high || (a.figure < b.figure ? -1 : 1);

/** The subject that a subject's money lies in at last, or itself. The trap: a table can name each as the other's. */
function rootOf(slug: string, purses: ReadonlyMap<string, Purse>): string {
	const seen = new Set<string>();
	let at = slug;
	for (let above = purses.get(at)?.within; above && !seen.has(at); above = purses.get(at)?.within) {
		seen.add(at);
		at = above;
	}
	return at;
}

/**
 * Amounts of which none can hold another: of subjects of one kind, none of them a mere purpose, and of one family only the largest. A
 * programme may pay for a service, and money "for digitalisation" for all; but one programme is not the other.
 */
function apart(levels: readonly Level[], purses: ReadonlyMap<string, Purse>): Level[][] {
	const groups = new Map<string, Map<string, Level>>();
	for (const level of levels.toSorted(largestFirst)) {
		const purse = level.subject === null ? undefined : purses.get(level.subject);
		const alone =
			!purse || level.flags.includes('purpose') || purse.kind === 'offer' || purse.kind === 'other';
		const key = alone ? `one ${level.figure}` : purse.kind;
		const group = groups.get(key) ?? new Map<string, Level>();
		const family = alone ? key : rootOf(purse.slug, purses);
		if (!group.has(family)) group.set(family, level);
		groups.set(key, group);
	}
	return [...groups.values()].map((group) => [...group.values()]);
}

/**
 * Which amounts of a Land may be told as one: those that are surely not parts of each other, so many that the sum is surely the
 * largest. Money of one year is told only where it is more than all of them, and alone.
 * @param levels one for each subject
 */
export function choose(levels: readonly Level[], subjects: readonly Purse[]): Chosen {
	const purses = new Map(subjects.map((subject) => [subject.slug, subject]));
	const reasons = new Map<string, LeftOutReason>();
	const leave = (left: readonly Level[], why: LeftOutReason) => {
		for (const { figure } of left) reasons.set(figure, why);
	};
	const yearly = levels.filter(isYearly).sort(largestFirst);
	const whole = levels.filter((level) => !isYearly(level));
	const parts = whole.filter((level) => level.flags.includes('part'));
	const candidates = parts.length < whole.length ? whole.filter((level) => !parts.includes(level)) : whole;
	const groups = apart(candidates, purses).sort((a, b) => least(b) - least(a) || largestFirst(a[0]!, b[0]!));
	const group = groups[0] ?? [];
	const counting = group.filter((level) => lowerEnd(level) > 0);
	let added = counting.length > 0 ? counting : group.slice(0, 1);
	leave(yearly, 'years');
	leave(parts, 'part');
	leave(
		candidates.filter((level) => !group.includes(level)),
		'may_hold'
	);
	leave(
		group.filter((level) => !added.includes(level)),
		'upper_bound'
	);
	const [year] = yearly;
	if (year && (added.length === 0 || lowerEnd(year) > most(added))) {
		leave(whole, 'years');
		added = [year];
	}
	const told = new Set(added.map(({ figure }) => figure));
	return {
		added,
		leftOut: levels
			.filter(({ figure }) => !told.has(figure))
			.toSorted(largestFirst)
			.map(({ figure }) => ({ figure, why: reasons.get(figure)! }))
	};
}
