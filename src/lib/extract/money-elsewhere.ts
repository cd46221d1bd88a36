import { amountsBeside, type Amount } from './money-amount.ts';
import type { JudgedAmount } from './money-claim.ts';
import { scales } from './number-words.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentNumbers, segmentTags, segmentTokens } from './spans.ts';

const sharedOut = 'shared out';
const greater =
	/^(löwenanteil|großteil|gros|hauptteil|hauptanteil|meiste|mehrheit|überwiegend|hälfte|vorwiegend|größtenteils|hauptsächlich)$/;
const largest = /^(größter?n?|größere[rn]?|dickster?n?|überwiegende[rn]?)$/;
const share = /^(teil|anteil|posten|brocken|batzen|stück|betrag|summe)$/;
const partly = /^(davon|hiervon|daraus|darunter|allein)$/;
/** So many sentences may lie between a pot and what is taken out of it. */
const sentencesOn = 3;
const remainder = /^(rest|übrige)$/;
/** "zwei Drittel", "drei Viertel": by the noun, what makes half of the whole or more. */
const fractions: Record<string, number> = { drittel: 2, viertel: 2, fünftel: 3 };
/** "80 Prozent übernimmt die Hochschule": who pays, not what is bought. */
const paying = /^(übernimmt|übernehmen|trägt|tragen|zahlt|zahlen|finanziert|finanzieren|steuert|steuern)$/;

/**
 * A pot that the text itself shares out: its greater part goes to broadband, schools, industry ("48 Millionen Euro fließen in die
 * Digitalisierung – 46,5 davon in Glasfaser", "Der Löwenanteil fließt in Schulen", "den Rest teilen sich Hochschulen"). Such a pot mixes purposes,
 * and only the part for administration counts (guide 2). A smart city or a digital town hall counts whole (guide 44), so nothing is
 * asked where the amount's own clause names one; a small part for something else makes no mixture either.
 */
export function mostlyElsewhere(a: Amount): string | null {
	const { part, n, segment, sentence } = a;
	if (a.tags.some((t) => t.class === 'purpose' && t.value === 'administration')) return null;
	const between: NumberMention[] = amountsBeside(part, segment).filter((m) => m.from > n.from);
	for (let s = segment + 1; s < part.segments.length; s++) {
		const clause = part.segments[s];
		// Two borders side by side leave a number without a clause.
		if (!clause) continue;
		const on = part.sentenceOf[clause.from]! - sentence;
		if (on > sentencesOn) return null;
		const foreign = segmentTags(part, 'money', s).find((t) => t.class === 'foreign');
		if (foreign && !ofAnotherCount(part, s, sentence) && sharesOut(part, s, n, on > 1 ? null : between))
			return `${sharedOut}: the greater part for ${foreign.form}`;
		between.push(...amountsBeside(part, s));
	}
	return null;
}

/** "Lizenziert sind 80.000 Plätze, ein Großteil davon an Schulen": in a later sentence the greater part of what that sentence counts. */
function ofAnotherCount(part: Part, segment: number, sentence: number): boolean {
	const { from } = part.segments[segment]!;
	const own = part.sentenceOf[from]!;
	if (own === sentence || !segmentTokens(part, segment).some((t) => t.norm === 'davon')) return false;
	const before = part.numbers.findLast((m) => m.to <= from && part.sentenceOf[m.from] === own);
	return (
		before !== undefined && !before.money && before.scale === null && part.tokens[before.to]?.capital === true
	);
}

/**
 * "Zwei Millionen sind ausgegeben, 46 gebunden": what came of a pot that is mostly for something else. Unless its own clause says
 * that it is for administration, it is as mixed as the pot.
 */
export function partElsewhere(a: Amount, judged: readonly JudgedAmount[]): string | null {
	const pot = judged.findLast(
		({ amount, outcome }) =>
			amount.part === a.part &&
			'veto' in outcome &&
			outcome.veto.startsWith(sharedOut) &&
			a.sentence - amount.sentence <= 1 &&
			a.n.value < amount.n.value
	);
	if (!pot || a.tags.some((t) => t.class === 'purpose' || t.class === 'administration')) return null;
	return 'a part of what is shared out';
}

/**
 * Whether a clause gives away the greater part of the amount; `between` are the amounts told since, null where it stands so far off
 * that only an amount told as a part ("allein 577 Millionen") can belong to it.
 */
function sharesOut(
	part: Part,
	segment: number,
	n: NumberMention,
	between: readonly NumberMention[] | null
): boolean {
	if (segmentTags(part, 'money', segment).some((t) => t.class === 'purpose')) return false;
	const words = segmentTokens(part, segment).map((t) => t.norm);
	if (words.some((w) => paying.test(w))) return false;
	const most = words.some((w, i) => greater.test(w) || (largest.test(w) && share.test(words[i + 1] ?? '')));
	if (most && between?.length === 0) return true;
	const numbers = segmentNumbers(part, segment);
	const half = (m: NumberMention) => {
		const of = part.tokens[m.to]?.norm ?? '';
		return m.value >= (/^(%|prozent)$/.test(of) ? 50 : (fractions[of] ?? Infinity));
	};
	if (between?.length === 0 && numbers.some(half)) return true;
	if (between && words.some((w) => remainder.test(w)))
		return between.length > 0 && between.reduce((sum, m) => sum + m.value, 0) < n.value / 2;
	if (!words.some((w) => partly.test(w))) return false;
	return numbers.some((m) => {
		const value = amountOf(part, m, n);
		return value !== null && value >= n.value / 2 && value < n.value;
	});
}

/** "46,5 davon": a part may leave its word of size to the whole; a number before a noun counts something else. */
function amountOf(part: Part, m: NumberMention, whole: NumberMention): number | null {
	if (m.money || m.scale !== null) return m.value;
	const beside = [part.tokens[m.from - 1]?.norm ?? '', part.tokens[m.to]?.norm ?? ''];
	if (part.tokens[m.to]?.capital || !beside.some((w) => partly.test(w))) return null;
	return m.value * (scales[whole.scale ?? ''] ?? 1);
}
