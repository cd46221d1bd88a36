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
	noPlace: t('untold'),
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
	if (candidate === null) return relation.noPlace;
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
	sharedName: t('scope untold place'),
	lands: t('scope lands'),
	places: t('scope places')
};

/** A place of the item, and where it stands to the number. */
interface Around {
	place: SeenPlace;
	where: number;
	/** Of the number's own part. */
	own: boolean;
}

/** What stands around a number, whichever place is asked for. */
export interface Scene {
	/** How many places its sentence and its clause name; three and more are the same. */
	sentencePlaces: number;
	clausePlaces: number;
	clauseKeys: ReadonlySet<PlaceKey>;
	/** A place in its sentence can't be told. */
	sharedName: boolean;
	/** Places to which no other number stands nearer. */
	nearest: ReadonlySet<SeenPlace>;
	places: readonly Around[];
	/** The place told last before the number, and the first behind it. */
	last: SeenPlace | null;
	first: SeenPlace | null;
	/** What the words of scope and money say of places. */
	told: readonly number[];
}

export function sceneOf(m: Mention): Scene {
	const { view, item, from } = m;
	const { sentenceOf, segmentOf, tokens, numbers } = view.part;
	const at = Math.min(from, tokens.length - 1);
	const sentenceKeys = new Set<PlaceKey>();
	const clauseKeys = new Set<PlaceKey>();
	const nearest = new Set<SeenPlace>();
	let sharedName = false;
	for (const place of view.places) {
		if (sentenceOf[place.from] !== sentenceOf[at]) continue;
		if (place.key === null) {
			sharedName ||= !place.foreign;
			continue;
		}
		sentenceKeys.add(place.key);
		if (segmentOf[place.from] === segmentOf[at]) clauseKeys.add(place.key);
		let found = -1;
		for (const x of numbers)
			if (found < 0 || Math.abs(x.from - place.from) < Math.abs(found - place.from)) found = x.from;
		if (found === from) nearest.add(place);
	}
	const places: Around[] = [];
	for (const of of [item.parts.text, item.parts.title]) {
		const own = of === view;
		const elsewhere = of.part.name === 'title' ? wheres.title : wheres.text;
		for (const place of of.places) places.push({ place, own, where: own ? whereOf(m, place) : elsewhere });
	}
	return {
		sentencePlaces: Math.min(3, sentenceKeys.size),
		clausePlaces: Math.min(3, clauseKeys.size),
		clauseKeys,
		sharedName,
		nearest,
		places,
		last: view.places.findLast((p) => p.key !== null && p.to <= from) ?? null,
		first:
			view.places.find((p) => p.key !== null && p.from >= m.to && sentenceOf[p.from] === sentenceOf[at]) ??
			null,
		told: toldBy(m)
	};
}

/** Where a place of the number's own part stands to it. */
function whereOf({ view, from }: Mention, place: SeenPlace): number {
	const { sentenceOf, segmentOf, tokens } = view.part;
	const at = Math.min(from, tokens.length - 1);
	if (segmentOf[place.from] === segmentOf[at]) return wheres.clause;
	switch (sentenceOf[place.from]! - sentenceOf[at]!) {
		case 0:
			return wheres.sentence;
		case -1:
			return wheres.previous;
		case 1:
			return wheres.next;
		default:
			return sentenceOf[place.from]! < sentenceOf[at]! ? wheres.before : wheres.after;
	}
}

/** What the words of scope and money say of places, by where they stand. */
function toldBy({ item, view, from, to }: Mention): number[] {
	const { part, raw } = view;
	const { sentenceOf, segmentOf, tokens } = part;
	const at = Math.min(from, tokens.length - 1);
	const sentence = sentenceOf[at]!;
	const told: number[] = [];
	let closest: { gap: number; says: number } | null = null;
	for (const tag of view.placeTags) {
		if (tag.place === null) continue;
		const s = sentenceOf[tag.from]!;
		told.push(mix(1, tag.place));
		if (s === sentence) {
			told.push(mix(2, tag.place));
			if (segmentOf[tag.from] === segmentOf[at]) told.push(mix(3, tag.place));
			const left = tag.to <= from;
			const gap = left ? from - tag.to : tag.from >= to ? tag.from - to : 0;
			told.push(mix((left ? 10 : 20) + (gap < 2 ? 0 : gap < 5 ? 1 : gap < 10 ? 2 : 3), tag.place));
			told.push(mix(4, mix(tag.place, tag.from > 0 ? raw[tag.from - 1]! : 0)));
			if (tag.lexicon === 'scope' && (closest === null || gap < closest.gap))
				closest = { gap, says: tag.place };
		} else if (s === sentence - 1) told.push(mix(5, tag.place));
		else if (s === sentence + 1) told.push(mix(6, tag.place));
	}
	if (closest) told.push(mix(7, closest.says));
	if (part.name === 'title') return told;
	for (const tag of item.parts.title.placeTags) if (tag.lexicon === 'scope') told.push(mix(8, tag.kind));
	return told;
}

/** One question to a number: whether it counts in this place. */
interface Question {
	m: Mention;
	scene: Scene;
	candidate: PlaceKey | null;
	/** Hashes of the metric, of the candidate's kinship, and of both. */
	of: number;
	kin: number;
	kinOf: number;
	sink: Sink;
}

const tell = (sink: Sink, name: number, value: number): void => sink.add(mix(name, value), 0);

/** Everything that tells for or against one place, beside the words around the number. */
export function scopeFeatures(
	m: Mention,
	scene: Scene,
	candidate: PlaceKey | null,
	metric: Metric,
	sink: Sink
): void {
	const { item, view, from, to, number: n } = m;
	const { part, word } = view;
	const { sentenceOf, tokens } = part;
	const sentence = sentenceOf[Math.min(from, tokens.length - 1)]!;
	const { title } = item.reading;
	const home = title.key;
	const rel = relationOf(home, candidate);
	const kin = kinship(m, candidate);
	const of = metricHash[metric];
	const kinOf = mix(kin, of);
	const question: Question = { m, scene, candidate, of, kin, kinOf, sink };

	tell(sink, f.kin, kin);
	tell(sink, f.kinHome, mix(kin, level(home)));
	tell(sink, f.kinMetric, kinOf);
	tell(sink, f.kinHomeMetric, mix(kinOf, level(home)));
	if (item.capital) tell(sink, f.capital, kinOf);
	if (title.ambiguous) tell(sink, f.shared, kin);
	if (title.several) tell(sink, f.several, kin);
	if (title.topic) tell(sink, f.topic, kin);
	if (title.belowKreis) tell(sink, f.belowKreis, kin);
	if (n === null) tell(sink, f.implied, kin);

	let named = false;
	for (const { place, where, own } of scene.places) {
		if (place.foreign) tell(sink, f.foreign, rel);
		const how = howNamed(place, candidate);
		if (how === 0) continue;
		if (how === hows.eq) named = true;
		if (own) beside(question, place, how, where);
		const told = (how * 16 + where) * 2 + (place.adjective ? 1 : 0);
		tell(sink, f.how, told);
		tell(sink, f.howMetric, mix(told, of));
		tell(sink, f.howKin, mix(told, kin));
		tell(sink, f.howKinMetric, mix(told, kinOf));
	}
	if (!named) {
		tell(sink, f.unnamed, kin);
		tell(sink, f.unnamed, kinOf);
	}

	const { sentencePlaces, clausePlaces, clauseKeys, sharedName } = scene;
	const inClause = candidate !== null && clauseKeys.has(candidate);
	tell(sink, f.inSentence, mix(sentencePlaces, kin));
	tell(sink, f.inSentence, mix(sentencePlaces, kinOf));
	tell(sink, f.inClause, mix(clausePlaces * 2 + (inClause ? 1 : 0), kin));
	if (sharedName) tell(sink, f.sharedName, kin);
	if (candidate !== null && item.reading.lands.includes(candidate)) tell(sink, f.land, kin);
	for (const of_ of [item.parts.text, item.parts.title])
		for (const s of of_.subjects) {
			if (s.lead !== null) {
				const near = of_ === view && sentenceOf[s.from] === sentence ? 1 : 0;
				tell(sink, f.lead, mix((s.lead === candidate ? 2 : 0) + near, kinOf));
			}
			tell(sink, f.subject, mix(s.kindHash, kinOf));
			tell(sink, f.slug, mix(s.slugHash, wide(candidate) ? rel : level(candidate)));
		}
	if (n && metric === 'authorities_onboarded') {
		tell(sink, f.digits, mix(String(Math.trunc(n.value)).length, kin));
		if (n.form === 'ordinal') tell(sink, f.ordinal, kin);
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
	tell(sink, f.homeKind, mix(homeKind, kin));
	tell(sink, f.homeKind, mix(homeKind, kinOf));

	const around = clausePlaces ? 1 : sentencePlaces ? 2 : 3;
	for (const hash of scene.told) {
		const ofKin = mix(hash, kin);
		tell(sink, f.tag, ofKin);
		tell(sink, f.tag, mix(hash, kinOf));
		tell(sink, f.tag, mix(ofKin, around));
		if (homeKind) tell(sink, f.tag, mix(ofKin, 100 + homeKind));
	}
	besidePlaces(question);
	for (let d = 1; d <= 3; d++) {
		const l = from - d;
		const r = to + d - 1;
		if (l >= 0 && sentenceOf[l] === sentence) {
			tell(sink, mix(f.left, d), mix(word[l]!, kin));
			tell(sink, f.left, mix(word[l]!, rel));
		}
		if (r < tokens.length && sentenceOf[r] === sentence) {
			tell(sink, mix(f.right, d), mix(word[r]!, kin));
			tell(sink, f.right, mix(word[r]!, rel));
		}
	}
	const lands = Math.min(3, item.lands.size);
	tell(sink, f.lands, mix(lands, kin));
	tell(sink, f.lands, mix(lands, kinOf));
	tell(sink, f.places, mix(mix(Math.min(4, item.named.size), kin), level(home)));
}

/** How a place of the number's own part stands to it. */
function beside({ m, scene, of, sink }: Question, place: SeenPlace, how: number, where: number): void {
	const { from, to, view } = m;
	const { raw, part } = view;
	const left = place.to <= from;
	const told = how * 16 + where;
	const preposition = place.from > 0 ? raw[place.from - 1]! : 0;
	if (where === wheres.previous || where === wheres.next) tell(sink, f.preposition, mix(told, preposition));
	if (where !== wheres.clause && where !== wheres.sentence) return;
	const gap = left ? from - place.to : place.from - to;
	const step = Math.min(gap < 4 ? gap : gap < 7 ? 4 : 7, 9);
	const side = left ? 1 : 2;
	tell(sink, f.beside, mix(mix(mix(told * 2 + (place.adjective ? 1 : 0), of), side), step));
	tell(sink, f.preposition, mix(told, preposition));
	tell(sink, f.two, mix(mix(how, place.from > 1 ? raw[place.from - 2]! : 0), preposition));
	const next = part.tokens[place.to];
	tell(sink, f.next, mix(told, next ? raw[place.to]! : 0));
	tell(sink, f.prepositionMetric, mix(mix(mix(how, of), side), preposition));
	tell(sink, f.nextEnd, mix(how, next ? hashText(next.norm, Math.max(0, next.norm.length - 4)) : 0));
	tell(sink, f.nearest, how * 2 + (scene.nearest.has(place) ? 1 : 0));
}

/** The place told last before the number, and the first behind it. */
function besidePlaces({ m, scene, candidate, of, kin, sink }: Question): void {
	const { from, to, view } = m;
	const { raw, part } = view;
	const { sentenceOf, segmentOf, tokens } = part;
	const at = Math.min(from, tokens.length - 1);
	const segment = segmentOf[at]!;
	const { last, first } = scene;
	if (last) {
		const told = mix(kindred(last.key, candidate), Math.min(2, sentenceOf[at]! - sentenceOf[last.from]!));
		tell(sink, f.before, mix(mix(told, last.adjective ? 1 : 0), of));
		tell(sink, f.before, mix(told, kin));
		const preposition = last.from > 0 ? raw[last.from - 1]! : 0;
		tell(sink, f.before, mix(mix(told, preposition), segmentOf[last.from] === segment ? 1 : 0));
		tell(sink, f.before, mix(mix(kindred(last.key, candidate), 50 + level(last.key)), kin));
	} else tell(sink, f.before, mix(99, kin));
	if (first) {
		const told = mix(kindred(first.key, candidate), segmentOf[first.from] === segment ? 1 : 0);
		tell(sink, f.after, mix(mix(told, first.adjective ? 1 : 0), of));
		tell(sink, f.after, mix(told, kin));
		tell(
			sink,
			f.after,
			mix(mix(kindred(first.key, candidate), raw[first.from - 1] ?? 0), 60 + Math.min(3, first.from - to))
		);
	} else tell(sink, f.after, mix(99, kin));
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
