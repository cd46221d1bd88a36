import type { Day } from '#lib/schema/date.ts';
import type { Decision } from '#lib/schema/decision.ts';
import type { Figure, FigureFlag } from '#lib/schema/figure.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';
import { contradiction, type Parted } from './contradiction.ts';
import { decide, newestDecisions } from './decide.ts';
import { knownOn, merge, type Readings } from './merge.ts';
import { replay, type Replay } from './replay.ts';

/** What does not hold together any more in a data folder, and what an editor should know of it. */
export interface Audit {
	/** Figures that hold, but whose words are not where they were read. */
	broken: { figure: string; item: string; words: string; why: Exclude<Replay, 'replays' | 'no_text'> }[];
	/** How many figures can't be replayed here, since their text is not kept. */
	unkept: number;
	/** Decisions that say of a figure that it holds, where there is none; and decisions on what never was one. */
	lost: { figure: string; date: Day; verdict: Decision['verdict']; why: 'never_read' | 'no_longer_read' }[];
	/** Decisions on what is read otherwise since. The decision holds until somebody decides anew. */
	contradicted: {
		figure: string;
		item: string;
		date: Day;
		verdict: Decision['verdict'];
		fields: Parted[];
	}[];
	/** How many of the figures that hold carry a doubt, by its kind, most first. */
	flags: { flag: FigureFlag; figures: number }[];
	/** Items without a trace in the ledger that have something to read, or of which there is no text to read. */
	unread: { item: string; title: string; why: 'not_recorded' | 'no_text' }[];
	/** What recording the items by today's rules would change. */
	pending: { added: number; changed: number; ended: number };
}

/** What an audit looks at; `readings` are those of today's rules. */
export interface Audited {
	ledger: readonly Figure[];
	decisions: readonly Decision[];
	items: readonly NewsItem[];
	readings: Readings;
	day: Day;
}

function lostOf(decision: Decision, versions: readonly Figure[]): Audit['lost'] {
	const { figure, date, verdict } = decision;
	if (versions.length === 0) return [{ figure, date, verdict, why: 'never_read' }];
	// A rejected figure that is no longer read is what the editor wanted.
	const ended = versions.every((version) => version.knownUntil !== null);
	return ended && verdict !== 'reject' ? [{ figure, date, verdict, why: 'no_longer_read' }] : [];
}

function unreadOf({ items, ledger, readings }: Audited): Audit['unread'] {
	const recorded = new Set(ledger.map((figure) => figure.item));
	const telling = new Set(readings.figures.map((figure) => figure.item));
	return items.flatMap(({ id, title }): Audit['unread'] => {
		if (recorded.has(id)) return [];
		if (!readings.items.has(id)) return [{ item: id, title, why: 'no_text' }];
		return telling.has(id) ? [{ item: id, title, why: 'not_recorded' }] : [];
	});
}

/** Looks over a ledger, its decisions and its items. */
export function audit(audited: Audited): Audit {
	const { ledger, decisions, items, readings, day } = audited;
	const itemOf = new Map(items.map((item) => [item.id, item]));
	const versionsOf = new Map<string, Figure[]>();
	for (const version of ledger) versionsOf.set(version.id, [...(versionsOf.get(version.id) ?? []), version]);
	const newest = [...newestDecisions(decisions).values()];
	const open = ledger.filter((figure) => figure.knownUntil === null);

	const broken: Audit['broken'] = [];
	let unkept = 0;
	for (const figure of open) {
		const why = replay(figure, itemOf.get(figure.item));
		if (why === 'no_text') unkept += 1;
		else if (why !== 'replays') {
			broken.push({ figure: figure.id, item: figure.item, words: figure.evidence.text, why });
		}
	}

	const contradicted = newest.flatMap((decision) => {
		const versions = versionsOf.get(decision.figure) ?? [];
		const fields = contradiction(decision, versions);
		const { figure, date, verdict } = decision;
		return fields.length === 0 ? [] : [{ figure, item: versions[0]!.item, date, verdict, fields }];
	});

	const counts = new Map<FigureFlag, number>();
	for (const { flags } of decide(knownOn(ledger, day), decisions, day).figures) {
		for (const flag of flags) counts.set(flag, (counts.get(flag) ?? 0) + 1);
	}
	const flags = [...counts]
		.map(([flag, figures]) => ({ flag, figures }))
		.sort((a, b) => b.figures - a.figures || (a.flag < b.flag ? -1 : 1));

	const { added, changed, ended } = merge(ledger, readings, day);
	return {
		broken,
		unkept,
		lost: newest.flatMap((decision) => lostOf(decision, versionsOf.get(decision.figure) ?? [])),
		contradicted,
		flags,
		unread: unreadOf(audited),
		pending: { added: added.length, changed: changed.length, ended: ended.length }
	};
}

/**
 * Whether nothing has to be mended: words that don't replay, and decisions that lost their figure or are contradicted,
 * have to be. Doubts and what is still to be recorded are work, no fault.
 */
export const isSound = ({ broken, lost, contradicted }: Audit): boolean =>
	broken.length + lost.length + contradicted.length === 0;
