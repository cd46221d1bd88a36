import { boundOf } from './bound.ts';
import { frameAt, tagsIn } from './frame.ts';
import { moneyPurpose } from './money-purpose.ts';
import type { MoneyContext } from './money-purpose.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { pastIn } from './past.ts';
import type { Outcome } from './reading.ts';
import { stageOf, type StageReading } from './stage.ts';
import type { Step } from './trace.ts';

const perTime = /^(jahr|jahre|monat|quartal|halbjahr|haushaltsjahr)$/;
/** Below this an amount is a price or a fee. */
const smallest = 5000;

/** Judges an amount of euros: money for digital administration, or a cap, price, wish, foreign purpose. */
export function readMoney(part: Part, n: NumberMention, why: Step[], context: MoneyContext): Outcome {
	const veto = (reason: string): Outcome => ({ veto: reason, why });
	if (n.value < smallest) return veto('price');
	const frame = frameAt(part, n.from);
	const { bound, from } = boundOf(part, n);
	const refused = notTold(part, n, frame.own, bound === 'at_most') ?? moneyPurpose(part, n, context);
	if (refused) return veto(refused);
	const stage = moneyStage(part, n);
	why.push({ stage: 'stage', note: `${stage.cue?.form ?? 'default'} → ${stage.stage}` });
	const oddFormat = n.oddFormat ? (['number_format'] as const) : [];
	return {
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
			measure: isAdded(part, n, frame.own) ? 'added' : 'total',
			coverage: 'unknown',
			head: null,
			implied: false,
			from,
			to: n.to,
			flags: [...oddFormat],
			rule: 'money',
			why
		}
	};
}

/** Why an amount is none that was given or will be: cap, price, wish, remainder, past, difference. */
function notTold(part: Part, n: NumberMention, segment: number, atMost: boolean): string | null {
	const own = tagsIn(part, 'money', segment);
	const word = (i: number) => part.tokens[i]?.norm ?? '';
	const find = (cls: string) => own.find((t) => t.class === cls);
	for (const t of own) {
		if (t.class !== 'cap' || !/^(je|pro|jede[rms]?)$/.test(t.form)) continue;
		const noun = word(t.to);
		if (perTime.test(noun) || (t.form === 'je' && t.to === n.from)) continue;
		const recipient = part.tokens[t.to]?.capital || /^(von|einzelne|teilnehmende|beteiligte)/.test(noun);
		if (recipient || t.form.startsWith('jede')) return `cap: ${t.form} ${noun}`;
	}
	const cap = own.find((t) => t.class === 'cap' && !/^(je|pro|jede[rms]?|maximal|höchstens)$/.test(t.form));
	if (cap) return `cap: ${cap.form}`;
	const sentence = part.sentenceOf[n.from];
	const capped = part.tags.money.some(
		(t) =>
			t.class === 'cap' &&
			part.sentenceOf[t.from] === sentence &&
			/^(je|pro|jede|jeder|höchstens|maximal)$/.test(t.form) &&
			!perTime.test(word(t.to))
	);
	if (atMost && capped) return 'cap: at most';
	const price = find('price');
	if (price && price.form !== 'Monat') return `price: ${price.form}`;
	const request =
		find('request') ??
		tagsIn(part, 'veto', segment).find((t) => t.class === 'demand' || t.class === 'hypothetical');
	if (request && !/^(könnte|könnten)$/.test(request.form)) return `request: ${request.form}`;
	const rest = find('rest');
	if (rest && rest.form !== 'übrig') return `rest: ${rest.form}`;
	const past = pastIn(part, segment);
	if (past && (!/^(statt|anstatt|anstelle)$/.test(past.form) || (past.to <= n.from && n.from - past.to < 4)))
		return `past: ${past.form}`;
	if (word(n.to) === 'mehr' && word(n.to + 1) === 'als') return 'difference';
	if (/^(statt|anstatt|gegenüber|nach)$/.test(word(n.from - 1))) return 'past';
	if (
		part.tokens[n.from - 1]?.text === '(' &&
		part.tokens
			.slice(Math.max(0, n.from - 4), n.from)
			.some((t) => /^(laufenden|bisher|vorjahr)$/.test(t.norm))
	)
		return 'past: bracket';
	if (
		word(n.to) === 'schweren' &&
		part.numbers.some((m) => m.money && m.from > n.to && part.segmentOf[m.from] === segment)
	)
		return 'container';
	if (isContainer(part, n, segment)) return 'container';
	if (
		part.tokens.some(
			(t, i) => part.segmentOf[i] === segment && /^(private|eigenanteil|eigenmittel)$/.test(t.norm)
		)
	)
		return 'own share';
	return null;
}

/** A general pot of which the next sentence takes a part ("183 Millionen daraus"). */
function isContainer(part: Part, n: NumberMention, segment: number): boolean {
	const purpose = tagsIn(part, 'money', segment).some((t) => t.class === 'purpose');
	if (purpose) return false;
	const next = part.numbers.find((m) => m.from > n.to && (m.money || m.scale !== null));
	if (!next || part.sentenceOf[next.from]! - part.sentenceOf[n.from]! !== 1) return false;
	return (
		part.tokens.slice(next.to, next.to + 2).some((t) => t.norm === 'daraus') ||
		part.tokens.slice(next.from - 2, next.from).some((t) => t.norm === 'daraus')
	);
}

const weak = /^(fließen|fließt|bereit|will|wollen|soll|sollen|hält|halten|vorgesehen)$/;
const contract =
	/^(vertrag|verträge|vereinbarung|verwaltungsvereinbarung|kooperation|kooperationsvertrag|bescheid|bescheide|förderbescheide?|zuwendungsbescheide?|zuschlag)$/;

/** The stage of the clause; else a contract or grant told in the sentence before; else announced. */
function moneyStage(part: Part, n: NumberMention): StageReading {
	const told = stageOf(part, n.from, 'funding_eur');
	const near = told && told.distance <= 1 ? told : null;
	if (near && near.stage !== 'announced') return near;
	if (!near || weak.test(near.cue?.form ?? '')) {
		const sentence = part.sentenceOf[n.from]! - 1;
		const wish = near && /^(will|wollen|soll|sollen)$/.test(near.cue?.form ?? '');
		const cue = part.tags.stage.find(
			(t) =>
				part.sentenceOf[t.from] === sentence && t.class === 'committed' && contract.test(t.form.toLowerCase())
		);
		if (cue && !wish && near === null) return { stage: 'committed', cue: null, distance: 1 };
	}
	return near ?? { stage: 'announced', cue: null, distance: 0 };
}

/** A round, a slice, money on top: an addition; "insgesamt", "bleiben" and another payer or purpose: a total. */
function isAdded(part: Part, n: NumberMention, segment: number): boolean {
	const tags = part.tags.measure.filter((t) => part.segmentOf[t.from] === segment);
	const norms = part.tokens.filter((_, i) => part.segmentOf[i] === segment).map((t) => t.norm);
	if (
		tags.some((t) => t.class === 'total') ||
		norms.some((w) => /^(bleiben|bleibt|bringen|vorbehalten)$/.test(w))
	)
		return false;
	if (tags.some((t) => t.class === 'round')) return true;
	if (tags.some((t) => t.class === 'extra' && Math.abs(t.from - n.from) <= 6)) return true;
	if (
		/^um$/.test(part.tokens[n.from - 1]?.norm ?? '') &&
		norms.some((w) => /^(aufgestockt|erhöht|aufstocken|erhöhen)$/.test(w))
	)
		return true;
	if (tags.some((t) => t.class === 'part' && /^(davon|darunter)$/.test(t.form))) return true;
	const before = part.sentenceOf[n.from]! - 1;
	const roundBefore = part.tags.measure.some(
		(t) => t.class === 'round' && t.form !== 'Phase' && part.sentenceOf[t.from] === before
	);
	const own = norms.filter((w) => /^(dafür|hierfür|gefördert|damit)$/.test(w)).length > 0;
	return roundBefore && own;
}
