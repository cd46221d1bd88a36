import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { loadRules } from '#cli/load-extractor.ts';
import { root } from '#cli/run.ts';
import { createExtractor } from '#lib/extract/extractor.ts';
import { readItem } from '#lib/extract/item.ts';
import type { Rules } from '#lib/extract/rules.ts';
import { joiningAt, mentionAt, type Mention } from '#lib/extract/second/mention.ts';
import { itemView, type ItemView } from '#lib/extract/second/view.ts';
import type { Explained, Explanation } from '#lib/extract/trace.ts';
import { check } from '#lib/schema/check.ts';
import { measures, metrics, stages, type ExtractedFigure } from '#lib/schema/figure.ts';
import { loadGold, type GoldFigure, type GoldItem } from '../gold-set.ts';
import { scoreItem } from '../score.ts';

/** A number of a gold item, with what annotators read there. */
export interface Sample {
	mention: Mention;
	/** Empty where it is no figure. */
	gold: GoldFigure[];
	/** It is a part of a count that annotators told as one. */
	bundled: boolean;
	/** Whose items are left out together: a hand's, so that nobody's manner is known beforehand. */
	hand: string;
}

/** A reading of a text that the rules had not seen. */
export interface FirstReading {
	mention: Mention;
	figure: Pick<ExtractedFigure, 'metric' | 'value' | 'stage' | 'measure' | 'scope'>;
	bundled: boolean;
	right: boolean;
	/** Key fields that were wrong; all of them where there was no such figure. */
	wrong: readonly string[];
	hand: string;
	item: GoldItem;
}

const Part = v.picklist(['text', 'title']);
const FirstLine = v.object({
	item: v.string(),
	/** The commit whose rules read it. */
	rules: v.string(),
	figures: v.array(
		v.union([
			v.tuple([Part, v.number(), v.picklist(metrics), v.number(), v.picklist(stages), v.picklist(measures), v.nullable(v.string())]),
			v.tuple([Part, v.number(), v.picklist(metrics), v.number(), v.picklist(stages), v.picklist(measures), v.nullable(v.string()), v.literal('implied')])
		])
	)
});

/** How each item was read before it was looked at, by the item's id: `first-readings.ndjson`. */
export function loadFirstReadings(): Map<string, v.InferOutput<typeof FirstLine>> {
	return new Map(
		readFileSync(join(root, 'tests/gold/first-readings.ndjson'), 'utf8')
			.split('\n')
			.filter(Boolean)
			.map((line, n) => {
				const first = check(FirstLine, JSON.parse(line), 'first reading', `first-readings.ndjson:${n + 1}`);
				return [first.item, first];
			})
	);
}

/** Items without a hand's mark in their id are split by their fold. */
export const handOf = ({ item, set, fold }: GoldItem): string =>
	set === 'digests' || set === 'varied' ? `${set} ${fold}` : item.id.split('-')[0]!;

export interface Samples {
	rules: Rules;
	/** Of the sets that may be learned from. */
	learned: Sample[];
	first: FirstReading[];
}

/** Everything that is learned from and measured on; what is held out is left out. */
export async function loadSamples(): Promise<Samples> {
	const rules = await loadRules({ second: false });
	const firstOf = loadFirstReadings();
	const samples: Samples = { rules, learned: [], first: [] };
	for (const gold of loadGold()) {
		if (gold.heldOut) continue;
		const view = viewOf(gold, rules);
		const told = createExtractor(rules).explain(gold.item);
		samples.learned.push(...learnedFrom(gold, view, told));
		const first = firstOf.get(gold.item.id);
		if (!first) continue;
		const figures = first.figures.map(([part, start, metric, value, stage, measure, scope, implied]) => ({
			part, start, implied: implied !== undefined, figure: { metric, value, stage, measure, scope }
		}));
		samples.first.push(...judged(gold, view, figures));
	}
	return samples;
}

export const viewOf = ({ item }: GoldItem, rules: Rules): ItemView =>
	itemView(readItem(item, rules), (key) => rules.places.isCapital(key));

interface Told {
	part: 'text' | 'title';
	start: number;
	implied: boolean;
	figure: FirstReading['figure'];
}

/** Where an extractor's figure stands. */
export const toldAt = ({ figure, at }: Explained): Told => ({
	part: figure.evidence.in,
	start: at?.start ?? figure.evidence.start,
	implied: figure.implied,
	figure
});

/** Readings of an item with whether they are right. */
export function judged(gold: GoldItem, view: ItemView, told: readonly Told[]): FirstReading[] {
	const figures = told.map((t) => t.figure) as ExtractedFigure[];
	const score = scoreItem(gold, {
		item: gold.item.id, version: '', vetoed: [],
		figures: figures.map((figure) => ({ figure, at: null, why: [], told: null }))
	});
	const wrongOf = new Map(score.matches.map((m) => [m.found, m.wrong]));
	return told.flatMap(({ part, start, implied, figure }, i) => {
		const mention = (implied ? joiningAt : mentionAt)(view, part, start);
		if (!mention) return [];
		const wrong = wrongOf.get(figures[i]!) ?? ['metric', 'stage', 'measure', 'scope'];
		const bundled = isBundled(figure, mention);
		return [{ mention, figure, bundled, right: wrong.length === 0, wrong, hand: handOf(gold), item: gold }];
	});
}

const isBundled = (figure: { metric: string; value: number }, mention: Mention): boolean =>
	mention.number !== null && figure.metric === 'authorities_onboarded' && figure.value !== mention.number.value;

/** The numbers of an item, each with what annotators read in it; joinings that rules or annotators read stand beside. */
function learnedFrom(gold: GoldItem, view: ItemView, told: Explanation): Sample[] {
	const hand = handOf(gold);
	const samples: Sample[] = [view.parts.text, view.parts.title].flatMap((of) =>
		of.part.numbers.map((number) => ({
			mention: { item: view, view: of, from: number.from, to: number.to, number }, gold: [], bundled: false, hand
		}))
	);
	const left = gold.figures.filter((g) => !align(g, gold, samples));
	const joinings = new Map<string, Sample>();
	const joined = (part: 'text' | 'title', start: number): Sample | undefined => {
		const mention = joiningAt(view, part, start);
		if (!mention) return undefined;
		const key = `${part} ${mention.view.part.sentenceOf[mention.from]}`;
		const known = joinings.get(key);
		if (known) return known;
		const sample: Sample = { mention, gold: [], bundled: false, hand };
		joinings.set(key, sample);
		samples.push(sample);
		return sample;
	};
	for (const explained of told.figures) {
		const at = toldAt(explained);
		if (at.implied) joined(at.part, at.start);
	}
	for (const g of left) {
		if (!g.implied) continue;
		const inText = (gold.item.digest ?? '').indexOf(g.evidence);
		const start = inText < 0 ? gold.item.title.indexOf(g.evidence) : inText;
		if (start >= 0) joined(inText < 0 ? 'title' : 'text', start)?.gold.push(g);
	}
	const dates = told.vetoed.filter((veto) => neverAsked.test(veto.reason));
	return samples.filter(
		({ gold, mention: { view, from } }) =>
			gold.length > 0 ||
			!dates.some((veto) => veto.part === view.part.name && veto.start === view.part.tokens[from]!.start)
	);
}

/** What no rule ever takes for a figure: it would teach what nobody asks. */
const neverAsked = /^(date|year|time|law|reference)$/;

/** Finds the number that an annotated figure is about: in its evidence with its value, told with others, else its value anywhere. */
function align(g: GoldFigure, { item }: GoldItem, samples: Sample[]): boolean {
	if (g.implied) return false;
	const inside = ({ mention: { view, from } }: Sample) => {
		const at = (view.part.name === 'text' ? (item.digest ?? '') : item.title).indexOf(g.evidence);
		const start = view.part.tokens[from]!.start;
		return at >= 0 && start >= at - 1 && start < at + g.evidence.length;
	};
	const value = ({ mention }: Sample) => mention.number!.value;
	const found =
		samples.find((s) => value(s) === g.value && inside(s)) ??
		(g.metric === 'authorities_onboarded'
			? samples.find((s) => value(s) < g.value && value(s) >= g.value - 3 && inside(s))
			: undefined) ??
		samples.find((s) => value(s) === g.value);
	if (!found) return false;
	if (found.gold.length === 0) found.bundled = value(found) !== g.value;
	found.gold.push(g);
	return true;
}
