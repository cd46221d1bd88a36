import { amountsIn, type Amount } from './money-amount.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { sentenceTokens, wordAt } from './spans.ts';

const year = /^20[0-4]\d$/;
/** How far a year may stand from its amount. */
const reach = 6;

/**
 * "2026 werden 15, 2027 noch einmal 20 Millionen Euro bereitgestellt, macht zusammen 35 Millionen": amounts of single years, and the sum
 * that they make. Each is a part in time of a told sum (guide 35); without the sum a budget of one year is a total.
 */
export function sliceOfYears(a: Amount): boolean {
	const { part, n, sentence } = a;
	if (yearBefore(part, n) === null) return false;
	const told = [sentence, sentence + 1].flatMap((s) => amountsIn(part, s));
	const yearly = told.filter((m) => yearBefore(part, m) !== null);
	const years = new Set(yearly.map((m) => yearBefore(part, m)));
	if (!yearly.includes(n) || yearly.length < 2 || years.size < yearly.length) return false;
	const sum = yearly.reduce((all, m) => all + m.value, 0);
	return told.some((m) => !yearly.includes(m) && Math.abs(m.value - sum) <= sum / 1000);
}

/** The year that leads to an amount: no other amount stands between, and it is not the end of a span. */
function yearBefore(part: Part, n: NumberMention): string | null {
	for (let i = n.from - 1; i >= Math.max(0, n.from - reach); i--) {
		const token = part.tokens[i]!;
		if (part.sentenceOf[i] !== part.sentenceOf[n.from]) return null;
		if (year.test(token.text)) return /^(bis|–|-)$/.test(wordAt(part, i - 1)) ? null : token.text;
		if (token.kind === 'number') return null;
	}
	return null;
}

const first = /^erste[nrs]?$/;

/** "nach ersten 1,9 Millionen", "die ersten 500.000 Euro": a first instalment, more are to follow. */
export const firstOfSeveral = ({ part, n }: Amount): boolean => first.test(wordAt(part, n.from - 1));

const thereby = /^(damit|somit|dadurch)$/;
const reached =
	/^(insgesamt|nun|jetzt|inzwischen|steigt|steigen|stieg|wächst|wachsen|klettert|erhöht|erhöhen|summiert|summieren|beläuft|belaufen|beträgt|gebunden|bewilligt|zusammen)$/;

/**
 * "Der Kreistag hat 500.000 Euro bewilligt. Insgesamt stehen damit 1,9 Millionen bereit": what the next sentence says that a larger sum
 * was reached by came on top (guide 35).
 */
export function raisesSum({ part, n, sentence }: Amount): boolean {
	const words = sentenceTokens(part, sentence + 1).map((t) => t.norm);
	if (!words.some((w) => thereby.test(w)) || !words.some((w) => reached.test(w))) return false;
	const last = amountsIn(part, sentence).at(-1);
	return last === n && amountsIn(part, sentence + 1).some((m) => m.value > n.value);
}

const flown =
	/^(abgeflossen|geflossen|ausgegeben|ausgezahlt|abgerufen|verausgabt|investiert|bewilligt|gezahlt|flossen)$/;

/**
 * "Von den 34 Millionen, die das Land bis 2024 bereitstellt, sind 2022 erst 3,4 Millionen abgeflossen", "seit 2020 ausgegeben, allein 2022
 * waren es 3,1 Millionen": what one year had of a larger sum told in the sentence (guide 18, 46). The trap: by the end of a year is all so far.
 */
export function yearOfSum(a: Amount): boolean {
	const { part, n, sentence, words } = a;
	const larger = amountsIn(part, sentence).some((m) => m.to <= n.from && m.value > n.value);
	if (!larger || words.includes('nachdem')) return false;
	const told = sentenceTokens(part, sentence).map((t) => t.norm);
	const years = told.some(
		(w, i) => /^(bis|seit)$/.test(w) && told.slice(i + 1, i + 4).some((x) => year.test(x))
	);
	if (
		told.includes('jährlich') ||
		!(
			words.some((w) => /^(allein|davon|hiervon|daraus|darunter)$/.test(w)) ||
			(years && words.some((w) => flown.test(w)))
		)
	)
		return false;
	return words.some(
		(w, i) =>
			(year.test(w) &&
				!/^(bis|seit|ende|mitte|anfang|von|und|stand|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/.test(
					words[i - 1] ?? ''
				)) ||
			(/^(vergangenen|vorigen|letzten|laufenden|vorjahr)$/.test(w) &&
				/^(jahr|im)$/.test((w === 'vorjahr' ? words[i - 1] : words[i + 1]) ?? ''))
	);
}
