import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { root } from '#cli/run.ts';
import { parseDecisions } from '#lib/ledger/decisions.ts';
import { parseLedger } from '#lib/ledger/ndjson.ts';
import { check } from '#lib/schema/check.ts';
import { bounds, coverages, measures, metrics, stages, units } from '#lib/schema/figure.ts';
import { NewsItem } from '#lib/schema/news-item.ts';
import { decidedGold } from './decided.ts';

/** A figure as the annotators wrote it; what they left out is the schema's usual value. */
export const GoldFigure = v.object({
	metric: v.picklist(metrics),
	value: v.number(),
	upper: v.nullish(v.number()),
	unit: v.picklist(units),
	bound: v.picklist(bounds),
	stage: v.picklist(stages),
	measure: v.picklist(measures),
	coverage: v.picklist(coverages),
	scope: v.nullish(v.string()),
	lead: v.nullish(v.string()),
	subject: v.nullish(v.string()),
	asOf: v.nullish(v.string()),
	target: v.nullish(v.string()),
	implied: v.nullish(v.boolean()),
	evidence: v.string()
});
export type GoldFigure = v.InferOutput<typeof GoldFigure>;

const GoldItem = v.object({ id: v.string(), figures: v.array(GoldFigure) });

export interface GoldItem {
	item: NewsItem;
	figures: GoldFigure[];
	/** 0 to 4, by hash of the id. */
	fold: number;
	set: string;
	/** Never looked at while rules are made: it is counted, not read. */
	heldOut: boolean;
	/** Ids of the figures that editors decided on, where nothing else of the item is judged and every field is told. */
	decided?: Set<string>;
}

/** Fold of an item: by its id alone, so that no new item moves another. */
export const foldOf = (id: string): number =>
	new DataView(sha256(utf8ToBytes(id)).buffer).getUint32(0) % 5;

const lines = (path: string): unknown[] =>
	readFileSync(join(root, path), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as unknown);

const Digest = v.object({
	...GoldItem.entries,
	title: v.string(),
	text: v.string(),
	published: v.nullable(v.string()),
	url: v.nullable(v.string()),
	publisher: v.nullable(v.string())
});

/** Digests of `data/news` with the figures that annotators read in them. */
function digests(): GoldItem[] {
	const gold = new Map(
		lines('tests/gold/digests.gold.ndjson').map((value, n) => {
			const told = check(GoldItem, value, 'gold item', `digests.gold.ndjson:${n + 1}`);
			return [told.id, told.figures];
		})
	);
	return lines('data/news/digests.ndjson').flatMap((value, n) => {
		const item = check(NewsItem, value, 'item', `digests.ndjson:${n + 1}`);
		const figures = gold.get(item.id);
		return figures ? [{ item, figures, fold: foldOf(item.id), set: 'digests', heldOut: false }] : [];
	});
}

/**
 * A second set, annotated by others in the wordings of newspapers, ministries and towns; a part of it is invented.
 * What is far better on the first set than on this one reads the first set only.
 */
const varied = (): GoldItem[] => annotated('varied');

/** Items written for measuring, by five hands: towns, Länder, money, authorities, long articles. Their numbers are invented. */
const written = (): GoldItem[] => annotated('written');

/** Like `written`, by three more hands: ministries, audit offices, providers, councils, newspapers. */
const reported = (): GoldItem[] => annotated('reported');

/** Written when the rules stood, in harder wordings. */
const fresh = (): GoldItem[] => annotated('fresh');

/** Seven more hands, in the manner of the digests; all were counted once (P 80.0, R 78.4 %) before any was looked at. */
const blind = (): GoldItem[] => annotated('blind');

/**
 * Five more hands, in the manner of the digests: never looked at, so that it tells what rules do on what nobody has seen. Folds 3
 * and 4 of the sets above were only counted until version 5 of the rules (P 81.2, R 79.5 %), and then opened.
 */
const later = (): GoldItem[] => annotated('later');

/**
 * Six more hands, each with sources of one kind. Fold 3 was only counted until version 7 of the rules (P 87.2, R 83.9 %), and then
 * opened; fold 4 is never looked at.
 */
const wide = (): GoldItem[] => annotated('wide');

/** One more hand, of all kinds of sources: written when rules and second reader stood, and counted, never looked at. */
const last = (): GoldItem[] => annotated('last');

/** Two more hands, of all kinds of sources; all were counted once (P 88.2, R 86.7 %) before any was looked at. */
const recent = (): GoldItem[] => annotated('recent');

/** One more, of all kinds of sources; all were counted once when version 7 stood (P 94.1, R 91.0 %), and then opened. */
const unread = (): GoldItem[] => annotated('unread');

/** Two more hands, of all kinds of sources; all were counted once when version 7 stood (P 89.6, R 85.7 %), and then opened. */
const further = (): GoldItem[] => annotated('further');

/** Two more, town desks and audit offices first; all were counted once when version 8 stood (P 88.4, R 88.6 %), and then opened. */
const desks = (): GoldItem[] => annotated('desks');

/** Two more, of towns and of offices above them; all were counted once when version 9 stood (P 89.8, R 88.1 %), and then opened. */
const rooms = (): GoldItem[] => annotated('rooms');

/** Two more, of all kinds of sources; all were counted once when version 10 stood (P 89.5, R 87.6 %), and then opened. */
const halls = (): GoldItem[] => annotated('halls');

/**
 * Three more, of all kinds of sources; counted when versions 10 and 12 stood, and no rule was made of them: they tell what rules do on
 * what nobody has seen.
 */
const sealed = (): GoldItem[] => annotated('sealed');

/** Sets that are counted and never looked at while rules are made; of `wide` its last fold. */
const neverLookedAt: ReadonlySet<string> = new Set(['later', 'last', 'sealed']);

function annotated(name: string): GoldItem[] {
	return lines(`tests/gold/${name}.ndjson`).map((value, n) => {
		const { id, figures, title, text, published, url, publisher } = check(
			Digest, value, 'gold item', `${name}.ndjson:${n + 1}`
		);
		const item = check(
			NewsItem,
			{ id, url, publisher, title, published, places: [], kind: null, digest: text, recorded: null, flags: [] },
			'item', `${name}.ndjson:${n + 1}`
		);
		const fold = foldOf(id);
		return { item, figures, fold, set: name, heldOut: neverLookedAt.has(name) || (name === 'wide' && fold > 3) };
	});
}

/**
 * What editors decided. It grows with every decision, mostly where rules fail, so it has no threshold; its items are in
 * other sets too, so it is counted by itself.
 */
export function loadDecided(): GoldItem[] {
	const read = (name: string) => readFileSync(join(root, 'data', name), 'utf8');
	const items = readdirSync(join(root, 'data/news'))
		.filter((name) => name.endsWith('.ndjson'))
		.flatMap((name) => lines(`data/news/${name}`).map((value, n) => check(NewsItem, value, 'item', `${name}:${n + 1}`)));
	return decidedGold(
		parseLedger(read('figures.ndjson'), 'figures.ndjson'), parseDecisions(read('decisions.csv'), 'decisions.csv'), items
	);
}

export const goldSets = { digests, varied, written, reported, fresh, blind, later, wide, last, recent, unread, further, desks, rooms, halls, sealed };

/** All gold items that annotators read whole. */
export const loadGold = (): GoldItem[] => [...digests(), ...varied(), ...written(), ...reported(), ...fresh(), ...blind(), ...later(), ...wide(), ...last(), ...recent(), ...unread(), ...further(), ...desks(), ...rooms(), ...halls(), ...sealed()];
