import { landOf, type PlaceKey } from '#lib/schema/place.ts';
import type { Tag } from './lexicon.ts';
import type { Part } from './part.ts';
import type { PlaceAt, TitlePlace } from './place.ts';
import { sentenceTags } from './spans.ts';

const below =
	/^(verbandsgemeinde|verbandsgemeinden|verbandsgemeinderat|verbandsgemeindeverwaltung|verbandsbürgermeister|verbandsbürgermeisterin|samtgemeinde|samtgemeinderat|samtgemeindebürgermeister|samtgemeindebürgermeisterin|samtgemeindeverwaltung|verwaltungsgemeinschaft|amtsverwaltung|amtsausschuss|amtsdirektor|amtsdirektorin|amtsvorsteher|amtsvorsteherin)$/;
/** They stand in the news of a Kreis, too. */
const weak = /^(Hauptausschuss|Stadtwerke|Hansestadt)$/;
const townNouns = /^(\p{L}*stadt|gemeinde|marktgemeinde)$/u;
/** Other towns, or a part of one. */
const otherTowns = /^(innen|alt|neu|nachbar|partner|haupt|landeshaupt|bundeshaupt|groß|klein)stadt$/;
const article = /^(die|der)$/;
const any = /^(k?eine?[mnrs]?|jede[mnrs]?|manche[mnrs]?|welche[mnrs]?|pro|je)$/;

/**
 * Heading and text tell together what a town's name in the heading means: its Kreis of the same name (Landrat,
 * Kreistag), a Verbandsgemeinde or Amt that is called like it, or the town. Changes the heading's place, and with it those
 * of the same name.
 */
export function levelOfHome(
	title: TitlePlace,
	parts: Record<Part['name'], Part>,
	places: Record<Part['name'], PlaceAt[]>,
	keysOf: (name: string) => readonly PlaceKey[]
): void {
	const { key } = title;
	if (key?.length !== 8) return;
	const kreis = kreisAround(key, title.name, keysOf);
	if (kreis === null) return;
	const both = [parts.text, parts.title];
	const tags = both.flatMap((part) => part.tags.scope.filter((t) => t.class === 'local'));
	const ofTown =
		tags.some((t) => t.value === 'city') ||
		parts.text.tokens.some((t, i) => t.text === 'Stadt' || isTown(parts.text, i));
	const named = [...places.text, ...places.title].filter(
		(p) => !p.adjective && !p.region && p.key?.length === 5
	);
	const ofKreis = tags.some((t) => t.value === 'kreis') && keysOf(`Landkreis ${title.name}`).includes(kreis);
	if (
		!ofTown &&
		(ofKreis || (named.some((p) => p.key === kreis) && !actsItself(parts.text, places.text, key)))
	) {
		becomes(kreis);
		return;
	}
	// A kreisfreie Stadt has no Kreis that a Verbandsgemeinde could lie in: others' are told of.
	if (!key.endsWith('000') && !tags.some((t) => t.value === 'city' && /^(Ober|OB|Stadt)/.test(t.form))) {
		const told = both.some((part) =>
			part.tokens.some((t, i) => below.test(t.norm) && ofHome(part, i + 1, places[part.name], title, kreis))
		);
		if (told) {
			title.key = kreis;
			title.belowKreis = true;
			return;
		}
	}
	const speaks = both.some((part) => part.tags.scope.some((t) => ofKreisItself(part, t)));
	const town = both.some(
		(part) =>
			part.tags.scope.some((t) => ofTownItself(part, t)) || part.tokens.some((_, i) => isTown(part, i))
	);
	const another = named.some((p) => p.key !== kreis) && !named.some((p) => p.key === kreis);
	if (speaks && !town && !another && !actsItself(parts.text, places.text, key)) becomes(kreis);

	/** "Der Kreistag in Bautzen …": where the Kreis has its seat, the bare name means no other. */
	function becomes(wider: PlaceKey): void {
		for (const place of [...places.text, ...places.title]) if (place.key === key) place.key = wider;
		title.key = wider;
	}
}

/** "lässt Eggenfelden manche Großstadt hinter sich": the town has what its clause counts, beside its Kreis of another name. */
const actsItself = (part: Part, places: readonly PlaceAt[], town: PlaceKey): boolean =>
	places.some(
		(p) =>
			p.key === town &&
			!p.adjective &&
			!/^(in|aus|bei|nach|von|um|für|auf|zwischen)$/.test(part.tokens[p.from - 1]?.norm ?? '') &&
			part.numbers.some((n) => part.segmentOf[n.from] === part.segmentOf[p.from])
	);

/** The Kreis that a town lies in; of a kreisfreie Stadt the Kreis of the same name around it, if there is one. */
export function kreisAround(
	key: PlaceKey,
	name: string,
	keysOf: (name: string) => readonly PlaceKey[]
): PlaceKey | null {
	if (!key.endsWith('000')) return key.slice(0, 5);
	const [around] = keysOf(`Landkreis ${name}`);
	return around?.length === 5 && landOf(around) === landOf(key) && !key.startsWith(around) ? around : null;
}

/**
 * "Das Landratsamt", "Landrätin Dickes", "im Kreishaus": the Kreis acts, whatever town the heading names for its seat. The
 * trap: "Lob vom Landrat" in the news of a town, which then names the town's own Rathaus, mayor or council.
 */
export const ofKreisItself = (part: Part, tag: Tag): boolean =>
	tag.class === 'local' && tag.value === 'kreis' && !any.test(part.tokens[tag.from - 1]?.norm ?? '');

/** Mayor, Rathaus, Stadtrat: the town acts. What is for "digitale Rathäuser", or "kein Rathaus", tells of none. */
export const ofTownItself = (part: Part, tag: Tag): boolean =>
	tag.class === 'local' &&
	tag.value === 'city' &&
	!weak.test(tag.form) &&
	!/^digital/.test(part.tokens[tag.from - 1]?.norm ?? '') &&
	!any.test(part.tokens[tag.from - 1]?.norm ?? '');

const praising = /^(lobte|lobt|gratulierte|gratuliert|würdigte|würdigt|dankte|dankt|besuchte|besucht)$/;

/**
 * "Im Kreishaus stehen 83 Dienste bereit. Die Stadt betreibt ein eigenes Portal": of Kreis and town, the one that the
 * number's own sentence tells of.
 */
export function tellsOfKreis(part: Part, sentence: number): boolean {
	const { from, to } = part.sentences[sentence]!;
	const tags = sentenceTags(part, 'scope', sentence);
	if (!tags.some((t) => ofKreisItself(part, t)) || tags.some((t) => ofTownItself(part, t))) return false;
	for (let i = from; i < to; i++) if (isTown(part, i) || praising.test(part.tokens[i]!.norm)) return false;
	return true;
}

function isTown(part: Part, at: number): boolean {
	const token = part.tokens[at]!;
	return (
		token.capital &&
		townNouns.test(token.norm) &&
		!otherTowns.test(token.norm) &&
		article.test(part.tokens[at - 1]?.norm ?? '')
	);
}

/** No other place's name follows: "Verbandsgemeinde wirbt", "Verbandsgemeinde Nastätten" under Nastätten's name. */
function ofHome(
	part: Part,
	at: number,
	places: readonly PlaceAt[],
	title: TitlePlace,
	kreis: PlaceKey
): boolean {
	const named = places.find((p) => p.from === at);
	if (!named) return !part.tokens[at]?.capital;
	return named.belowKreis && named.key === kreis && part.raw.startsWith(title.name, part.tokens[at]!.start);
}
