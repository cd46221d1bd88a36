import type { ExtractedFigure } from '#lib/schema/figure.ts';
import type { Explanation } from '#lib/extract/trace.ts';
import type { GoldFigure, GoldItem } from './gold-set.ts';
import { sameSubject } from './same-subject.ts';

export const keyFields = ['metric', 'value', 'scope', 'stage', 'measure'] as const;
export const otherFields = ['unit', 'bound', 'coverage', 'lead', 'subject', 'asOf', 'target', 'implied', 'upper'] as const;
type Field = (typeof keyFields)[number] | (typeof otherFields)[number];

export interface Match {
	gold: GoldFigure;
	found: ExtractedFigure;
	/** Key fields that differ. */
	wrong: Field[];
}

export interface ItemScore {
	gold: GoldItem;
	explanation: Explanation;
	/** Equal metric and value, one to one; strict where `wrong` is empty. */
	matches: Match[];
	missed: GoldFigure[];
	extra: ExtractedFigure[];
}

function wanted(gold: GoldFigure, field: Field, { item, decided }: GoldItem): unknown {
	if (field === 'asOf') return gold.asOf ?? (decided ? null : item.published);
	if (field === 'implied') return gold.implied ?? false;
	if (field === 'subject') return sameSubject(gold.subject ?? null);
	return gold[field] ?? null;
}

/** Matches one to one inside an item: strict pairs first, then those that share metric and value. */
export function scoreItem(gold: GoldItem, explanation: Explanation): ItemScore {
	const told = (f: ExtractedFigure) => gold.figures.some((g) => g.metric === f.metric && g.value === f.value);
	const left = explanation.figures
		.map((f) => f.figure)
		.filter((f) => !gold.decided || gold.decided.has(f.id) || told(f));
	const open = [...gold.figures];
	const matches: Match[] = [];
	const differing = (g: GoldFigure, f: ExtractedFigure) =>
		keyFields.filter((field) => wanted(g, field, gold) !== f[field]);
	for (const allowed of [0, 1, 2, 3]) {
		for (const g of [...open]) {
			const at = left.findIndex((f) => f.metric === g.metric && f.value === g.value && differing(g, f).length <= allowed);
			if (at < 0) continue;
			const [found] = left.splice(at, 1);
			open.splice(open.indexOf(g), 1);
			matches.push({ gold: g, found: found!, wrong: differing(g, found!) });
		}
	}
	return { gold, explanation, matches, missed: open, extra: left };
}

/** What is left where doubtful figures wait for an editor: what a map draws. */
export const drawnOnly = (score: ItemScore): ItemScore => {
	const drawn = (f: ExtractedFigure) => f.confidence !== 'doubtful';
	return {
		...score,
		matches: score.matches.filter((m) => drawn(m.found)),
		missed: [...score.missed, ...score.matches.filter((m) => !drawn(m.found)).map((m) => m.gold)],
		extra: score.extra.filter(drawn)
	};
};

export interface Score {
	gold: number;
	found: number;
	strict: number;
	loose: number;
	precision: number;
	recall: number;
	f1: number;
	loosePrecision: number;
	looseRecall: number;
	/** Share of strict matches in which the field is right. */
	fields: Record<(typeof otherFields)[number], number>;
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** Sums up items; of one metric where it is named. */
export function total(items: readonly ItemScore[], metric?: string): Score {
	const of = <T extends { metric: string }>(list: readonly T[]) => list.filter((f) => !metric || f.metric === metric);
	const matches = items.flatMap((i) => i.matches.filter((m) => !metric || m.gold.metric === metric).map((m) => ({ ...m, of: i.gold })));
	const gold = matches.length + items.reduce((n, i) => n + of(i.missed).length, 0);
	const found = matches.length + items.reduce((n, i) => n + of(i.extra).length, 0);
	const strict = matches.filter((m) => m.wrong.length === 0);
	const precision = share(strict.length, found);
	const recall = share(strict.length, gold);
	const right = (field: (typeof otherFields)[number]) =>
		share(strict.filter((m) => wanted(m.gold, field, m.of) === m.found[field]).length, strict.length);
	return {
		gold, found, strict: strict.length, loose: matches.length, precision, recall,
		f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
		loosePrecision: share(matches.length, found), looseRecall: share(matches.length, gold),
		fields: Object.fromEntries(otherFields.map((f) => [f, right(f)])) as Score['fields']
	};
}

/** The first stage that went wrong for a gold figure that was not found as it is, read from the trace. */
export function categoryOf(miss: GoldFigure, score: ItemScore): string {
	if (miss.implied) return 'implied';
	const number = (text: string) => Number(/→ ([\d.]+)/.exec(text)?.[1] ?? NaN);
	const veto = score.explanation.vetoed.find((x) => number(x.steps[0]?.note ?? '') === miss.value);
	if (!veto) return 'number not read';
	return `veto ${veto.reason.split(':')[0] ?? ''}`;
}
