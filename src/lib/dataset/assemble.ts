import type { Day } from '#lib/schema/date.ts';
import type { Decision } from '#lib/schema/decision.ts';
import type { Figure, FigureFlag } from '#lib/schema/figure.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';
import { calledOf } from '#lib/places/called.ts';
import type { Place } from '#lib/schema/place.ts';
import type { Subject } from '#lib/schema/subject.ts';
import { latestOf, ledgerAt } from '#lib/ledger/at-day.ts';
import { decide, type Decided } from '#lib/ledger/decide.ts';
import type { Break } from '#lib/schema/break.ts';
import type { Doubt, Limit } from '#lib/schema/limit.ts';
import type { RegisterCount } from '#lib/schema/register-count.ts';
import { namesOn, type FormerName } from './former-names.ts';
import { doubtsOf } from './plausible.ts';
import { partsOf } from './plausible/parts.ts';
import { recordedBy, type Recorded } from './recorded.ts';

/** All that a data set is built from. */
export interface Inputs {
	ledger: readonly Figure[];
	decisions: readonly Decision[];
	items: readonly NewsItem[];
	places: readonly Place[];
	subjects: readonly Subject[];
	/** Bounds of plausibility. */
	limits: readonly Recorded<Limit>[];
	/** Dates across which series are not compared. */
	breaks: readonly Recorded<Break>[];
	/** Counts of official counters. */
	register: readonly Recorded<RegisterCount>[];
	/** What subjects and places were called before. */
	formerNames: readonly FormerName[];
	/** State of knowledge: what was known at the end of this day; null for all that is known. */
	stand: Day | null;
}

/** What the tables are filled with. */
export interface Assembled {
	figures: Decided[];
	versions: Figure[];
	decisions: Decision[];
	/** Why figures are flagged as implausible. */
	doubts: Doubt[];
	/** What stood beside the ledger in this state: rows recorded by then, under the names of then. */
	places: Place[];
	subjects: Subject[];
	limits: Limit[];
	breaks: Break[];
	register: RegisterCount[];
	warnings: string[];
}

/**
 * Days on which something became known or is called otherwise, ascending, each once: the days that can be cited. Before the
 * ledger's first there is nothing to cite.
 */
export function changesOf({
	ledger,
	decisions,
	limits,
	breaks,
	register,
	formerNames
}: Omit<Inputs, 'items' | 'places' | 'subjects' | 'stand'>): Day[] {
	const told = ledger.flatMap((f) => [f.knownFrom, f.knownUntil ?? f.knownFrom]).sort();
	const [first] = told;
	const beside = [
		...decisions.map(({ date }) => date),
		...[...limits, ...breaks, ...register].map(({ recorded }) => recorded),
		...formerNames.map(({ until }) => until)
	].filter((day) => first !== undefined && day > first);
	return [...new Set([...told, ...beside])].sort();
}

/**
 * The ledger as it stood, decisions applied; figures that can't be are flagged, and what stands beside an amount in its item or of its
 * subject is noted with it. A figure whose item is missing is left out with a warning.
 */
export function assemble(inputs: Inputs): Assembled {
	const { ledger, decisions, items, stand } = inputs;
	const warnings: string[] = [];
	const versions = stand === null ? ledger : ledgerAt(ledger, stand);
	const known = new Set(items.map((item) => item.id));
	const orphans = new Set(versions.filter((f) => !known.has(f.item)).map((f) => f.item));
	for (const item of orphans) warnings.push(`there is no item ${item} for its figures; they are left out`);
	const complete = versions.filter((f) => known.has(f.item));
	const decided = decide(latestOf(complete), decisions, stand ?? undefined);
	for (const d of decided.orphans) {
		warnings.push(`the decision of ${d.date} is on ${d.figure}, but there is no such figure`);
	}
	const all = [...decided.figures, ...decided.rejected];
	const called = namesOn(inputs.formerNames, stand);
	const then = {
		places: inputs.places.map((one) => {
			return { ...one, name: called.get(one.key) ?? calledOf(one) };
		}),
		// A former name is told in the language of its day.
		subjects: inputs.subjects.map((one) => {
			const name = called.get(one.slug);
			return name === undefined ? one : { ...one, name, nameEn: name };
		}),
		limits: recordedBy<Limit>(inputs.limits, stand),
		breaks: recordedBy<Break>(inputs.breaks, stand),
		register: recordedBy<RegisterCount>(inputs.register, stand)
	};
	const doubts = doubtsOf(all, { ...then, items });
	const doubted = new Set(doubts.map((doubt) => doubt.figure));
	const parts = partsOf(all, items);
	const purposes = new Set(then.subjects.flatMap(({ slug, open }) => (open ? slug : [])));
	const figures = all.map((figure) => {
		const notes: FigureFlag[] = [
			...(doubted.has(figure.id) ? (['implausible'] as const) : []),
			...(parts.has(figure.id) ? (['part'] as const) : []),
			...(figure.metric === 'funding_eur' && figure.subject !== null && purposes.has(figure.subject)
				? (['purpose'] as const)
				: [])
		].filter((flag) => !figure.flags.includes(flag));
		return notes.length === 0 ? figure : { ...figure, flags: [...figure.flags, ...notes] };
	});
	return {
		figures: figures.sort((a, b) => (a.id < b.id ? -1 : 1)),
		versions: complete,
		decisions: decisions.filter((d) => stand === null || d.date <= stand),
		doubts,
		...then,
		warnings
	};
}

/** The figures that count: neither rejected by an editor nor withdrawn. */
export const countedOf = ({ figures }: Pick<Assembled, 'figures'>): Decided[] =>
	figures.filter((f) => f.decision?.verdict !== 'reject' && f.knownUntil === null);
