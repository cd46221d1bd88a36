import type { Figure } from '#lib/schema/figure.ts';
import type { Doubt, Limit } from '#lib/schema/limit.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';

/** "1 264", "1.264", "1'264": a number in digits. */
const digits = String.raw`\d{1,3}(?:[.\s\u202f'’]\d{3})+|\d+`;
const ofWhole = new RegExp(
	String.raw`(?<![\d.,])(${digits})\s+(?:von(?:\s+den)?|der|aus)\s+(${digits})(?![\d,])`,
	'gu'
);
const numberOf = (text: string) => Number(text.replace(/\D/g, ''));
const isYear = (n: number) => n >= 1990 && n < 2040;

/** The whole that the evidence itself names: 575 of "137 der 575 Leistungen". */
function ownWhole({ value, evidence }: Figure): number | null {
	for (const [, part = '', whole = ''] of evidence.text.matchAll(ofWhole)) {
		if (numberOf(part) === value && !isYear(numberOf(whole))) return numberOf(whole);
	}
	return null;
}

/** Farther off "davon" speaks of something else. */
const reach = 240;

/** The figure of the item that a "davon" before this one refers to: the nearest before it that counts the same. */
function wholeBefore(part: Figure, siblings: readonly Figure[], item: NewsItem | undefined): Figure | null {
	const text = part.evidence.in === 'title' ? item?.title : item?.digest;
	if (!text) return null;
	const before = siblings
		.filter(
			(f) =>
				f.evidence.in === part.evidence.in &&
				f.metric === part.metric &&
				f.unit === part.unit &&
				f.scope === part.scope &&
				f.evidence.end <= part.evidence.start
		)
		.sort((a, b) => b.evidence.end - a.evidence.end)[0];
	if (!before || part.evidence.start - before.evidence.end > reach) return null;
	const between = text.slice(before.evidence.end, part.evidence.end);
	// Of any other number in between, "davon" may speak too.
	const others = (between.match(new RegExp(digits, 'gu')) ?? []).filter(
		(n) => numberOf(n) !== part.value && !part.evidence.text.includes(n)
	);
	return others.length === 0 &&
		/(?<!\p{L})(?:davon|darunter|hiervon|von denen|von diesen|von ihnen)(?!\p{L})/iu.test(between)
		? before
		: null;
}

/** The figures of each item. */
function byItem(figures: readonly Figure[]): Map<string, Figure[]> {
	const ofItem = new Map<string, Figure[]>();
	for (const figure of figures) {
		const siblings = ofItem.get(figure.item);
		if (siblings) siblings.push(figure);
		else ofItem.set(figure.item, [figure]);
	}
	return ofItem;
}

/**
 * Ids of the totals of which their item says that they are a part of another total of the same stage ("100 Millionen, davon 64 für …",
 * "248 Leistungen, von denen 85 in mindestens einer Kommune zu haben sind"): they are no newer state of it, and added to nothing. Of
 * counts only what is told of the same subject, and not what is there everywhere: "davon 16 flächendeckend" is a level of its own.
 */
export function partsOf(figures: readonly Figure[], items: readonly NewsItem[]): Set<string> {
	const ofItem = byItem(figures.filter((f) => f.measure === 'total'));
	const itemsById = new Map(items.map((item) => [item.id, item]));
	const found = new Set<string>();
	for (const [id, siblings] of ofItem) {
		if (siblings.length < 2) continue;
		for (const part of siblings) {
			const money = part.metric === 'funding_eur';
			if (!money && part.coverage === 'all') continue;
			const others = siblings.filter(
				(one) => one.stage === part.stage && (money || one.subject === part.subject)
			);
			const whole = wholeBefore(part, others, itemsById.get(id));
			if (whole && whole.value > part.value) found.add(part.id);
		}
	}
	return found;
}

/** Parts that are larger than the whole that the same item tells. */
export function tooLargeParts(
	figures: readonly Figure[],
	limits: readonly Limit[],
	items: readonly NewsItem[]
): Doubt[] {
	const ofItem = byItem(figures);
	const itemsById = new Map(items.map((item) => [item.id, item]));
	return figures.flatMap((figure): Doubt[] => {
		const limit = limits.find((l) => l.kind === 'part' && l.metric === figure.metric);
		if (!limit) return [];
		const { id, value } = figure;
		const doubt = (against: number, other: string | null): Doubt[] =>
			value > against ? [{ figure: id, limit: limit.id, kind: 'part', value, against, other }] : [];
		const named = ownWhole(figure);
		if (named !== null) return doubt(named, null);
		const whole = wholeBefore(figure, ofItem.get(figure.item) ?? [], itemsById.get(figure.item));
		return whole && whole.bound !== 'at_least' ? doubt(whole.upper ?? whole.value, whole.id) : [];
	});
}
