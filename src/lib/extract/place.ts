import { landOf, type PlaceKey } from '#lib/schema/place.ts';
import type { Part } from './part.ts';
import { commonPlace } from './place-group.ts';
import type { FoundPlace, PlaceFinder } from './place-finder.ts';

/** A place of a part with its tokens and its settled key. */
export interface PlaceAt {
	/** Null where several places share the name and nothing tells them apart. */
	key: PlaceKey | null;
	adjective: boolean;
	belowKreis: boolean;
	foreign: boolean;
	/** A region or district: its key is the Land's. */
	region: boolean;
	from: number;
	to: number;
}

/** Whom an item's heading names before its colon. */
export interface TitlePlace {
	key: PlaceKey | null;
	/** As the heading writes it; empty where it names none. */
	name: string;
	/** The prefix is a place's name that several share. */
	ambiguous: boolean;
	/** Those that share it. */
	candidates: readonly PlaceKey[];
	/** Lies outside Germany. */
	foreign: boolean;
	belowKreis: boolean;
	/** A region or district: the key is its Land's. */
	region: boolean;
	/** Places of several Länder ("Sachsen und Thüringen"): there is no one key. */
	several: boolean;
	/** Characters that the prefix takes, with its colon and space. */
	length: number;
	/** The prefix names no place (OZG, Bund, Vitako) or there is none. */
	topic: boolean;
}

/** What stands before the name of a town, Amt or Kreis; a name behind it that nobody knows is still a place. */
const placeMarker =
	/^(Verbandsgemeinde|Samtgemeinde|Verwaltungsgemeinschaft|Amt|VG|SG|Stadt|Gemeinde|Ortsgemeinde|Marktgemeinde|Kreis|Landkreis|Bezirk|Region|Städteregion|StädteRegion) \p{Lu}/u;
const opening = /^(?:(?:Land)?[Kk]reise |Städte |Stadt )?$/;
const joint = /^(?:, | und | sowie | & | ?\/ ?)(?:(?:Land)?[Kk]reis |Stadt )?$/;
const government =
	/^(staatskanzlei|staatsregierung|landesregierung|landeskabinett|landtag|landtags|\p{L}*ministerium|\p{L}*ministeriums|\p{L}*minister|\p{L}*ministerin|regierung|kabinett)$/u;
const prefix = /^([^:]{2,60}):\s+(?=\S)/;

/** Reads "Ort: Titel". The whole prefix must be the place, so that "Warten auf Kiel: …" is none. */
export function titlePlace(
	title: string,
	places: PlaceFinder,
	around: readonly PlaceKey[],
	text = ''
): TitlePlace {
	const match = prefix.exec(title);
	const none = {
		key: null,
		name: '',
		ambiguous: false,
		candidates: [] as readonly PlaceKey[],
		foreign: false,
		belowKreis: false,
		region: false,
		several: false,
		length: match ? match[0].length : 0,
		topic: true
	};
	if (!match) return none;
	const name = match[1]!;
	const found = places.find(title).filter((p) => !p.adjective && p.end <= name.length);
	const list = listed(name, found, (keys) => places.settle(keys, around));
	if (list) return { ...none, key: list.key, name, several: list.key === null, topic: false };
	const whole =
		found.find((p) => p.end - p.start >= name.trim().length - 1) ??
		found.find((p) => p.start === 0 || p.end === name.length);
	const body = whole ? null : bodyOfLand(title, name.length, places);
	if (body) return { ...none, key: body.keys[0]!, name: title.slice(body.start, body.end), topic: false };
	if (!whole) {
		const unknown = placeMarker.test(name);
		const length = name.split(/\s+/).length <= 4 ? none.length : 0;
		return { ...none, length, ambiguous: unknown, topic: !unknown };
	}
	if (whole.foreign) return { ...none, foreign: true, topic: false };
	const named = byQualifier(whole.keys) ?? places.settle(whole.keys, around);
	const key = named && (widerInBody(title.slice(match[0].length), named, places) ?? named);
	return {
		key,
		name: title.slice(whole.start, whole.end),
		ambiguous: key === null,
		candidates: key === null ? whole.keys : [],
		foreign: false,
		belowKreis: whole.belowKreis,
		region: whole.region,
		several: false,
		length: none.length,
		topic: false
	};

	/** "Freiberg: … Die Stadt am Neckar", "Frankfurt: Die Oderstadt": what the full name adds is told elsewhere. */
	function byQualifier(keys: readonly PlaceKey[]): PlaceKey | null {
		if (keys.length < 2) return null;
		const said = new Set(`${title.slice(none.length)} ${text}`.match(/\p{L}+/gu));
		const told = keys.filter((key) => {
			const word = places.qualifier(key);
			return word !== '' && [word, `${word}stadt`, `${word}metropole`].some((form) => said.has(form));
		});
		return told.length === 1 ? told[0]! : null;
	}
}

/**
 * "Kiel und Lübeck", "Berlin/Brandenburg", "Kreise Soest und Unna": nothing but places. Their common place; null where
 * they lie in several Länder. "Weimar/Thüringen" is Weimar.
 */
function listed(
	name: string,
	found: readonly FoundPlace[],
	settle: (keys: readonly PlaceKey[]) => PlaceKey | null
): { key: PlaceKey | null } | null {
	if (found.length < 2 || found.some((p) => p.foreign)) return null;
	const keys = found.map((p) => settle(p.keys));
	if (keys.some((key) => key === null)) return null;
	const known = keys as PlaceKey[];
	if (known.some((a, i) => known.some((b, k) => i !== k && a.startsWith(b)))) return null;
	let at = 0;
	for (const [i, place] of found.entries()) {
		if (!(i === 0 ? opening : joint).test(name.slice(at, place.start))) return null;
		at = place.end;
	}
	return at === name.length ? { key: commonPlace(known) } : null;
}

/** A body that speaks for a Land or its towns, by the end of its noun. */
const bodyNoun =
	/(tag|bund|hof|ministerium|minister|ministerin|kanzlei|regierung|kabinett|verband|verbund|kammer|amt|behörde|anstalt|agentur|beauftragte[rn]?|verwaltung|fraktion|opposition|kommunen|städte|gemeinden|rathäuser|kreise|landkreise)$/iu;

/**
 * "Bayerischer Gemeindetag: …", "Sächsische Staatskanzlei: …": no place, and yet the Land whose body it is. The trap is a
 * firm ("Bremer Softwarehaus"), whose users live anywhere. A ministry in Berlin is the federation's.
 */
function bodyOfLand(title: string, length: number, places: PlaceFinder): FoundPlace | undefined {
	const name = title.slice(0, length);
	if (!bodyNoun.test(name) || /^Berliner .*minist/i.test(name)) return undefined;
	return places
		.find(title)
		.find(
			(p) => p.adjective && p.start === 0 && p.keys.length === 1 && p.keys[0]!.length === 2 && p.end < length
		);
}

/** Places of a part, with tokens; names shared by several are settled by what stands around them. */
export function placesOf(part: Part, places: PlaceFinder, around: readonly PlaceKey[]): PlaceAt[] {
	const found = places.find(part.raw);
	const sure = found.filter((p) => p.keys.length === 1).map((p) => p.keys[0]!);
	const list: PlaceAt[] = [];
	let t = 0;
	for (const place of found) {
		while (t < part.tokens.length && part.tokens[t]!.end <= place.start) t++;
		let to = t;
		while (to < part.tokens.length && part.tokens[to]!.start < place.end) to++;
		if (to === t) continue;
		const land = governed(place, to);
		list.push({
			key: land ?? key(place),
			adjective: place.adjective && land === null,
			belowKreis: place.belowKreis,
			foreign: place.foreign,
			region: place.region,
			from: t,
			to
		});
	}
	return list;

	/** "die Kieler Staatskanzlei": not the town, but the Land that is governed from there. Berlin's may be the federation's. */
	function governed(place: FoundPlace, next: number): PlaceKey | null {
		const [found] = place.keys;
		if (!place.adjective || found?.length !== 8 || !places.isCapital(found)) return null;
		if (found.startsWith('11') || !government.test(part.tokens[next]?.norm ?? '')) return null;
		return landOf(found);
	}

	function key(place: FoundPlace): PlaceKey | null {
		if (place.keys.length === 1) return place.keys[0]!;
		return places.settle(place.keys, [...sure.filter((k) => k.length > 2), ...sure, ...around]);
	}
}

/** "Husum: Ein Portal für ganz Nordfriesland": the heading itself says that it is about the Kreis around. */
function widerInBody(body: string, key: PlaceKey, places: PlaceFinder): PlaceKey | null {
	if (key.length !== 8) return null;
	const found = places.find(body).find((p) => p.keys.includes(key.slice(0, 5)));
	return found && /(^|\s)(für|ganz|im|in)(\s+\S+)?\s+$/.test(body.slice(0, found.start))
		? key.slice(0, 5)
		: null;
}

/** "Kiel. Die Stadt …", "Schwerin (dpa) – …": where a text says that it was written. */
export function datelineOf(part: Part, places: readonly PlaceAt[]): PlaceAt | null {
	const [first] = places;
	if (!first || first.from !== 0 || first.adjective || first.foreign) return null;
	return /^[.:(/–—-]$/.test(part.tokens[first.to]?.text ?? '') ? first : null;
}

/** The only place that a heading without "Ort: " names. */
export function placeInTitle(places: readonly PlaceAt[]): PlaceAt | null {
	const named = places.filter((p) => !p.adjective && !p.foreign);
	return new Set(named.map((p) => p.key)).size === 1 ? named[0]! : null;
}
