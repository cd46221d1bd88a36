import { boundOf } from './bound.ts';
import { deniedBy } from './denied.ts';
import { amountAt, says, type Amount } from './money-amount.ts';
import { claimOf, continued, refusedBefore, type JudgedAmount } from './money-claim.ts';
import { moneyMeasure } from './money-measure.ts';
import { ownShare } from './money-own.ts';
import { moneyPurpose, type MoneyContext } from './money-purpose.ts';
import { comesLater } from './money-rest.ts';
import { isPurse, moneyStage } from './money-stage.ts';
import { notTold } from './money-told.ts';
import { yearsOf } from './money-years.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import type { Outcome } from './reading.ts';
import { sentenceTags } from './spans.ts';
import type { StageReading } from './stage.ts';
import type { Step } from './trace.ts';

/** Below this an amount is a price or a fee. */
const smallest = 5000;
const smallestGrant = 2000;
/** A share of what was told before, as far as that is: "davon entfielen 19 Millionen auf …", "das Land legt 2 Millionen obendrauf". */
const sharing = /^(entfallen|entfällt|entfielen|entfiel|drauf|obendrauf|legt … drauf|dazu)$/;

/** Judges an amount of euros: money for digital administration, or a cap, price, wish, foreign purpose. */
export function readMoney(part: Part, n: NumberMention, why: Step[], context: MoneyContext): Outcome {
	const veto = (reason: string): Outcome => judged({ veto: reason, why });
	const granted = sentenceTags(part, 'stage', part.sentenceOf[n.from]).some(
		(t) => t.value === 'money' && t.class === 'committed'
	);
	const amount = amountAt(part, n);
	if (n.value < (granted ? smallestGrant : smallest)) return veto('price');
	const denied = deniedBy(part, n);
	if (denied) return veto(`denied: ${denied}`);
	const { bound, from } = boundOf(part, n);
	const before = continued(amount, context.judged);
	const refused =
		notTold(amount, bound, before) ?? ownShare(amount, context.judged) ?? moneyPurpose(amount, context);
	if (refused) return veto(refused);
	const own = moneyStage(amount, context.heading);
	const again = own.cue === null ? refusedBefore(before) : null;
	if (again) return veto(again);
	const shared = own.stage === 'announced' && own.cue !== null && sharing.test(own.cue.form);
	const grown = growsTo(amount) && own.stage === 'announced';
	const whole = shared
		? (before ?? wholeOf(amount, context.judged))
		: grown
			? partOf(amount, context.judged)
			: before;
	const bare = (own.cue === null || shared || grown) && own.distance === 0;
	const stage = bare && !isPurse(amount) && !comesLater(amount) ? stageBefore(whole, own) : own;
	const claim = claimOf(amount, own, before);
	if (claim === null) return veto('no_frame: nothing says that it is given');
	why.push({ stage: 'given', note: claim });
	why.push({ stage: 'stage', note: `${stage.cue?.form ?? 'default'} → ${stage.stage}` });
	const measure = moneyMeasure(amount, stage.stage, before);
	if (measure.measure === 'added') why.push({ stage: 'measure', note: measure.note });
	return judged({
		reading: {
			part,
			number: n,
			metric: 'funding_eur',
			value: n.value,
			upper: n.upper,
			unit: 'eur',
			bound,
			stage: stage.stage,
			stageCue: stage.cue,
			measure: measure.measure,
			coverage: 'unknown',
			head: null,
			implied: false,
			from: n.sharedFrom ?? from,
			// Its size is told by the words behind it, so they belong to the words that state it.
			to: n.sharedTo ?? n.to,
			flags: [...yearsOf(part, n), ...(n.oddFormat ? (['number_format'] as const) : [])],
			rule: 'money',
			why
		}
	});

	function judged(outcome: Outcome): Outcome {
		context.judged.push({ amount, outcome });
		return outcome;
	}
}

/** What a share is told of: the last larger amount that was given. */
const wholeOf = (a: Amount, judged: readonly JudgedAmount[]): JudgedAmount | null =>
	judged.findLast(
		({ amount, outcome }) =>
			amount.part === a.part &&
			'reading' in outcome &&
			amount.n.value > a.n.value &&
			a.sentence - amount.sentence <= 2
	) ?? null;

/** "Damit summiert sich die Zuwendung auf 287.000 Euro": what was granted, with what was granted now. */
const growsTo = (a: Amount): boolean =>
	says(a, /^(damit|somit|dadurch)$/) &&
	says(a, /^(summiert|steigt|stieg|wächst|wuchs|erhöht|klettert|beläuft|beträgt|kommt)$/) &&
	says(
		a,
		/^(förderung|zuwendung|zuwendungen|zuschuss|zuschüsse|fördersumme|gesamtförderung|landesförderung|hilfe|unterstützung)$/
	);

/** The grant told right before that a sum includes. */
const partOf = (a: Amount, judged: readonly JudgedAmount[]): JudgedAmount | null =>
	judged.findLast(
		({ amount, outcome }) =>
			amount.part === a.part &&
			'reading' in outcome &&
			amount.n.value < a.n.value &&
			a.sentence - amount.sentence === 1
	) ?? null;

/** Without a word of its own an amount is as far as the one that it goes on from. */
function stageBefore(before: JudgedAmount | null, own: StageReading): StageReading {
	return before && 'reading' in before.outcome ? { ...own, stage: before.outcome.reading.stage } : own;
}
