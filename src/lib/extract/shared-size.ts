import { withChange, type NumberMention } from './number.ts';
import { scales } from './number-words.ts';
import type { Token } from './token.ts';

const link = /^(der|von|auf|und|oder|statt|nur|noch|bzw|beziehungsweise|bis)$/;
const reach = 9;

/**
 * Gives the size to amounts that leave it to the next one: "4,2 der insgesamt fünf Millionen Euro", "um 14 auf 96
 * Millionen Euro", "2026 werden 15, 2027 noch einmal 20 Millionen Euro". From the right, so that a row of them is read.
 */
export function shareSizes(
	tokens: readonly Token[],
	found: readonly NumberMention[],
	sentenceOf: readonly number[]
): NumberMention[] {
	const list = [...found];
	for (let i = list.length - 2; i >= 0; i--) {
		const n = list[i]!;
		if (n.scale !== null || n.money || n.form === 'ordinal' || n.upper !== null || n.value >= 1000) continue;
		let j = i + 1;
		while (list[j] && isYear(tokens, list[j]!)) j++;
		const next = list[j];
		if (!next?.money || next.scale === null || sentenceOf[next.from] !== sentenceOf[n.from]) continue;
		if (!linked(tokens, n, next, j > i + 1)) continue;
		const value = Math.round(n.value * (scales[next.scale] ?? 1) * 100) / 100;
		const ofWhole = /^(der|von)$/.test(tokens[n.to]!.norm);
		if (!ofWhole || value < next.value)
			list[i] = withChange(n, { value, scale: next.scale, money: true, sharedTo: next.sharedTo ?? next.to });
	}
	return list;
}

const isYear = (tokens: readonly Token[], n: NumberMention): boolean =>
	n.to === n.from + 1 && !n.money && /^(19|20)\d\d$/.test(tokens[n.from]!.text);

/** Nothing but small words and years between them; after a comma a year must tell that a second amount comes. */
function linked(tokens: readonly Token[], n: NumberMention, next: NumberMention, year: boolean): boolean {
	if (next.from - n.to > reach) return false;
	const first = tokens[n.to]!;
	if (!(link.test(first.norm) || (first.text === ',' && year))) return false;
	return tokens
		.slice(n.to + 1, next.from)
		.every((t) => (t.kind === 'word' && !t.capital) || t.kind === 'number' || /^jahre?$/.test(t.norm));
}
