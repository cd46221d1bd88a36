import type { FigureFlag } from '#lib/schema/figure.ts';
import { amountAt, amountsIn, marks, type Amount } from './money-amount.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentTokens, sentenceTokens, wordAt } from './spans.ts';

const yearly = /^(jährlich(e[nrs]?)?|alljährlich|jahresetats?|jahresbudgets?|jahresbudget)$/;
const each = /^(im|pro|je)$/;
const year = /^(19|20)\d\d$/;
const together = /^(zusammen|insgesamt)$/;
const severally = /^(jeweils|je)$/;
const ofWhole = /^(davon|hiervon)$/;
const outOf = /^(den|diesen|dem|insgesamt)$/;
const relative = /^(die|das|der|welche|welches)$/;
/** "im Haushalt 2024", "Haushaltsentwurf 2024", "fürs Haushaltsjahr 2024": the year is that of the money, whatever the sentence does with it. */
const budget =
	/^(\p{L}+-?)?(haushalts?|haushaltsentwurfs?|haushaltsplans?|haushaltsjahre?s?|haushaltsjahren|etats?|etatentwurfs?|budgets?|entwurfs?|wirtschaftsplans?|rechnungsjahr|förderjahr|planungsjahr)$/u;
const twoYears = /^(doppelhaushalts?|doppelhaushaltsentwurfs?|doppeletats?|zweijahreshaushalts?)$/;
/** "In diesem Jahr sind … vorgesehen": of which year money that is not given yet is, where no longer time is told. */
const thisYear = /^(diesem|nächsten|kommenden|laufenden|ersten)$/;
const lastYear = /^(vergangenen|vorigen|letzten|abgelaufenen)$/;
const plans =
	/^(eingeplant|vorgesehen|veranschlagt|eingestellt|bereit|bereitgestellt|bereitstehen|bereitstanden|bereitsteht|bereitstünden|ausgeben|auszugeben|verfügung|stehen|steht|standen|stand|planen|plant|einplanen|vorsehen|vor|investieren|aufwenden|bekommen|erhalten|fließen)$/;
const spends =
	/^(ausgegeben|ausgezahlt|abgerufen|abgeflossen|geflossen|flossen|floss|verausgabt|gab|gaben|aufgewendet|investierte|investierten)$/;
/** A year that ends or begins a longer time, or is a part of a date. */
const leadsElsewhere =
	/^(bis|seit|ab|ende|mitte|anfang|von|und|oder|vom|stand|frühjahr|sommer|herbst|winter|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|zum|zwischen|beginn|–|-|\/)$/;
const beforeAmount =
	/^(rund|etwa|circa|ca|knapp|fast|gut|über|mindestens|insgesamt|bis|mehr|noch|nur|weitere|zusätzlich)$/;
const span = /^(kommenden|nächsten|vergangenen|letzten|zurückliegenden|folgenden)$/;

/** Tokens `[from, to)` of the amount's clause that tell years, by what they make of the amount. */
function* toldYears({
	part,
	n,
	segment,
	words
}: Amount): Generator<{ flag: FigureFlag; from: number; to: number }> {
	const { from, to } = part.segments[segment]!;
	const word = (i: number) => (i < to && i >= from ? wordAt(part, i) : '');
	const isYear = (i: number) => i < to && year.test(part.tokens[i]?.text ?? '');
	const says = (pattern: RegExp) => words.some((w) => pattern.test(w));
	const counted = (i: number) => part.numbers.find((m) => m.to === i && m !== n && !m.money && m.value > 1);
	/** Also beyond a clause: one may end at the "und" of "2024 und 2025". */
	const isShortYear = (i: number) =>
		part.sentenceOf[i] === part.sentenceOf[from] && /^((19|20)\d\d|\d\d)$/.test(part.tokens[i]?.text ?? '');
	const told = says(plans) || says(spends);
	/** Whether a year, or "in diesem Jahr", says of which single year the amount is. */
	const single = (i: number): boolean => {
		if (isYear(i)) {
			if (/^(bis|und|–|-|\/)$/.test(part.tokens[i + 1]?.text ?? '') && isShortYear(i + 2)) return false;
			if (budget.test(word(i - 1))) return true;
			if (leadsElsewhere.test(word(i - 1)) || leadsElsewhere.test(part.tokens[i - 1]?.text ?? ''))
				return false;
			if (!told) return false;
			// "das Land kann 2024 rund 40 Millionen ausgeben", but the programme "Digitale Verwaltung 2025".
			const before = part.tokens[i - 1];
			const named = before?.capital === true && !/^jahre?s?$/.test(before.norm) && i - 1 > from;
			const leads = beforeAmount.test(word(i + 1)) || n.from === i + 1;
			return !named || leads;
		}
		if (word(i) !== 'jahr' || (word(i - 2) !== 'in' && word(i - 2) !== 'im' && word(i - 1) !== 'im'))
			return false;
		if (isYear(i + 1)) return false;
		return (says(plans) && thisYear.test(word(i - 1))) || (says(spends) && lastYear.test(word(i - 1)));
	};
	for (let i = from; i < to; i++) {
		if (yearly.test(word(i))) yield { flag: 'per_year', from: i, to: i + 1 };
		if (each.test(word(i)) && word(i + 1) === 'jahr' && !isYear(i + 2))
			yield { flag: 'per_year', from: i, to: i + 2 };
		const until = /^(bis|und|–|-)$/.test(part.tokens[i + 1]?.text ?? '') && isYear(i + 2);
		const open = word(i + 1) !== 'und' || word(i - 1) === 'zwischen' || says(together);
		if (isYear(i) && until && open) yield { flag: 'several_years', from: i, to: i + 3 };
		if (isYear(i) && until && !open && says(severally)) yield { flag: 'per_year', from: i, to: i + 3 };
		if (word(i) === 'seit' && (isYear(i + 1) || isYear(i + 2)))
			yield { flag: 'several_years', from: i, to: i + 2 };
		// "für die Haushaltsjahre 2023/2024", "2024 und 2025 zusammen": guide 3; "jeweils" and "je" make it an amount of each.
		const pair = isYear(i) && /^(\/|und)$/.test(part.tokens[i + 1]?.text ?? '') && isShortYear(i + 2);
		if (pair && (!until || !open))
			yield { flag: says(severally) ? 'per_year' : 'several_years', from: i, to: i + 3 };
		if (twoYears.test(word(i))) yield { flag: 'several_years', from: i, to: i + 1 };
		if (word(i) === 'bis' && !isYear(i - 1)) {
			const to = /^(ende|mitte|einschließlich|zum)$/.test(word(i + 1)) ? i + 2 : i + 1;
			if (isYear(to) && !says(spends)) yield { flag: 'several_years', from: i, to: to + 1 };
		}
		if (single(i)) yield { flag: 'one_year', from: i, to: i + 1 };
		if (
			/^((planungs|haushalts|förder|kalender)?jahren?)$/.test(word(i)) &&
			(counted(i) || (span.test(word(i - 1)) && word(i) === 'jahren'))
		)
			if (word(i + 1) !== 'später' && word(i - 2) !== 'vor')
				yield { flag: 'several_years', from: i - 1, to: i + 1 };
	}
}

/** Flags of the years that stand right behind the amount ("die 41 Millionen, die 2024 bereitstanden", "…, verteilt auf 2019 bis 2022"). */
function describedYears(amount: Amount): FigureFlag[] {
	const { part, described, segment } = amount;
	const first = (at: number) => segmentTokens(part, at).find((t) => t.kind !== 'mark')?.norm ?? '';
	const at = described ?? (first(segment + 1) === 'verteilt' ? segment + 1 : null);
	if (at === null || (described !== null && !relative.test(first(at)))) return [];
	const words = segmentTokens(part, at).map((t) => t.norm);
	return [...toldYears({ ...amount, segment: at, words })].map(({ flag }) => flag);
}

/** The amount that another is a part of: told before it with "davon", or by "Von den 41 Millionen" at the sentence's start. */
function wholeOf({ part, n, sentence, words }: Amount): NumberMention | undefined {
	const before = amountsIn(part, sentence).filter((m) => m.to <= n.from);
	if (words.some((w) => ofWhole.test(w))) return before.at(-1);
	const [first] = before;
	const [von, den] = first ? sentenceTokens(part, sentence).map((t) => t.norm) : [];
	return von === 'von' && outOf.test(den ?? '') ? first : undefined;
}

/**
 * What an amount of money must not be quoted without: that it is for each year ("70 Millionen Euro im Jahr"), for a single one ("im
 * Haushalt 2024"), or for several together ("von 2018 bis 2023 2,3 Milliarden"). A word of years belongs to the amount that stands
 * nearest to it; a part ("davon") is for the years of its whole.
 */
export function yearsOf(part: Part, n: NumberMention): FigureFlag[] {
	const amount = amountAt(part, n);
	const own = [...toldYears(amount)]
		.filter(({ from, to }) => marks(amount, { class: '', value: '', form: '', from, to }))
		.map(({ flag }) => flag);
	const flags = own.length > 0 ? own : describedYears(amount);
	// "in den kommenden fünf Jahren jährlich 2 Millionen": for each of them. A longer time holds the single years that it is told with.
	for (const flag of ['per_year', 'several_years', 'one_year'] as const)
		if (flags.includes(flag)) return [flag];
	const whole = wholeOf(amount);
	return whole ? yearsOf(part, whole) : [];
}
