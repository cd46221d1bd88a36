import { boundOf } from './bound.ts';
import { frameAt, tagsIn, tagsInSentence } from './frame.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import type { Outcome } from './reading.ts';
import { stageOf } from './stage.ts';
import type { Step } from './trace.ts';

/** What the whole item says of money's purpose; a teaser seldom repeats it in each sentence. */
export interface MoneyContext {
	/** A digital purpose stands in title or text. */
	digital: boolean;
	/** Administration stands in title or text. */
	administration: boolean;
	/** A foreign purpose stands in the title, and no digital administration. */
	foreignTitle: boolean;
}

const perTime = /^(jahr|jahre|monat|quartal|halbjahr|haushaltsjahr)$/;

/** Judges an amount of euros: money for digital administration, or a cap, price, wish, foreign purpose. */
export function readMoney(part: Part, n: NumberMention, why: Step[], context: MoneyContext): Outcome {
	const veto = (reason: string): Outcome => ({ veto: reason, why });
	if (n.value < 5000) return veto('price');
	const frame = frameAt(part, n.from);
	const sentence = part.sentenceOf[n.from]!;
	const own = tagsIn(part, 'money', frame.own);
	const near = [...own, ...(frame.order[1] === undefined ? [] : tagsIn(part, 'money', frame.order[1]))];
	const all = tagsInSentence(part, 'money', sentence);
	const find = (tags: typeof own, cls: string) => tags.find((t) => t.class === cls);
	const word = (i: number) => part.tokens[i]?.norm ?? '';

	const each = own.filter((t) => t.class === 'cap' && /^(je|pro|jede[rms]?)$/.test(t.form));
	for (const t of each) {
		const noun = word(t.to);
		const slice = t.form === 'je' && t.to === n.from;
		if (perTime.test(noun) || slice) continue;
		if (
			part.tokens[t.to]?.capital ||
			/^(von|einzelne|teilnehmende|beteiligte)/.test(noun) ||
			t.form.startsWith('jede')
		)
			return veto(`cap: ${t.form} ${noun}`);
	}
	const { bound, from } = boundOf(part, n);
	const cap = own.find((t) => t.class === 'cap' && !/^(je|pro|maximal|höchstens)$/.test(t.form));
	if (cap && !/^jede/.test(cap.form)) return veto(`cap: ${cap.form}`);
	if (
		bound === 'at_most' &&
		all.some(
			(t) =>
				t.class === 'cap' &&
				/^(je|pro|jede|jeder|Einzelne|höchstens|maximal)/.test(t.form) &&
				!perTime.test(word(t.to))
		)
	)
		return veto('cap: at most');
	const price = find(own, 'price');
	if (price && !(price.form === 'Monat')) return veto(`price: ${price.form}`);
	const request =
		find(own, 'request') ??
		tagsIn(part, 'veto', frame.own).find((t) => t.class === 'demand' || t.class === 'hypothetical');
	if (request && !/^(könnte|könnten)$/.test(request.form)) return veto(`request: ${request.form}`);
	const rest = find(own, 'rest');
	if (rest && !(rest.form === 'übrig')) return veto(`rest: ${rest.form}`);
	const past = tagsIn(part, 'veto', frame.own).find((t) => t.class === 'past' && t.form !== 'gegenüber');
	if (past && !/^(statt|anstatt)$/.test(past.form)) return veto(`past: ${past.form}`);
	if (past && past.to <= n.from && n.from - past.to < 4) return veto(`past: ${past.form}`);
	if (part.tokens[n.to]?.norm === 'mehr' && word(n.to + 1) === 'als') return veto('difference');
	if (part.tokens[n.to]?.norm === 'für' && /glasfaser|breitband/.test(word(n.to + 1))) return veto('foreign');

	const purpose = find(near, 'purpose');
	const foreign = find(near, 'foreign');
	if (foreign && !purpose) return veto(`foreign: ${foreign.form}`);
	if (foreign && purpose && part.segmentOf[foreign.from] === frame.own && foreign.form !== 'WLAN')
		return veto(`mixed: ${foreign.form}`);
	if (!purpose && !find(all, 'purpose') && !context.digital) return veto('no digital purpose');
	if (!context.administration) return veto('no administration');
	if (context.foreignTitle && !purpose) return veto('foreign title');

	const stage = stageOf(part, n.from, 'funding_eur');
	const at = stage && stage.distance <= 1 ? stage.stage : 'announced';
	const measures = part.tags.measure.filter((t) => part.segmentOf[t.from] === frame.own);
	const round = measures.find((t) => t.class === 'round');
	const extra = measures.find((t) => t.class === 'extra' && Math.abs(t.from - n.from) <= 6);
	const part_ = measures.find((t) => t.class === 'part' && /^(davon|darunter)$/.test(t.form));
	const total = measures.some((t) => t.class === 'total');
	const added = (round || extra || part_) && !total;
	why.push({ stage: 'stage', note: `${stage?.cue?.form ?? 'default'} → ${at}` });
	return {
		reading: {
			part,
			number: n,
			metric: 'funding_eur',
			value: n.value,
			upper: n.upper,
			unit: 'eur',
			bound,
			stage: at,
			stageCue: stage && stage.distance <= 1 ? stage.cue : null,
			measure: added ? 'added' : 'total',
			coverage: 'unknown',
			head: null,
			implied: false,
			from,
			to: n.to,
			flags: n.oddFormat ? ['number_format'] : [],
			rule: 'money',
			why
		}
	};
}
