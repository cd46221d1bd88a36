import { almostAll, boundOf } from './bound.ts';
import { composite } from './composite.ts';
import { coverageOf } from './coverage.ts';
import { frameAt, tagsIn } from './frame.ts';
import type { Head } from './head.ts';
import { measureOf } from './measure.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import type { Outcome } from './reading.ts';
import { stageOf } from './stage.ts';
import type { Step } from './trace.ts';

/** Judges a number that counts authorities: do they use or join something, or are they only mentioned? */
export function readAuthority(
	part: Part,
	n: NumberMention,
	head: Head,
	why: Step[],
	titleUse: boolean
): Outcome {
	const veto = (reason: string): Outcome => ({ veto: reason, why, head });
	if (!Number.isInteger(n.value) || n.money) return veto('no_count');
	if (almostAll(part, n)) return veto('almost_all');
	const frame = frameAt(part, n.from);
	const first = part.tokens[n.from]!.norm;
	if (n.form === 'ordinal' && n.value === 1 && !/^(erste[rsn]?)$/.test(first)) return veto('ordinal');
	const segments = [frame.own, ...(frame.governor === null ? [] : [frame.governor])];
	const seen = (cls: string) => segments.flatMap((s) => tagsIn(part, 'veto', s)).find((t) => t.class === cls);
	const demand = seen('demand') ?? seen('hypothetical');
	if (demand) return veto(`${demand.class}: ${demand.form}`);
	const negation = seen('negation');
	if (negation && !/^(nur|mehr|einmal|zuletzt|ganz)$/.test(part.tokens[negation.to]?.norm ?? ''))
		return veto(`negation: ${negation.form}`);
	for (const cls of ['ended', 'past', 'existing', 'receive', 'duty'] as const) {
		const tag = seen(cls);
		if (tag && !(head.value === 'member' && cls === 'duty')) return veto(`${cls}: ${tag.form}`);
	}
	const before = part.tokens[n.from - 1]?.norm;
	if (
		/^(aller|der|die|den)$/.test(before ?? '') &&
		n.form !== 'ordinal' &&
		/^(aller|der)$/.test(before ?? '')
	)
		return veto('existing');
	const stage = stageOf(part, n.from, 'authorities_onboarded');
	const near = stage && stage.distance <= 2 ? stage : null;
	const member = head.value === 'member' || head.value === 'pilot';
	if (!near && !member && !titleUse) return veto('existing: no word of use');
	const at = near?.stage ?? (head.value === 'pilot' ? 'rollout' : 'live');
	const measure = measureOf(part, n, head.via === 'next' || head.via === 'universe' ? head.from : null);
	const { bound, from } = boundOf(part, n);
	const added = n.form !== 'ordinal' && (measure.measure === 'added' || (measure.more && at !== 'rollout'));
	const sum = composite(part, n, head);
	why.push({ stage: 'stage', note: `${near?.cue?.form ?? 'default'} → ${at}` });
	if (sum.plus)
		why.push({ stage: 'number', note: `${n.value} and ${sum.plus} named → ${n.value + sum.plus}` });
	return {
		reading: {
			part,
			number: n,
			metric: 'authorities_onboarded',
			value: n.value + sum.plus,
			upper: n.upper,
			unit: 'authority',
			bound: n.form === 'ordinal' ? 'exact' : bound,
			stage: at,
			stageCue: near?.cue ?? null,
			measure: added ? 'added' : 'total',
			coverage: coverageOf(part, n, head, 'authorities_onboarded'),
			head,
			implied: false,
			from: Math.min(from, sum.from),
			to: Math.max(sum.to, head.via === 'next' || head.via === 'universe' ? head.to : n.to),
			flags: [],
			rule: `authority.${head.via}`,
			why
		}
	};
}
