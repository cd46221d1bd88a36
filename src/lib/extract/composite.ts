import { beforeBound } from './level-told.ts';
import { entryAt, type Head } from './head.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import type { PlaceAt } from './place.ts';

const single =
	/^(kreis|kreisverwaltung|stadtverwaltung|gemeindeverwaltung|landratsamt|samtgemeinde|verbandsgemeinde|hansestadt|landkreis|region|städteregion|regionalverband|stadt|gemeinde|amt|landeshauptstadt|kreisstadt|kernstadt|main-kinzig-kreis|\p{L}+kreis)$/u;
const several = /^(städten?|gemeinden|kreisen?|landkreisen?|ämtern?|samtgemeinden|verbandsgemeinden)$/;
const article = /^(der|die|das|dem|den|des)$/;
const and = /^(und|sowie)$/;
const link = /^(,|und|sowie)$/;

/** Single authorities told one after the other: how many, and the tokens they take. */
interface Singles {
	count: number;
	from: number;
	to: number;
}

/**
 * Single places named beside a counted group that act with it ("der Kreis und seine zehn Städte", "acht Ämter sowie die Stadt Husum
 * und die Gemeinde Sylt", "in Velbert und acht weiteren Städten", "neben dem Landkreis nutzen es sechs Gemeinden"): how many they
 * are, and where the words stand (guide 6 and 37). A Land beside them helps and is none of them. `before`: some are told first, which
 * "weitere" behind them speaks of.
 */
export function composite(
	part: Part,
	n: NumberMention,
	head: Head,
	places: readonly PlaceAt[]
): { plus: number; from: number; to: number; before: boolean } {
	const none = { plus: 0, from: n.from, to: n.to, before: false };
	if (n.form === 'ordinal' || head.via === 'before' || head.via === 'left') return none;
	const before = linkedBefore(part, n, places);
	const beside = besides(part, n, places);
	const end = groupEnd(part, head.to, places);
	const after = linkedAfter(part, end, places);
	const plus = (before?.count ?? 0) + (beside?.count ?? 0) + (after?.count ?? 0);
	if (plus === 0) return none;
	return {
		plus,
		from: Math.min(n.from, before?.from ?? n.from, beside?.from ?? n.from),
		to: Math.max(head.to, after?.to ?? head.to, beside?.to ?? head.to),
		before: before !== null || beside !== null
	};
}

const word = (part: Part, i: number): string => part.tokens[i]?.norm ?? '';

const placeFrom = (places: readonly PlaceAt[], i: number): PlaceAt | undefined =>
	places.find((p) => p.from === i && !p.adjective && p.key?.length !== 2);
const placeTo = (places: readonly PlaceAt[], i: number): PlaceAt | undefined =>
	places.find((p) => p.to === i && !p.adjective && p.key?.length !== 2);

/** "der Landkreis Fulda", "die Kreisverwaltung selbst", "Bingen": one authority that begins at a token, and where it ends. */
function singleFrom(part: Part, from: number, places: readonly PlaceAt[]): number | null {
	const named = placeFrom(places, from);
	if (named) return named.to;
	const noun = article.test(word(part, from)) ? from + 1 : from;
	if (!single.test(word(part, noun)) || !part.tokens[noun]!.capital) return null;
	let to = noun + 1;
	while (part.tokens[to]?.capital && part.tokens[to]!.kind === 'word') to++;
	// "Stadt und Gemeinden": without an article it is one only by its name.
	if (noun === from && to === noun + 1) return null;
	return word(part, to) === 'selbst' ? to + 1 : to;
}

/** One authority that ends before a token, and where it begins. */
function singleTo(part: Part, to: number, places: readonly PlaceAt[], named: boolean): number | null {
	const seat = placeTo(places, to);
	// "das Landratsamt in Bad Salzungen": where it sits.
	if (seat && word(part, seat.from - 1) === 'in' && single.test(word(part, seat.from - 2)))
		return article.test(word(part, seat.from - 3)) ? seat.from - 3 : null;
	let noun = to - 1;
	if (word(part, noun) === 'selbst') noun--;
	while (noun > to - 5 && part.tokens[noun]?.capital && !single.test(word(part, noun))) noun--;
	if (single.test(word(part, noun)) && part.tokens[noun]?.capital) {
		if (article.test(word(part, noun - 1))) return noun - 1;
		// "Stadt und Landkreis Bamberg": the name stands with the last.
		if (named || noun < to - 1) return noun;
	}
	return placeTo(places, to)?.from ?? null;
}

/** "Rostock, Schwerin und drei Landkreise", "Stadt und Landkreis Bamberg sowie 14 Gemeinden". */
function linkedBefore(part: Part, n: NumberMention, places: readonly PlaceAt[]): Singles | null {
	let at = beforeBound(part, n.from);
	for (
		let hops = 0;
		hops < 3 && /^(seine[nr]?|ihre[nr]?|alle[nr]?|die|den|deren|dessen)$/.test(word(part, at));
		hops++
	)
		at--;
	if (!and.test(word(part, at))) return null;
	let count = 0;
	let from = at;
	let named = false;
	for (let hops = 0; hops < 12; hops++) {
		const start = singleTo(part, at, places, named);
		if (start === null) break;
		count++;
		from = start;
		named = true;
		at = start - 1;
		if (!link.test(word(part, at))) break;
	}
	if (count === 0) return null;
	const lead = word(part, from - 1);
	if (/^(aus|von|vom|um|für|mit|wie|darunter|zwischen|zu|etwa|beispielsweise)$/.test(lead)) return null;
	// "In Fulda und acht Städten" may only say where; "in Fulda und acht weiteren Städten" counts on.
	if (/^(in|bei)$/.test(lead) && !/^(weiteren|anderen|nachbar\p{L}+)$/u.test(word(part, n.to))) return null;
	return { count, from, to: n.from };
}

/** The counted nouns go on: "Städte und Gemeinden", "Kommunen des Kreises". */
function groupEnd(part: Part, from: number, places: readonly PlaceAt[]): number {
	let to = from;
	for (let hops = 0; hops < 4; hops++) {
		const noun = entryAt(part, to + 1);
		if (!link.test(word(part, to)) || noun?.class !== 'authority' || single.test(word(part, to + 1))) break;
		to = noun.to;
	}
	const ofKreis =
		/^(des|der|im|aus)$/.test(word(part, to)) &&
		/^(kreis|kreises|landkreis|landkreises|region)$/.test(word(part, to + 1));
	if (!ofKreis) return to;
	return placeFrom(places, to + 2)?.to ?? to + 2;
}

/** "acht Ämter sowie die Stadt Husum und die Gemeinde Sylt", "zusammen mit den Städten Fehmarn und Glückstadt". */
function linkedAfter(part: Part, end: number, places: readonly PlaceAt[]): Singles | null {
	let at = end;
	let count = 0;
	let to = end;
	for (let hops = 0; hops < 12; hops++) {
		let k = at;
		if (word(part, k) === 'zusammen' && word(part, k + 1) === 'mit') k += 2;
		else if (and.test(word(part, k)) || (count > 0 && word(part, k) === ',')) k += 1;
		else break;
		// "die Städte Fehmarn und Glückstadt" are as many as have a name.
		if (/^(die|den)$/.test(word(part, k)) && several.test(word(part, k + 1))) k += 2;
		const next = singleFrom(part, k, places);
		if (next === null) break;
		count++;
		at = to = next;
	}
	return count && !goesOn(part, to) ? { count, from: end, to } : null;
}

/** "nutzen acht Ämter und die Stadt will folgen": behind its own verb the single one is told of alone. */
const goesOn = (part: Part, at: number): boolean =>
	/^(will|soll|wird|plant|folgt|möchte|prüft|hat|ist|bereitet|testet|nutzt)$/.test(word(part, at));

/**
 * "Neben dem Landkreis nutzen es sechs Gemeinden", "verwenden außer der Stadt Leer noch elf Gemeinden": the one beside does the
 * same. A comma behind it opens what is told of it alone.
 */
function besides(part: Part, n: NumberMention, places: readonly PlaceAt[]): Singles | null {
	const { from } = part.segments[part.segmentOf[n.from]!]!;
	for (let i = n.from - 1; i >= from; i--) {
		if (!/^(neben|außer|nebst)$/.test(word(part, i))) continue;
		let at = i + 1;
		let count = 0;
		for (let hops = 0; hops < 12; hops++) {
			const next = singleFrom(part, at, places);
			if (next === null) break;
			count++;
			at = next;
			if (!link.test(word(part, at)) || at + 1 >= n.from) break;
			at++;
		}
		return count && at <= n.from ? { count, from: i, to: at } : null;
	}
	return null;
}
