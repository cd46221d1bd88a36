import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentTokens } from './spans.ts';

const alone =
	/^(angeblich|angebliche[mnrs]?|vermeintlich|vermeintliche[mnrs]?|mutmaßlich|mutmaßliche[mnrs]?|vermutlich)$/;

/**
 * Whether the clause of a number says that nobody vouches for it: "angeblich sind 300 Dienste online", "dem Vernehmen nach", "Gerüchten
 * zufolge".
 */
export function isHearsay(part: Part, n: NumberMention): boolean {
	const tokens = segmentTokens(part, part.segmentOf[n.from]);
	return tokens.some(
		({ norm }, i) =>
			alone.test(norm) ||
			(norm === 'vernehmen' && tokens[i + 1]?.norm === 'nach') ||
			(/^gerüchten?$/.test(norm) && tokens[i + 1]?.norm === 'zufolge')
	);
}
