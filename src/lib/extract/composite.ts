import type { Head } from './head.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import type { PlaceAt } from './place.ts';

const single =
	/^(kreis|kreisverwaltung|stadtverwaltung|gemeindeverwaltung|landratsamt|samtgemeinde|verbandsgemeinde|hansestadt|landkreis|region|städteregion|regionalverband|stadt|gemeinde|amt|landeshauptstadt|hansestadt|main-kinzig-kreis|\p{L}+kreis)$/u;

/**
 * Single places named beside a counted group that act with it ("der Kreis und seine zehn Städte", "acht Ämter sowie
 * die Stadt Husum und die Gemeinde Sylt"): how many they are, and where the words stand (guide 6 and 37).
 */
export function composite(
	part: Part,
	n: NumberMention,
	head: Head,
	places: readonly PlaceAt[]
): { plus: number; from: number; to: number } {
	const none = { plus: 0, from: n.from, to: n.to };
	if (n.form === 'ordinal' || head.via === 'before' || head.via === 'left') return none;
	const word = (i: number) => part.tokens[i]?.norm ?? '';
	let left = n.from - 1;
	for (
		let hops = 0;
		hops < 3 && /^(seine[nr]?|ihre[nr]?|alle[nr]?|die|den|deren|dessen)$/.test(word(left));
		hops++
	)
		left--;
	if (/^(und|sowie)$/.test(word(left))) {
		for (let i = left - 1; i >= left - 4 && i >= 1; i--) {
			if (part.tokens[i]!.kind === 'mark') break;
			if (single.test(word(i)) && /^(der|die|dem|des)$/.test(word(i - 1)))
				return { plus: 1, from: i - 1, to: head.to };
		}
	}
	const listed = namesBefore(part, n, places);
	if (listed) return { plus: listed.count, from: listed.from, to: head.to };
	const beside = besideBefore(part, n);
	if (beside !== null) return { plus: 1, from: beside, to: head.to };
	let at = head.to;
	let plus = 0;
	let end = head.to;
	for (let hops = 0; hops < 4; hops++) {
		let k = at;
		if (word(k) === 'zusammen' && word(k + 1) === 'mit') k += 2;
		else if (/^(und|sowie)$/.test(word(k))) k += 1;
		else break;
		if (/^(die|den)$/.test(word(k)) && several.test(word(k + 1))) {
			const names = namesFrom(part, k + 2, places);
			if (names.count < 2) break;
			plus += names.count;
			at = end = names.to;
			continue;
		}
		if (!/^(der|die|dem|das)$/.test(word(k)) || !single.test(word(k + 1))) break;
		plus++;
		end = k + 2;
		while (part.tokens[end]?.capital) end++;
		at = end;
	}
	return plus ? { plus, from: n.from, to: end } : none;
}

const several = /^(städten?|gemeinden|kreisen?|landkreisen?|ämtern?|samtgemeinden|verbandsgemeinden)$/;

/** "Fehmarn und Glückstadt": how many places are named one after the other, and where the last one ends. */
function namesFrom(part: Part, from: number, places: readonly PlaceAt[]): { count: number; to: number } {
	let count = 0;
	let to = from;
	for (let i = from; ;) {
		const place = places.find((p) => p.from === i && !p.adjective);
		if (!place) return { count, to };
		count++;
		to = place.to;
		if (!/^(,|und|sowie)$/.test(part.tokens[to]?.norm ?? '')) return { count, to };
		i = to + 1;
	}
}

/** "Rostock, Schwerin und drei Landkreise": places named right before the counted group, as many as act with it. */
function namesBefore(
	part: Part,
	n: NumberMention,
	places: readonly PlaceAt[]
): { count: number; from: number } | null {
	if (!/^(und|sowie)$/.test(part.tokens[n.from - 1]?.norm ?? '')) return null;
	let end = n.from - 1;
	let count = 0;
	for (;;) {
		const place = places.find((p) => p.to === end && !p.adjective && p.key?.length !== 2);
		if (!place) break;
		count++;
		end = place.from;
		if (part.tokens[end - 1]?.text !== ',') break;
		end--;
	}
	const lead = part.tokens[end - 1]?.norm ?? '';
	return count && !/^(in|bei|aus|von|um|für|mit|wie|darunter)$/.test(lead) ? { count, from: end } : null;
}

/** "Neben der Kreisverwaltung beteiligen sich auch elf Städte": the one beside does the same. */
function besideBefore(part: Part, n: NumberMention): number | null {
	if (part.tokens[n.from - 1]?.norm !== 'auch') return null;
	const start = part.sentences[part.sentenceOf[n.from]!]!.from;
	const [first, article, noun] = part.tokens.slice(start, start + 3).map((t) => t.norm);
	const same = first === 'neben' && /^(der|dem)$/.test(article ?? '') && single.test(noun ?? '');
	return same && n.from - start < 16 ? start : null;
}
