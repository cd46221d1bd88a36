import { seenBy } from '#lib/ledger/contradiction.ts';
import { newestDecisions } from '#lib/ledger/decide.ts';
import { check } from '#lib/schema/check.ts';
import type { Decision } from '#lib/schema/decision.ts';
import type { Figure } from '#lib/schema/figure.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';
import { foldOf, GoldFigure, type GoldItem } from './gold-set.ts';

/**
 * The editors' decisions as gold: what they accepted or corrected has to be read as they left it, what they rejected
 * must not be read. An item's other figures are not judged; items whose words are not kept are left out.
 */
export function decidedGold(
	ledger: readonly Figure[],
	decisions: readonly Decision[],
	items: readonly NewsItem[]
): GoldItem[] {
	const gold = new Map<string, GoldItem>();
	const versionsOf = new Map<string, Figure[]>();
	for (const version of ledger) versionsOf.set(version.id, [...(versionsOf.get(version.id) ?? []), version]);
	const wordedItems = new Map(items.filter((item) => item.digest !== null).map((item) => [item.id, item]));
	for (const decision of newestDecisions(decisions).values()) {
		const versions = versionsOf.get(decision.figure) ?? [];
		const item = wordedItems.get(versions[0]?.item ?? '');
		const seen = seenBy(decision, versions);
		if (!item || !seen) continue;
		const of = gold.get(item.id) ?? {
			item, figures: [], fold: foldOf(item.id), set: 'decisions', heldOut: false, decided: new Set<string>()
		};
		gold.set(item.id, of);
		of.decided?.add(decision.figure);
		if (decision.verdict === 'reject') continue;
		const { evidence, implied } = versions.at(-1)!;
		const figure = { ...seen, ...decision.fields, implied, evidence: evidence.text };
		of.figures.push(check(GoldFigure, figure, 'gold figure', `decision on ${decision.figure}`));
	}
	return [...gold.values()];
}
