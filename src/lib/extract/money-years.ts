import type { FigureFlag } from '#lib/schema/figure.ts';
import { amountAt, amountsIn, marks, type Amount } from './money-amount.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { wordAt } from './spans.ts';

const yearly = /^(jährlich(e[nrs]?)?|alljährlich|jahresetats?|jahresbudgets?|jahresbudget)$/;
const each = /^(im|pro|je)$/;
const year = /^(19|20)\d\d$/;
const together = /^(zusammen|insgesamt)$/;
const severally = /^(jeweils|je)$/;
const ofWhole = /^(davon|hiervon)$/;
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
		if (/^jahren?$/.test(word(i)) && (counted(i) || (span.test(word(i - 1)) && word(i) === 'jahren')))
			if (word(i + 1) !== 'später' && word(i - 2) !== 'vor')
				yield { flag: 'several_years', from: i - 1, to: i + 1 };
	}
}

/**
 * What an amount of money must not be quoted without: that it is for each year ("70 Millionen Euro im Jahr"), or for several
 * together ("von 2018 bis 2023 2,3 Milliarden"). A word of years belongs to the amount that stands nearest to it; a part ("davon") is for the
 * years of its whole.
 */
export function yearsOf(part: Part, n: NumberMention): FigureFlag[] {
	const amount = amountAt(part, n);
	const flags = [...toldYears(amount)]
		.filter(({ from, to }) => marks(amount, { class: '', value: '', form: '', from, to }))
		.map(({ flag }) => flag);
	// "in den kommenden fünf Jahren jährlich 2 Millionen": for each of them.
	if (flags.includes('per_year')) return ['per_year'];
	if (flags.length > 0) return ['several_years'];
	const whole = amount.words.some((w) => ofWhole.test(w))
		? amountsIn(part, amount.sentence).findLast((m) => m.to <= n.from)
		: undefined;
	return whole ? yearsOf(part, whole) : [];
}
