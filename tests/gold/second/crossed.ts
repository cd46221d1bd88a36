import { createSecondReader, rightAt, type Opinion, type Thought } from '#lib/extract/second/opinion.ts';
import { heard, signalsOf, type Heard } from '#lib/extract/second/arbiter.ts';
import { besideOthers, verdictOn, type Verdict } from '#lib/extract/second/reread.ts';
import { compileWeights, type Decision, type WeightsFile } from '#lib/extract/second/weights.ts';
import type { ExtractedFigure, Metric } from '#lib/schema/figure.ts';
import type { GoldItem } from '../gold-set.ts';
import { scoreItem } from '../score.ts';
import { learn, learnArbiter, type HeardSample, type Prepared } from './learn.ts';
import { fitCurve } from './models.ts';
import type { FirstReading, Samples } from './samples.ts';

/** A reading and what a second reader thinks of it that has learned nothing from that hand. */
export interface Crossed {
	reading: FirstReading;
	opinion: Opinion;
}

type Rest = Pick<WeightsFile, 'pooled' | 'cuts' | 'arbiter' | 'sample'>;

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
		...opinion,
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

/** A first reading after the second reader's own word, and whether what is left of it is right. */
interface Kept {
	reading: FirstReading;
	figure: ExtractedFigure;
	verdict: Verdict;
	heard: Heard;
}

/** What is kept of each item by each figure's own words: fields taken over, what is no figure left out. */
function keptByItem(of: readonly Crossed[], cuts: WeightsFile['cuts']): Map<GoldItem, Kept[]> {
	const byItem = new Map<GoldItem, Kept[]>();
	for (const { reading, opinion } of of) {
		const { mention, item } = reading;
		const written = mention.number !== null;
		const verdict = verdictOn(opinion, reading.figure, cuts, {
			dates: written,
			scope: written,
			measure: true
		});
		const list = byItem.get(item) ?? [];
		byItem.set(item, list);
		if (verdict.vetoed) continue;
		const figure = { ...reading.figure, ...verdict.fields } as ExtractedFigure;
		list.push({ reading, figure, verdict, heard: heard(mention, reading.figure, opinion, verdict) });
	}
	return byItem;
}

function scoredAs(gold: GoldItem, list: readonly Kept[]): { told: Set<ExtractedFigure>; good: Set<ExtractedFigure> } {
	const figures = list.map(({ figure }) => ({ figure, at: null, why: [], told: null }));
	const { matches } = scoreItem(gold, { item: gold.item.id, version: '', figures, vetoed: [] });
	return {
		told: new Set(matches.map((m) => m.found)),
		good: new Set(matches.filter((m) => m.wrong.length === 0).map((m) => m.found))
	};
}

/** What an arbiter learns from: the signals of each kept reading, whether it is a figure, and whether it is right. */
export function heardSamples(of: readonly Crossed[], cuts: WeightsFile['cuts']): HeardSample[] {
	return [...keptByItem(of, cuts)].flatMap(([gold, list]) => {
		const { told, good } = scoredAs(gold, list);
		const all = list.map((k) => k.heard);
		return list.map(({ figure, heard, reading }) => ({
			hand: reading.hand,
			signals: signalsOf(heard, all.filter((other) => other !== heard)),
			figure: told.has(figure),
			right: good.has(figure)
		}));
	});
}

/** First readings after the second reader's word and the arbiter's: fields taken over, what is no figure left out. */
export function rereadings(
	of: readonly Crossed[],
	cuts: WeightsFile['cuts'],
	arbiterOf: (hand: string) => WeightsFile['arbiter']
): Again[] {
	return [...keptByItem(of, cuts)].flatMap(([gold, list]) => {
		const all = list.map((k) => k.heard);
		const left = list.flatMap((k) => {
			const { dropped, told } = besideOthers(k.heard, all, arbiterOf(k.reading.hand), cuts);
			return dropped ? [] : [{ ...k, told }];
		});
		const { good } = scoredAs(gold, left);
		return left.map(({ figure, reading, verdict, told }) => ({
			metric: figure.metric, before: reading.right, taken: verdict.taken, told, right: good.has(figure)
		}));
	});
}

/** An arbiter for each hand that learned nothing of it. */
export function crossedArbiters(of: readonly Crossed[], cuts: WeightsFile['cuts'], groups = 10): (hand: string) => WeightsFile['arbiter'] {
	const samples = heardSamples(of, cuts);
	const hands = [...new Set(of.map((c) => c.reading.hand))].sort();
	const groupOf = new Map(hands.map((hand, i) => [hand, i % groups]));
	const arbiters = Array.from({ length: groups }, (_, g) => learnArbiter(samples.filter((s) => groupOf.get(s.hand) !== g)));
	return (hand) => arbiters[groupOf.get(hand)!]!;
}

/** The lowest hundredth, in thousandths, from which on at least this share of the readings is right. */
export function cutFor(share: number, of: readonly Told[]): number {
	for (let cut = 500; cut < 1000; cut += 10) {
		const kept = of.filter((t) => t.told * 1000 >= cut);
		if (kept.length > 0 && kept.filter((t) => t.right).length >= share * kept.length) return cut;
	}
	return 1000;
}
