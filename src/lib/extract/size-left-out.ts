import { maxWords } from './evidence.ts';
import { isAmount } from './money-amount.ts';
import { scales } from './number-words.ts';
import { withChange, type NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentTags, sentenceNumbers } from './spans.ts';
import { distractor } from './veto.ts';

/** An amount that leaves its size to the amount before it, and where the word of size stands. */
export interface SizedBefore {
	amount: NumberMention;
	size: string;
}

/** What stands right before a bare amount: a preposition or a name would make it something else. */
const leads =
	/^(sind|wurden|waren|seien|davon|erst|bisher|bislang|nur|lediglich|gerade|schon|bereits|noch|inzwischen|mittlerweile|rund|etwa|knapp|gut|über|ausgezahlt|ausgegeben|abgerufen|abgeflossen|bewilligt|gebunden|verplant)$/;

/** Behind a bare amount its clause ends, or its verb does: anything else would be what is counted. */
function endsWith(part: Part, i: number): boolean {
	const next = part.tokens[i];
	if (!next || next.kind === 'mark' || part.sentenceOf[i] !== part.sentenceOf[i - 1]) return true;
	return (
		/^(ist|sind|wurden|waren|worden)$/.test(next.norm) ||
		(!next.capital && part.at('stage', i).some((t) => t.value === 'money'))
	);
}

/**
 * "91 Millionen Euro vorgesehen, ausgezahlt wurden erst 61", "Von den 30 Millionen sind zwölf abgerufen": a number without a
 * noun, in a clause that says what became of the money, and no more than the amount before it. Null for any other.
 */
export function sizedBefore(part: Part, n: NumberMention): SizedBefore | null {
	if (n.scale !== null || n.money || n.upper !== null || n.form === 'ordinal' || n.value >= 1000) return null;
	if (!leads.test(part.tokens[n.from - 1]?.norm ?? '') || !endsWith(part, n.to)) return null;
	const before = sentenceNumbers(part, part.sentenceOf[n.from]).findLast(
		(m) => m.to <= n.from && distractor(part, m) === null
	);
	const size = before?.scale;
	if (!before || !size || !isAmount(before) || !(scales[size]! >= 1e6)) return null;
	const value = Math.round(n.value * scales[size]! * 100) / 100;
	const told = segmentTags(part, 'stage', part.segmentOf[n.from]).some((t) => t.value === 'money');
	if (!told || value > before.value) return null;
	return { amount: withChange(n, { value, scale: size, money: true, sharedFrom: before.from }), size };
}

/**
 * "640.000 Euro stehen bereit, davon waren erst 118.000 ausgegeben": as `sizedBefore`, of an amount in digits that leaves out
 * nothing but its currency.
 */
export function currencyBefore(part: Part, n: NumberMention): boolean {
	if (n.form !== 'digits' || n.scale !== null || n.money || n.upper !== null || n.value < 1000) return false;
	if (!leads.test(part.tokens[n.from - 1]?.norm ?? '') || !endsWith(part, n.to)) return false;
	const before = sentenceNumbers(part, part.sentenceOf[n.from]).findLast(
		(m) => m.to <= n.from && distractor(part, m) === null
	);
	const told = segmentTags(part, 'stage', part.segmentOf[n.from]).some((t) => t.value === 'money');
	return told && before?.money === true && before.scale === null && n.value <= before.value;
}

/** Whether so few words lie between the word of size and the number that its evidence can hold both. */
export const quotable = (part: Part, { amount: { sharedFrom, to } }: SizedBefore): boolean =>
	part.tokens.slice(sharedFrom, to).filter((t) => t.kind !== 'mark').length <= maxWords;
