import { frameAt, hasVerb } from './frame.ts';
import { headAfter } from './head.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentEvents, segmentTokens, sentenceNumbers } from './spans.ts';
import { distractor } from './veto.ts';

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
	const changed = [own, verbOf(part, n)].some((segment) =>
		segmentEvents(part, segment).some((e) => /^(change|start|gain|join)$/.test(e.class) && e.phase === 'done')
	);
	if (!changed) return null;
	return (
		levelNext(part, n) ??
		sentenceNumbers(part, part.sentenceOf[n.from]).find(
			(m) =>
				m.from > n.to &&
				m.value > n.value &&
				!m.money &&
				m.scale === null &&
				(part.segmentOf[m.from] === own
					? resultWithin(part, n.to, m.from)
					: part.segmentOf[m.from] === own + 1 && tellsResult(part, own + 1)) &&
				countsAlike(part, n, m)
		) ??
		null
	);
}

/** "Zwei Städte, nämlich A und B, haben sich angeschlossen": the clause that a noun with an aside goes on in. */
function verbOf(part: Part, n: NumberMention): number {
	const { own, order } = frameAt(part, n.from);
	const { from, to } = part.segments[own]!;
	return hasVerb(part, from, to) ? own : (order[1] ?? own);
}

const whole = /^(ganzen|insgesamt|zusammen|summe|gesamt|gesamtzahl|damit|dadurch|somit|hierdurch)$/;
const stands =
	/^(sind|seien|kommt|komme|kommen|bringt|bringe|bringen|umfasst|zählt|zähle|steigt|stieg|wächst|wuchs|klettert)$/;

/**
 * "stellte acht Dienste online. 140 sind es nun", "haben sich angeschlossen. Der Verband bringt es dadurch auf 33
 * Mitglieder": the sentence behind tells the level that it led to.
 */
function levelNext(part: Part, n: NumberMention): NumberMention | null {
	const sentence = part.sentenceOf[n.from]!;
	if (sentenceNumbers(part, sentence).some((m) => m.from > n.to && countsLike(part, m))) return null;
	const [level, ...others] = sentenceNumbers(part, sentence + 1).filter((m) => countsLike(part, m));
	if (!level || others.length > 0 || level.value <= n.value) return null;
	const clause = segmentTokens(part, part.segmentOf[level.from]).map((t) => t.norm);
	const head = headAfter(part, level);
	const member = 'head' in head && head.head.class === 'authority' && head.head.value === 'member';
	const plain =
		('elided' in head || member) &&
		clause.includes('es') &&
		clause.some((w) => stands.test(w)) &&
		clause.some((w) => whole.test(w));
	return plain || (thereby(clause) && countsAlike(part, n, level)) ? level : null;
}

/** "damit", "dadurch", "wuchs so auf": reached by what the sentence before told. */
const thereby = (clause: readonly string[]): boolean =>
	clause.some(
		(w, i) => /^(damit|dadurch|somit|hierdurch)$/.test(w) || (w === 'so' && clause[i + 1] === 'auf')
	);

/** Whether a later number names no noun of its own, or one of the same class as the first has. */
function countsAlike(part: Part, n: NumberMention, m: NumberMention): boolean {
	const [first, later] = [headAfter(part, n), headAfter(part, m)];
	return 'elided' in later || ('head' in later && 'head' in first && later.head.class === first.head.class);
}

/** A number that may count the same. */
const countsLike = (part: Part, m: NumberMention): boolean =>
	!m.money && m.scale === null && m.form !== 'ordinal' && distractor(part, m) === null;
