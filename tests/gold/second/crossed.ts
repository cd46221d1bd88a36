import { createSecondReader, rightAt, type Opinion, type Thought } from '#lib/extract/second/opinion.ts';
import { verdictOn, type Verdict } from '#lib/extract/second/reread.ts';
import { compileWeights, type Decision, type WeightsFile } from '#lib/extract/second/weights.ts';
import type { ExtractedFigure, Metric } from '#lib/schema/figure.ts';
import type { GoldItem } from '../gold-set.ts';
import { scoreItem } from '../score.ts';
import { learn, type Prepared } from './learn.ts';
import { fitCurve } from './models.ts';
import type { FirstReading, Samples } from './samples.ts';

/** A reading and what a second reader thinks of it that has learned nothing from that hand. */
export interface Crossed {
	reading: FirstReading;
	opinion: Opinion;
}

type Rest = Pick<WeightsFile, 'pooled' | 'cuts' | 'sample'>;

/** Learns as many times as there are groups of hands, each time without one of them, and asks of that one's items. */
export function crossed({ first }: Samples, rest: Rest, prepared: readonly Prepared[], groups = 4): Crossed[] {
	const hands = [...new Set(prepared.map((p) => p.hand))].sort();
	const groupOf = new Map(hands.map((hand, i) => [hand, i % groups]));
	const found: Crossed[] = [];
	for (let group = 0; group < groups; group++) {
		const file = learn(prepared.filter((p) => groupOf.get(p.hand) !== group), rest);
		const reader = createSecondReader(compileWeights(file));
		for (const reading of first)
			if (groupOf.get(reading.hand) === group) found.push({ reading, opinion: opinionOn(reader, reading) });
	}
	return found;
}

export const opinionOn = (reader: ReturnType<typeof createSecondReader>, { mention, figure, bundled }: FirstReading): Opinion =>
	reader.judge(mention, { ...figure, bundled });

/** Whether a decision of the rules was right; null where it can't be told, as there is no such figure. */
function isRight(decision: Decision, { wrong }: FirstReading): boolean | null {
	if (decision === 'metric') return !wrong.includes('metric');
	return wrong.includes('metric') ? null : !wrong.includes(decision);
}

/** The curves that make of leads how often rules are right, in thousandths. */
export function curves(of: readonly Crossed[]): WeightsFile['pooled'] {
	const curve = (decision: Decision): [number, number] => {
		const points = of.flatMap(({ reading, opinion }) => {
			const right = isRight(decision, reading);
			const at = Math.max(-13.8, Math.min(13.8, opinion[decision].lead / 100));
			return right === null ? [] : [{ at, right }];
		});
		const [slope, offset] = fitCurve(points);
		return [Math.round(1000 * slope), Math.round(1000 * offset)];
	};
	return { metric: curve('metric'), stage: curve('stage'), measure: curve('measure'), scope: curve('scope') };
}

/** The same opinion told by other curves. */
export function repooled(opinion: Opinion, pooled: WeightsFile['pooled']): Opinion {
	const again = <T>(decision: Decision, { lead, right, other, otherRight }: Thought<T>): Thought<T> => {
		const now = rightAt(pooled[decision], lead);
		return { lead, right: now, other, otherRight: right < 1 ? ((1 - now) * otherRight) / (1 - right) : 0 };
	};
	return {
		metric: again('metric', opinion.metric),
		stage: again('stage', opinion.stage),
		measure: again('measure', opinion.measure),
		scope: again('scope', opinion.scope)
	};
}

/** Each opinion by curves that were fitted without its own hand's group. */
export function crossPooled(of: readonly Crossed[], groups = 10): Crossed[] {
	const hands = [...new Set(of.map((c) => c.reading.hand))].sort();
	const groupOf = new Map(hands.map((hand, i) => [hand, i % groups]));
	const group = (c: Crossed) => groupOf.get(c.reading.hand);
	return Array.from({ length: groups }, (_, g) => {
		const pooled = curves(of.filter((c) => group(c) !== g));
		return of.filter((c) => group(c) === g).map((c) => ({ ...c, opinion: repooled(c.opinion, pooled) }));
	}).flat();
}

/** A figure with how likely it was told to be right, and whether it is. */
export interface Told {
	metric: Metric;
	told: number;
	right: boolean;
}

/** A first reading after the second reader's word. */
export interface Again extends Told {
	/** Whether it was right before. */
	before: boolean;
	/** The fields that took another value. */
	taken: Verdict['taken'];
}

/** First readings after the second reader's word: fields taken over, what is no figure left out. */
export function rereadings(of: readonly Crossed[], cuts: WeightsFile['cuts']): Again[] {
	const byItem = new Map<GoldItem, Crossed[]>();
	for (const c of of) byItem.set(c.reading.item, [...(byItem.get(c.reading.item) ?? []), c]);
	return [...byItem].flatMap(([gold, list]) => {
		const kept = list.flatMap(({ reading, opinion }) => {
			const written = reading.mention.number !== null;
			const verdict = verdictOn(opinion, reading.figure, cuts, { dates: written, scope: written });
			const figure = { ...reading.figure, ...verdict.fields } as ExtractedFigure;
			return verdict.vetoed ? [] : [{ figure, before: reading.right, taken: verdict.taken, told: verdict.told }];
		});
		const figures = kept.map(({ figure }) => ({ figure, at: null, why: [], told: null }));
		const score = scoreItem(gold, { item: gold.item.id, version: '', figures, vetoed: [] });
		const good = new Set(score.matches.filter((m) => m.wrong.length === 0).map((m) => m.found));
		return kept.map(({ figure, ...rest }) => ({ metric: figure.metric, ...rest, right: good.has(figure) }));
	});
}

/** The lowest hundredth, in thousandths, from which on at least this share of the readings is right. */
export function cutFor(share: number, of: readonly Told[]): number {
	for (let cut = 500; cut < 1000; cut += 10) {
		const kept = of.filter((t) => t.told * 1000 >= cut);
		if (kept.length > 0 && kept.filter((t) => t.right).length >= share * kept.length) return cut;
	}
	return 1000;
}
