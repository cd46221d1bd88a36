import type { Coverage } from '#lib/schema/figure.ts';
import { exceptedFrom } from './exception.ts';
import { frameAt, tagsIn } from './frame.ts';
import { headAfter, type Head } from './head.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentNumbers } from './spans.ts';

/**
 * `all` and `some` only where the text says it of this number: "flächendeckend", "in mindestens einer Kommune" in
 * its clause or the next; of authorities "alle 53" and "x von y".
 */
export function coverageOf(
	part: Part,
	n: NumberMention,
	head: Head,
	metric: 'services_live' | 'authorities_onboarded'
): Coverage {
	if (metric === 'authorities_onboarded') {
		const words = part.tokens.slice(Math.max(0, n.from - 3), n.from).map((t) => t.norm);
		if (words.some((w) => /^(alle|allen|aller|sämtliche|sämtlichen|sämtlicher|sämtlich)$/.test(w)))
			return 'all';
		if (/^(seine|seinen|ihre|ihren)$/.test(words.at(-1) ?? '')) return 'all';
		if (head.universe) return head.universe.value === n.value ? 'all' : 'some';
		return 'unknown';
	}
	if (inAllOfThem(part, n)) return 'all';
	const frame = frameAt(part, n.from);
	for (const segment of frame.order.slice(0, 3)) {
		const tags = tagsIn(part, 'coverage', segment).filter((t) => t.value === 'services');
		const negated = (from: number) =>
			part.tokens.slice(Math.max(0, from - 2), from).some((t) => /^(nicht|kaum)$/.test(t.norm));
		const other = part.numbers.some(
			(m) => m !== n && part.segmentOf[m.from] === segment && segment !== frame.own
		);
		const tag = tags
			.filter((t) => !negated(t.from))
			.sort((a, b) => Math.abs(a.from - n.from) - Math.abs(b.from - n.from))[0];
		if (tag && !other) return tag.class as Coverage;
	}
	return 'unknown';
}

/** "In allen 418 Gemeinden nutzbar sind 29", "19 davon laufen bei sämtlichen 52 Kommunen": all there are, however many. */
const inAllOfThem = (part: Part, n: NumberMention): boolean =>
	segmentNumbers(part, part.segmentOf[n.from]).some((m) => {
		if (m === n || m.money || !everywhere(part, m) || exceptedFrom(part, m)) return false;
		const next = headAfter(part, m);
		return 'head' in next && next.head.class === 'authority';
	});

/** "in allen 418", "bei sämtlichen 52": where something is, told by the number of all there are. */
export const everywhere = (part: Part, n: NumberMention): boolean =>
	/^(allen|sämtlichen)$/.test(part.tokens[n.from - 1]?.norm ?? '') &&
	/^(in|bei)$/.test(part.tokens[n.from - 2]?.norm ?? '');
