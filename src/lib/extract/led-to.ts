import { headAfter } from './head.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentEvents, segmentTokens, sentenceNumbers } from './spans.ts';

const result = /^(sodass|womit|wodurch|damit|somit|nun|jetzt|nunmehr|insgesamt)$/;

/** "sodass …", "womit jetzt …", "nun sind es …", "und kommt damit …": what comes of the clause before. */
function tellsResult(part: Part, segment: number): boolean {
	const [first, second, ...rest] = segmentTokens(part, segment)
		.filter((t) => t.kind === 'word')
		.map((t) => t.norm);
	if (first === undefined) return false;
	if (result.test(first) || (first === 'so' && second === 'dass')) return true;
	return (
		first === 'und' && [second, ...rest.slice(0, 2)].some((w) => /^(damit|somit|nun|jetzt)$/.test(w ?? ''))
	);
}

/** "hat 27 Dienste ins Netz gestellt und kommt damit auf 108": the same, where no comma parts the clauses. */
function resultWithin(part: Part, from: number, to: number): boolean {
	for (let i = from; i < to; i++)
		if (part.tokens[i]!.norm === 'und')
			return part.tokens
				.slice(i + 1, Math.min(to, i + 4))
				.some((t) => /^(damit|somit|dadurch)$/.test(t.norm));
	return false;
}

/**
 * "hat 24 Dienste freigeschaltet, sodass jetzt 231 offenstehen": what was done led to a higher level of the same, so it came on top
 * of what had been there.
 */
export function ledTo(part: Part, n: NumberMention): NumberMention | null {
	const own = part.segmentOf[n.from]!;
	const changed = segmentEvents(part, own).some(
		(e) => /^(change|start|gain|join)$/.test(e.class) && e.phase === 'done'
	);
	if (!changed) return null;
	return (
		sentenceNumbers(part, part.sentenceOf[n.from]).find(
			(m) =>
				m.from > n.to &&
				m.value > n.value &&
				!m.money &&
				m.scale === null &&
				(part.segmentOf[m.from] === own
					? resultWithin(part, n.to, m.from)
					: part.segmentOf[m.from] === own + 1 && tellsResult(part, own + 1)) &&
				'elided' in headAfter(part, m)
		) ?? null
	);
}
