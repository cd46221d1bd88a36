import { boundOf } from './bound.ts';
import { frameAt, tagsIn } from './frame.ts';
import { moneyPurpose } from './money-purpose.ts';
import type { MoneyContext } from './money-purpose.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentTags, segmentTokens, sentenceTags, sentenceTokens } from './spans.ts';
import { pastIn } from './past.ts';
import type { Outcome } from './reading.ts';
import { stageOf, type StageReading } from './stage.ts';
import type { Step } from './trace.ts';

const perTime = /^(jahr|jahre|monat|quartal|halbjahr|haushaltsjahr)$/;
/** Below this an amount is a price or a fee. */
const smallest = 5000;
const smallestGrant = 2000;
/** Up to this, "bis zu" for many is a cap and no volume. */
const largestCap = 500_000;

/** Judges an amount of euros: money for digital administration, or a cap, price, wish, foreign purpose. */
export function readMoney(part: Part, n: NumberMention, why: Step[], context: MoneyContext): Outcome {
	const veto = (reason: string): Outcome => ({ veto: reason, why });
	const frame = frameAt(part, n.from);
	const granted = part.tags.stage.some(
		(t) =>
			t.value === 'money' && t.class === 'committed' && part.sentenceOf[t.from] === part.sentenceOf[n.from]
	);
	if (n.value < (granted ? smallestGrant : smallest)) return veto('price');
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
			/^(je|pro|jede|jeder)$/.test(t.form) &&
			!perTime.test(word(t.to))
	);
	if (atMost && capped) return 'cap: at most';
	const generic = sentenceTokens(part, sentence).some((t) =>
		/^(kommunen|gemeinden|projekte|vorhaben|antragsteller|wer|gewinner|hoffen|städte)$/.test(t.norm)
	);
	const each = sentenceTokens(part, sentence).some((t) =>
		/^(projekte|vorhaben|einzelprojekte|maßnahmen)$/.test(t.norm)
	);
	const floor =
		/^mindestens$/.test(part.tokens[n.from - 1]?.norm ?? '') &&
		sentenceTokens(part, sentence).some((t) => /^(höchstens|maximal)$/.test(t.norm));
	if ((atMost || floor) && each) return 'cap: at most for each';
	if (atMost && n.value <= largestCap && generic) return 'cap: small and at most';
	const price = find('price');
	if (price && price.form !== 'Monat') return `price: ${price.form}`;
	const request =
		find('request') ??
		tagsIn(part, 'veto', segment).find((t) => t.class === 'demand' || t.class === 'hypothetical');
	if (request && !/^(könnte|könnten)$/.test(request.form)) return `request: ${request.form}`;
	const rest = find('rest');
	if (rest && rest.form !== 'übrig') return `rest: ${rest.form}`;
	const past = pastIn(part, segment, n);
	if (past && (!/^(statt|anstatt|anstelle)$/.test(past.form) || (past.to <= n.from && n.from - past.to < 4)))
		return `past: ${past.form}`;
	if ((word(n.to) === 'mehr' && word(n.to + 1) === 'als') || word(n.to) === 'weniger') return 'difference';
	const first = segmentTokens(part, segment).find((t) => t.kind === 'word')?.norm;
	if (first === 'nachdem') return 'past: nachdem';
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
	if (segmentTokens(part, segment).some((t) => /^(private|eigenanteil|eigenmittel)$/.test(t.norm)))
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

const receiving = /^(bekommt|bekommen|bekam|erhält|erhalten|erhielt|gehen an|gehen|geht)$/;

/** The stage of the clause; a contract told beside a weak word; a contract told in the sentence before; announced. */
function moneyStage(part: Part, n: NumberMention): StageReading {
	const told = stageOf(part, n.from, 'funding_eur');
	const near = told && told.distance <= 1 ? told : null;
	const segment = part.segmentOf[n.from]!;
	const sentence = part.sentenceOf[n.from]!;
	const own = segmentTokens(part, segment).map((t) => t.norm);
	const form = near?.cue?.form ?? '';
	const whole = part.numbers.some(
		(m) => m.money && m.to < n.from && n.from - m.to <= 4 && /^(der|von)$/.test(part.tokens[m.to]?.norm ?? '')
	);
	if (whole) return { stage: 'announced', cue: null, distance: 0 };
	if (own[0] === 'von' && part.tokens.slice(Math.max(0, n.from - 4), n.from).some((t) => t.norm === 'von'))
		return { stage: 'announced', cue: null, distance: 0 };
	const fromBund = own.some((w) => /^(bund|bundes|konjunkturpaket|konjunkturpakets)$/.test(w));
	if (near?.stage === 'committed' && receiving.test(form) && fromBund)
		return { stage: 'announced', cue: near.cue, distance: 0 };
	if (near && near.stage !== 'announced') return near;
	if (near && /^(will|wollen|soll|sollen)$/.test(form)) {
		const won = own.some((w) => /wettbewerb$/.test(w)) && part.tokens[n.to]?.norm === 'aus';
		return won ? { stage: 'committed', cue: null, distance: 0 } : near;
	}
	const alone = !part.numbers.some((m) => m !== n && m.money && part.sentenceOf[m.from] === sentence);
	const beside = near && alone && weak.test(form) ? strong(part, sentence) : undefined;
	if (beside) return { stage: 'committed', cue: beside, distance: 0 };
	const round = part.tags.measure.some((t) => t.class === 'round' && part.segmentOf[t.from] === segment);
	const open =
		near === null ||
		/^(umfasst|fließen|fließt)$/.test(form) ||
		(/^(bereit|parat)$/.test(form) && own.includes('damit'));
	if (open && (strong(part, sentence - 1) ?? (round ? grantIn(part, sentence - 1) : undefined)))
		return { stage: 'committed', cue: null, distance: 1 };
	return near ?? { stage: 'announced', cue: null, distance: 0 };
}

const grantIn = (part: Part, sentence: number) =>
	sentenceTags(part, 'stage', sentence).find((t) => t.class === 'committed');

const strong = (part: Part, sentence: number) =>
	sentenceTags(part, 'stage', sentence).find(
		(t) => t.class === 'committed' && contract.test(t.form.toLowerCase())
	);

/** A round, a slice in time, money on top: an addition; what stays, another payer or purpose: a total (guide 35, 46). */
function isAdded(part: Part, n: NumberMention, segment: number): boolean {
	const tags = segmentTags(part, 'measure', segment);
	const norms = segmentTokens(part, segment).map((t) => t.norm);
	const says = (pattern: RegExp) => norms.some((w) => pattern.test(w));
	if (tags.some((t) => t.class === 'round')) return true;
	if (grantsCounted(part, n, segment)) return true;
	if (says(/^(bleiben|bleibt|bringen|vorbehalten)$/)) return false;
	const extra = tags.some((t) => t.class === 'extra' && Math.abs(t.from - n.from) <= 6);
	if (extra && !afterForeign(part, n)) return true;
	if (
		part.tokens[n.from - 1]?.norm === 'um' &&
		says(/^(aufgestockt|erhöht|aufstocken|erhöhen|stockt|stocken|stockte|auf)$/)
	)
		return true;
	if (tags.some((t) => t.class === 'total')) return false;
	const slice = tags.some((t) => t.class === 'part' && /^(davon|darunter)$/.test(t.form));
	const spent = says(/^(ausgezahlt|abgerufen|abgeflossen|flossen|ausgegeben)$/);
	if (slice && !spent && says(/^(jahr|jahre|jahren|jahres|20\d\d|monat)$/)) return true;
	const before = part.sentenceOf[n.from]! - 1;
	const roundBefore = part.tags.measure.some(
		(t) => t.class === 'round' && t.form !== 'Phase' && part.sentenceOf[t.from] === before
	);
	return roundBefore && says(/^(dafür|hierfür|gefördert|damit)$/);
}

/** "80 Millionen für Breitband, weitere 12 für …": nothing was told yet that this could be on top of. */
function afterForeign(part: Part, n: NumberMention): boolean {
	const before = part.numbers.findLast(
		(m) => m.to <= n.from && m.money && part.sentenceOf[m.from] === part.sentenceOf[n.from]
	);
	return (
		before !== undefined &&
		tagsIn(part, 'money', part.segmentOf[before.from]!).some((t) => t.class === 'foreign')
	);
}

/** "163 Bescheide über zusammen 1,55 Mio. Euro": one round of many grants. */
function grantsCounted(part: Part, n: NumberMention, segment: number): boolean {
	return part.numbers.some(
		(m) =>
			m.to < n.from &&
			m.value >= 3 &&
			part.segmentOf[m.from] === segment &&
			/bescheide?n?$/.test(part.tokens[m.to]?.norm ?? '')
	);
}
