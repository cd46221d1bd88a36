import type { Extractor, Readable } from '#lib/extract/extractor.ts';
import type { ExtractedFigure } from '#lib/schema/figure.ts';
import type { Gazetteer } from '#lib/places/gazetteer.ts';
import { byCompromise, byPattern, byRecognizers } from './peers/numbers.ts';
import { nearestKeyword, type NumberReader } from './peers/nearest.ts';
import type { GoldItem } from './gold-set.ts';
import { scoreItem, total, type Score } from './score.ts';

export interface PeerResult {
	name: string;
	score: Score;
	/** Figures missed, wrong or made up. */
	errors: number;
	/** Items read a second of processor time, which no other program's work makes longer. */
	rate: number;
}

const readers: [string, NumberReader][] = [
	['nearest keyword', byPattern],
	['nearest keyword, de-compromise', byCompromise],
	['nearest keyword, Recognizers-Text', byRecognizers]
];

/** Our extractor and what a user would otherwise do, over the same items, by the same matcher. */
export function comparePeers(gold: readonly GoldItem[], extractor: Extractor, gazetteer: Gazetteer): PeerResult[] {
	type Way = [string, (item: Readable) => Partial<ExtractedFigure>[]];
	const ways: Way[] = [
		['Digitalpegel', (item) => extractor.extract(item)],
		...readers.map(([name, numbers]): Way => [name, nearestKeyword(gazetteer, numbers)])
	];
	return ways.map(([name, read]) => {
		for (const g of gold.slice(0, 50)) read(g.item);
		const started = process.cpuUsage();
		const found = gold.map((g) => read(g.item));
		const { user, system } = process.cpuUsage(started);
		const rate = gold.length / ((user + system) / 1e6);
		const score = total(
			gold.map((g, i) =>
				scoreItem(g, {
					item: g.item.id,
					version: name,
					figures: found[i]!.map((figure) => ({ figure: figure as ExtractedFigure, at: null, why: [], told: null })),
					vetoed: []
				})
			)
		);
		return { name, score, errors: score.gold - score.strict + score.found - score.strict, rate };
	});
}
