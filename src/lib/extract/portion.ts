import { headAfter, headOf, type Head } from './head.ts';
import { beforeBound } from './level-told.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentNumbers } from './spans.ts';

const partitive = /^(von|unter|aus)$/;
const reach = 4;

/**
 * "Von gut 400 Zulassungsstellen sind erst 187 angeschlossen": the number without a noun counts those of which the
 * clause's opening tells how many there are. "Von 400 Kommunen wird es genutzt, …" is an agent: no smaller number stands in
 * its clause.
 */
export function portionOf(part: Part, n: NumberMention): Head | null {
	if (n.form === 'ordinal' || n.money) return null;
	const own = headAfter(part, n);
	if (!('elided' in own) && !('head' in own && own.head.class === 'service' && behindVerb(part, n)))
		return null;
	const whole = segmentNumbers(part, part.segmentOf[n.from]).find((m) => m.to <= n.from && opens(part, m));
	if (!whole || whole.value < n.value) return null;
	const after = headAfter(part, whole);
	if (!('head' in after) || after.head.class !== 'authority' || after.head.to > n.from) return null;
	return headOf(after.head, after.head.from, 'before', whole);
}

/** "bearbeiten 371 Anträge": behind a verb of the plural, who does it, and "Anträge" is what they do it with. */
function behindVerb(part: Part, n: NumberMention): boolean {
	const token = part.tokens[beforeBound(part, n.from)];
	return (
		token !== undefined &&
		!token.capital &&
		/^(?!werden$|wurden$|sind$|waren$|seien$|können$|lassen$|von$|den$|allen$)\p{Ll}+en$/u.test(token.norm)
	);
}

/** Whether a later number of its clause is a portion of this one. */
export const isWhole = (part: Part, n: NumberMention): boolean =>
	opens(part, n) &&
	segmentNumbers(part, part.segmentOf[n.from]).some((m) => portionOf(part, m)?.universe === n);

/** The preposition stands first in its clause, the number soon behind it. */
function opens(part: Part, n: NumberMention): boolean {
	const { from } = part.segments[part.segmentOf[n.from]!]!;
	const start = part.tokens[from]!.kind === 'mark' || /^(und|sowie|doch|aber)$/.test(part.tokens[from]!.norm);
	const at = start ? from + 1 : from;
	return partitive.test(part.tokens[at]!.norm) && n.from > at && n.from - at <= reach;
}
