import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { distractor } from './veto.ts';

/** "In der Wetterau teilen sich fünf Städte 420.000 Euro": those who share come between the place and its money. */
const sharing =
	/^(städte|gemeinden|kommunen|orte|kreise|landkreise|rathäuser|ämter|verbandsgemeinden|samtgemeinden)$/;

/** Where the words that can belong to a number begin: after the number before it, or at its segment's start. */
export function lastNumberBefore(part: Part, n: NumberMention): number {
	const before = part.numbers
		.filter(
			(m) =>
				m.to <= n.from &&
				part.segmentOf[m.from] === part.segmentOf[n.from] &&
				m.form !== 'ordinal' &&
				!(n.money && sharing.test(part.tokens[m.to]?.norm ?? '')) &&
				distractor(part, m) === null
		)
		.at(-1);
	return before?.to ?? 0;
}
