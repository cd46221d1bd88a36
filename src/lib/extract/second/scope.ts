import type { Metric } from '#lib/schema/figure.ts';
import type { PlaceKey } from '#lib/schema/place.ts';
import { kinds, type Bag, type Sink } from './bag.ts';
import { hashText, mix } from './hash.ts';
import type { Mention } from './mention.ts';
import type { SeenPlace } from './view.ts';

const t = (name: string) => hashText(name);
const level = (key: PlaceKey | null) => (key === null ? 0 : key === 'DE' ? 1 : key.length);
const wide = (key: PlaceKey | null) => key === null || key === 'DE';

const relation = {
	untold: t('untold'),
	nation: t('nation'),
	free: t('free'),
	home: t('home'),
	up: t('up'),
	below: t('below'),
	sameLand: t('same Land'),
	otherLand: t('other Land')
};

/** How a candidate lies to the heading's place, with its level: what most of its features are told of. */
export function kinship(m: Mention, candidate: PlaceKey | null): number {
	return mix(relationOf(m.item.reading.title.key, candidate), level(candidate));
}

function relationOf(home: PlaceKey | null, candidate: PlaceKey | null): number {
	if (candidate === null) return relation.untold;
	if (candidate === 'DE') return relation.nation;
	if (home === null || home === 'DE') return relation.free;
	if (candidate === home) return relation.home;
	if (home.startsWith(candidate)) return mix(relation.up, candidate.length);
	if (candidate.startsWith(home)) return relation.below;
	return candidate.slice(0, 2) === home.slice(0, 2) ? relation.sameLand : relation.otherLand;
}

const metricHash: Record<Metric, number> = {
	services_live: t('services_live'),
	authorities_onboarded: t('authorities_onboarded'),
	funding_eur: t('funding_eur')
};

/** The words around the number, as far as they tell places apart. The same for all candidates of one kinship. */
export function scopeWords(words: Bag, kin: number, metric: Metric, sink: Sink): void {
	const ofMetric = mix(kin, metricHash[metric]);
	for (let i = 0; i < words.length; i++) {
		const kind = words.kinds[i]!;
		if (kind & kinds.place) sink.add(mix(words.hashes[i]!, kin), kinds.place);
		if (kind & kinds.placeGiven) sink.add(mix(words.hashes[i]!, ofMetric), kinds.place);
	}
}

/** More places than this an item names only where it lists them; then those around the number are asked for. */
const mostPlaces = 32;

/** The places that a number may count in. */
export function candidatesOf({ item, view, from }: Mention): readonly (PlaceKey | null)[] {
	if (item.candidates.length <= mostPlaces) return item.candidates;
	const { sentenceOf } = view.part;
	const sentence = sentenceOf[Math.min(from, sentenceOf.length - 1)]!;
	const near = new Set<PlaceKey>(['DE']);
	const { key } = item.reading.title;
	if (key !== null) near.add(key);
	for (const place of view.places)
		if (Math.abs(sentenceOf[place.from]! - sentence) <= 1 && near.size < mostPlaces) {
			if (place.key !== null) near.add(place.key);
			if (place.group !== null) near.add(place.group);
		}
	const around = (candidate: PlaceKey) => [...near].some((k) => k.startsWith(candidate));
	return item.candidates.filter((c) => c === null || around(c));
}

const hows = { eq: 1, in: 2, over: 3, group: 4 } as const;
const wheres = {
	title: 1,
	text: 2,
	clause: 3,
	sentence: 4,
	previous: 5,
	next: 6,
	before: 7,
	after: 8
} as const;

const f = {
	kin: t('scope kin'),
	kinHome: t('scope kin home'),
	kinMetric: t('scope kin metric'),
	kinHomeMetric: t('scope kin home metric'),
	capital: t('scope capital'),
	shared: t('scope shared'),
	several: t('scope several'),
	topic: t('scope topic'),
	belowKreis: t('scope below kreis'),
	implied: t('scope implied'),
	how: t('scope how'),
	howMetric: t('scope how metric'),
	howKin: t('scope how kin'),
	howKinMetric: t('scope how kin metric'),
	beside: t('scope beside'),
	preposition: t('scope preposition'),
	prepositionMetric: t('scope preposition metric'),
	two: t('scope two before'),
	next: t('scope next'),
	nextEnd: t('scope next end'),
	nearest: t('scope nearest'),
	foreign: t('scope foreign'),
	unnamed: t('scope unnamed'),
	inSentence: t('scope places in sentence'),
	inClause: t('scope places in clause'),
	land: t('scope land'),
	lead: t('scope lead'),
	subject: t('scope subject'),
	slug: t('scope slug'),
	digits: t('scope digits'),
	ordinal: t('scope ordinal'),
	homeKind: t('scope home kind'),
	tag: t('scope tag'),
	nearTag: t('scope near tag'),
	before: t('scope place before'),
	after: t('scope place after'),
	left: t('scope left'),
	right: t('scope right'),
	untold: t('scope untold place'),
	lands: t('scope lands'),
	places: t('scope places')
};

/** What stands around a number, whichever place is asked for. */
export interface Scene {
	/** How many places its sentence and its clause name; three and more are the same. */
	sentencePlaces: number;
	clausePlaces: number;
	clauseKeys: ReadonlySet<PlaceKey>;
	/** A place in its sentence can't be told. */
	untold: boolean;
	/** Places to which no other number stands nearer. */
	nearest: ReadonlySet<SeenPlace>;
}

export function sceneOf({ view, from }: Mention): Scene {
	const { sentenceOf, segmentOf, tokens, numbers } = view.part;
	const at = Math.min(from, tokens.length - 1);
	const sentenceKeys = new Set<PlaceKey>();
	const clauseKeys = new Set<PlaceKey>();
	const nearest = new Set<SeenPlace>();
	let untold = false;
	for (const place of view.places) {
		if (sentenceOf[place.from] !== sentenceOf[at]) continue;
		if (place.key === null) {
			untold ||= !place.foreign;
			continue;
		}
		sentenceKeys.add(place.key);
		if (segmentOf[place.from] === segmentOf[at]) clauseKeys.add(place.key);
		let found = -1;
		for (const x of numbers)
			if (found < 0 || Math.abs(x.from - place.from) < Math.abs(found - place.from)) found = x.from;
		if (found === from) nearest.add(place);
	}
	return {
		sentencePlaces: Math.min(3, sentenceKeys.size),
		clausePlaces: Math.min(3, clauseKeys.size),
		clauseKeys,
		untold,
		nearest
	};
}

/** Everything that tells for or against one place, beside the words around the number. */
export function scopeFeatures(
	m: Mention,
	scene: Scene,
	candidate: PlaceKey | null,
	metric: Metric,
	sink: Sink
): void {
	const { item, view, from, to, number: n } = m;
	const { part, raw, word } = view;
	const { sentenceOf, segmentOf, tokens } = part;
	const at = Math.min(from, tokens.length - 1);
	const sentence = sentenceOf[at]!;
	const segment = segmentOf[at]!;
	const { title } = item.reading;
	const home = title.key;
	const rel = relationOf(home, candidate);
	const kin = kinship(m, candidate);
	const of = metricHash[metric];
	const kinOf = mix(kin, of);
	const add = (name: number, value: number) => sink.add(mix(name, value), 0);

	add(f.kin, kin);
	add(f.kinHome, mix(kin, level(home)));
	add(f.kinMetric, kinOf);
	add(f.kinHomeMetric, mix(kinOf, level(home)));
	if (item.capital) add(f.capital, kinOf);
	if (title.ambiguous) add(f.shared, kin);
	if (title.several) add(f.several, kin);
	if (title.topic) add(f.topic, kin);
	if (title.belowKreis) add(f.belowKreis, kin);
	if (n === null) add(f.implied, kin);

	let named = false;
	let own = 0;
	for (const of_ of [item.parts.text, item.parts.title])
		for (const place of of_.places) {
			if (place.foreign) add(f.foreign, rel);
			const how = howNamed(place, candidate);
			if (how === 0) continue;
			if (how === hows.eq) named = true;
			const adjective = place.adjective ? 1 : 0;
			let where: number =
				of_ === view ? wheres.after : of_.part.name === 'title' ? wheres.title : wheres.text;
			if (of_ === view) {
				const s = sentenceOf[place.from]!;
				where =
					segmentOf[place.from] === segment
						? wheres.clause
						: s === sentence
							? wheres.sentence
							: s === sentence - 1
								? wheres.previous
								: s === sentence + 1
									? wheres.next
									: s < sentence
										? wheres.before
										: wheres.after;
				beside(place, how, where);
			}
			if (how === hows.eq || how === hows.group) {
				if (where === wheres.clause) own = 2;
				else if (where === wheres.sentence) own = Math.max(own, 1);
			}
			const told = (how * 16 + where) * 2 + adjective;
			add(f.how, told);
			add(f.howMetric, mix(told, of));
			add(f.howKin, mix(told, kin));
			add(f.howKinMetric, mix(told, kinOf));
		}
	if (!named) {
		add(f.unnamed, kin);
		add(f.unnamed, kinOf);
	}

	const { sentencePlaces, clausePlaces, clauseKeys, untold } = scene;
	const inClause = candidate !== null && clauseKeys.has(candidate);
	add(f.inSentence, mix(sentencePlaces, kin));
	add(f.inSentence, mix(sentencePlaces, kinOf));
	add(f.inClause, mix(clausePlaces * 2 + (inClause ? 1 : 0), kin));
	if (untold) add(f.untold, kin);
	if (candidate !== null && item.reading.lands.includes(candidate)) add(f.land, kin);
	for (const of_ of [item.parts.text, item.parts.title])
		for (const s of of_.subjects) {
			if (s.lead !== null) {
				const near = of_ === view && sentenceOf[s.from] === sentence ? 1 : 0;
				add(f.lead, mix((s.lead === candidate ? 2 : 0) + near, kinOf));
			}
			add(f.subject, mix(s.kindHash, kinOf));
			add(f.slug, mix(s.slugHash, wide(candidate) ? rel : level(candidate)));
		}
	if (n && metric === 'authorities_onboarded') {
		add(f.digits, mix(String(Math.trunc(n.value)).length, kin));
		if (n.form === 'ordinal') add(f.ordinal, kin);
	}
	const homeKind = home?.startsWith('11')
		? 1
		: home === '02' || home === '04'
			? 2
			: item.capital
				? 3
				: home?.length === 5
					? 4
					: 0;
	add(f.homeKind, mix(homeKind, kin));
	add(f.homeKind, mix(homeKind, kinOf));

	const around = clausePlaces ? 1 : sentencePlaces ? 2 : 3;
	tags();
	besidePlaces();
	for (let d = 1; d <= 3; d++) {
		const l = from - d;
		const r = to + d - 1;
		if (l >= 0 && sentenceOf[l] === sentence) {
			add(mix(f.left, d), mix(word[l]!, kin));
			add(f.left, mix(word[l]!, rel));
		}
		if (r < tokens.length && sentenceOf[r] === sentence) {
			add(mix(f.right, d), mix(word[r]!, kin));
			add(f.right, mix(word[r]!, rel));
		}
	}
	const lands = Math.min(3, item.lands.size);
	add(f.lands, mix(lands, kin));
	add(f.lands, mix(lands, kinOf));
	add(f.places, mix(mix(Math.min(4, item.named.size), kin), level(home)));

	/** How a place of the number's own part stands to it. */
	function beside(place: SeenPlace, how: number, where: number): void {
		const left = place.to <= from;
		const told = how * 16 + where;
		const preposition = place.from > 0 ? raw[place.from - 1]! : 0;
		if (where === wheres.previous || where === wheres.next) add(f.preposition, mix(told, preposition));
		if (where !== wheres.clause && where !== wheres.sentence) return;
		const gap = left ? from - place.to : place.from - to;
		const step = Math.min(gap < 4 ? gap : gap < 7 ? 4 : 7, 9);
		const side = left ? 1 : 2;
		add(f.beside, mix(mix(mix(told * 2 + (place.adjective ? 1 : 0), of), side), step));
		add(f.preposition, mix(told, preposition));
		add(f.two, mix(mix(how, place.from > 1 ? raw[place.from - 2]! : 0), preposition));
		const next = tokens[place.to];
		add(f.next, mix(told, next ? raw[place.to]! : 0));
		add(f.prepositionMetric, mix(mix(mix(how, of), side), preposition));
		add(f.nextEnd, mix(how, next ? hashText(next.norm, Math.max(0, next.norm.length - 4)) : 0));
		add(f.nearest, how * 2 + (scene.nearest.has(place) ? 1 : 0));
	}

	/** What the words of scope and money say of places. */
	function tags(): void {
		let closest: { gap: number; says: number } | null = null;
		const told = (where: number, says: number) => {
			const hash = mix(where, says);
			add(f.tag, mix(hash, kin));
			add(f.tag, mix(hash, kinOf));
			add(f.tag, mix(mix(hash, kin), around));
			if (homeKind) add(f.tag, mix(mix(hash, kin), 100 + homeKind));
		};
		for (const tag of view.placeTags) {
			if (tag.place === null) continue;
			const s = sentenceOf[tag.from]!;
			told(1, tag.place);
			if (s === sentence) {
				told(2, tag.place);
				if (segmentOf[tag.from] === segment) told(3, tag.place);
				const left = tag.to <= from;
				const gap = left ? from - tag.to : tag.from >= to ? tag.from - to : 0;
				told((left ? 10 : 20) + (gap < 2 ? 0 : gap < 5 ? 1 : gap < 10 ? 2 : 3), tag.place);
				told(4, mix(tag.place, tag.from > 0 ? raw[tag.from - 1]! : 0));
				if (tag.lexicon === 'scope' && (closest === null || gap < closest.gap))
					closest = { gap, says: tag.place };
			} else if (s === sentence - 1) told(5, tag.place);
			else if (s === sentence + 1) told(6, tag.place);
		}
		const near = closest as { says: number } | null;
		if (near) told(7, near.says);
		if (part.name === 'title') return;
		for (const tag of item.parts.title.placeTags) if (tag.lexicon === 'scope') told(8, tag.kind);
	}

	/** The place told last before the number, and the first behind it. */
	function besidePlaces(): void {
		let last: SeenPlace | null = null;
		let first: SeenPlace | null = null;
		for (const place of view.places) {
			if (place.key === null) continue;
			if (place.to <= from) last = place;
			if (first === null && place.from >= to && sentenceOf[place.from] === sentence) first = place;
		}
		if (last) {
			const told = mix(kindred(last.key, candidate), Math.min(2, sentence - sentenceOf[last.from]!));
			add(f.before, mix(mix(told, last.adjective ? 1 : 0), of));
			add(f.before, mix(told, kin));
			const preposition = last.from > 0 ? raw[last.from - 1]! : 0;
			add(f.before, mix(mix(told, preposition), segmentOf[last.from] === segment ? 1 : 0));
			add(f.before, mix(mix(kindred(last.key, candidate), 50 + level(last.key)), kin));
		} else add(f.before, mix(99, kin));
		if (first) {
			const told = mix(kindred(first.key, candidate), segmentOf[first.from] === segment ? 1 : 0);
			add(f.after, mix(mix(told, first.adjective ? 1 : 0), of));
			add(f.after, mix(told, kin));
			add(
				f.after,
				mix(mix(kindred(first.key, candidate), raw[first.from - 1] ?? 0), 60 + Math.min(3, first.from - to))
			);
		} else add(f.after, mix(99, kin));
	}
}

/** How a named place stands to a candidate: it, in it, around it, in a list with it; 0 where it has nothing to do with it. */
function howNamed(place: SeenPlace, candidate: PlaceKey | null): number {
	if (place.key === null || candidate === null) return 0;
	const how = kindred(place.key, candidate);
	if (how === hows.eq) return how;
	return place.group === candidate ? hows.group : how;
}

function kindred(key: PlaceKey | null, candidate: PlaceKey | null): number {
	if (key === null || candidate === null) return 0;
	if (key === candidate) return hows.eq;
	if (candidate === 'DE' || key === 'DE') return 0;
	return key.startsWith(candidate) ? hows.in : candidate.startsWith(key) ? hows.over : 0;
}
