import { afterAttribute } from './attribute.ts';
import { beforeBound, leadIn } from './level-told.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { valuedAt } from './valued.ts';
import { distractor } from './veto.ts';

export type HeadClass = 'service' | 'authority' | 'none';

/** What a number counts. */
export interface Head {
	class: HeadClass;
	/** Unit of services; kind of authority or of thing. */
	value: string;
	from: number;
	to: number;
	/** How it was found. */
	via: 'next' | 'universe' | 'left' | 'before';
	/** The number of which this one is a part ("120 der 396"). */
	universe: NumberMention | null;
}

/**
 * A noun as what a number counts. Heads are made here alone and never spread: copies of different makes look different to the
 * engine, and all that asks a head is slow then.
 */
export const headOf = (
	{ class: cls, value, to }: Pick<Head, 'class' | 'value' | 'to'>,
	from: number,
	via: Head['via'],
	universe: NumberMention | null = null
): Head => ({ class: cls, value, from, to, via, universe });

export type HeadResult =
	{ head: Head } | { unknown: string } | { elided: true; universe: NumberMention | null };

const adjective = /(e|en|er|es|em)$/;
/** "28 der 40", "28 seiner 40", "28 von ihren 40": what stands before the number of which the first is a part. */
const partitive =
	/^(der|von|aus|den|unter|aller|sämtlicher|seiner|ihrer|unserer|seinen|ihren|unseren|eigenen)$/;
/** Before an adjective they say how far it holds ("70 vollständig digitale Leistungen"); they end no noun phrase there. */
const degree =
	/^(vollständig|komplett|gänzlich|vollends|rein|durchgängig|durchgehend|medienbruchfrei|ausschließlich|weitgehend|überwiegend|vollumfänglich|voll)$/;

/** Head entry at a token; a noun, so it needs its capital unless it is written with a hyphen or sign. */
export function entryAt(part: Part, i: number): { class: HeadClass; value: string; to: number } | null {
	const token = part.tokens[i];
	if (
		!token ||
		!(token.capital || token.kind === 'mark' || /[-\d]/.test(token.text) || /^e[A-Z]/.test(token.text))
	)
		return null;
	const tags = part.at('heads', i);
	const best = [...tags].sort((a, b) => b.to - b.from - (a.to - a.from) || rank(b.class) - rank(a.class))[0];
	return best ? { class: best.class as HeadClass, value: best.value, to: best.to } : null;
}

const rank = (cls: string) => (cls === 'none' ? 1 : 0);

/**
 * Follows the noun phrase to the right of a number: adjectives and place adjectives are passed, the first noun
 * decides. A noun in no lexicon is `unknown`; no noun at all is `elided`.
 */
export function headAfter(part: Part, n: NumberMention): HeadResult {
	let universe: NumberMention | null = null;
	let i = n.to;
	const sentence = part.sentenceOf[n.from];
	for (let hops = 0; hops < 9; hops++, i++) {
		const token = part.tokens[i];
		if (!token || part.sentenceOf[i] !== sentence) break;
		const number = part.numbers.find((m) => m.from === i);
		if (number && universe === null && number.form !== 'ordinal' && i > n.to) {
			if (
				!plannedWhole(part, i - 1) &&
				!/^(der|von|aus|den|unter|aller|sämtlicher|seiner|ihrer|unserer|seinen|ihren|unseren|eigenen|insgesamt|über|rund|etwa|ca|knapp|gut|fast|circa|als)$/.test(
					part.tokens[i - 1]!.norm
				)
			)
				break;
			universe = number;
			i = number.to - 1;
			continue;
		}
		const entry = entryAt(part, i);
		if (entry) {
			const beforeHyphen = token.text.endsWith('-');
			if (beforeHyphen) continue;
			// "582 der insgesamt 691 in zehn Ländern": the noun is of the place, theirs is left out.
			if (universe && entry.value === 'state') return { elided: true, universe };
			return { head: headOf(entry, i, universe ? 'universe' : 'next', universe) };
		}
		if (token.kind === 'mark') {
			if (token.text === '"' || token.text === "'") continue;
			break;
		}
		if (token.text.endsWith('-')) continue;
		if (part.tokens[i - 1]?.text.endsWith('-') && /^(und|oder)$/.test(token.norm)) continue;
		if (token.capital && !/^(Der|Die|Das|Den)$/.test(token.text)) {
			const next = part.tokens[i + 1];
			if (
				next?.capital &&
				entryAt(part, i + 1) &&
				(adjective.test(token.norm) || /^[A-ZÄÖÜ]{2,}/.test(token.text) || token.text.startsWith('E'))
			)
				continue;
			return { unknown: token.text };
		}
		if (universe && hops < 8) {
			if (/^(im|in|des|der|geführten|vom|von|nach)$/.test(token.norm)) {
				const noun = part.tokens[i + 1];
				if (noun?.capital && !entryAt(part, i + 1)) i++;
				continue;
			}
		}
		if (partitive.test(token.norm) && universe === null && numberSoon(part, i)) continue;
		if (partitive.test(part.tokens[i - 1]!.norm) && token.norm === 'eigenen' && numberSoon(part, i)) continue;
		// "den dritten Platz belegt mit 203 der Kreis Pinneberg": one Kreis is nobody that could be counted.
		if (/^(der|die|das)$/.test(token.norm) && /^(land)?kreis$/.test(part.tokens[i + 1]?.norm ?? '')) break;
		if (/^(aller|der)$/.test(token.norm) && hops === 0 && entryAt(part, i + 1)?.class !== undefined) continue;
		const noun = universe || n.scale !== null ? null : afterAttribute(part, i);
		if (noun !== null && entryAt(part, noun)) {
			i = noun - 1;
			continue;
		}
		if (
			part.at('function', i).length &&
			!/^(neuen?|weiteren?|elektronische?n?|solcher|solche)$/.test(token.norm)
		) {
			if (/^(insgesamt|über|rund|etwa|knapp|gut|fast)$/.test(token.norm) && numberSoon(part, i)) continue;
			break;
		}
		if (universe && !token.capital && !part.at('function', i).length) continue;
		if (
			!adjective.test(token.norm) &&
			!/^(gut|lila|rosa|rund|etwa|knapp|fast|circa|ca|insgesamt)$/.test(token.norm) &&
			!(degree.test(token.norm) && adjective.test(part.tokens[i + 1]?.norm ?? ''))
		)
			break;
	}
	return { elided: true, universe };
}

/** "20 von geplanten 50 Diensten", "20 der vorgesehenen 50": the whole is one that is only meant. */
const plannedWhole = (part: Part, i: number): boolean =>
	meant.test(part.tokens[i]!.norm) && partitive.test(part.tokens[i - 1]?.norm ?? '');
const meant =
	/^(geplanten|vorgesehenen|angestrebten|angepeilten|anvisierten|angekündigten|versprochenen|ursprünglichen|möglichen|nötigen|erforderlichen|vorgeschriebenen)$/;

function numberSoon(part: Part, i: number): boolean {
	for (let k = i + 1; k <= i + 3; k++) {
		if (part.numbers.some((m) => m.from === k && m.form !== 'ordinal')) return true;
		const token = part.tokens[k];
		if (!token || token.capital || token.kind === 'mark') return false;
	}
	return false;
}

/** "Die Zahl der Onlinedienste stieg auf 85", "Kommunen: 120", "beziffert die Dienste mit 85": the noun stands left of its number, in one clause. */
export function headBefore(part: Part, n: NumberMention): Head | null {
	const segment = part.segmentOf[n.from];
	for (let i = n.from - 1; i >= 0 && part.sentenceOf[i] === part.sentenceOf[n.from]; i--) {
		if (
			part.segmentOf[i] !== segment &&
			!(part.tokens[i + 1]?.text === ':' || part.tokens[i + 1]?.text === '(')
		)
			break;
		if (part.numbers.some((m) => m.from <= i && i < m.to && !passes(part, m, n))) break;
		const entry = entryAt(part, i);
		if (!entry) continue;
		const counted = part.tokens.slice(Math.max(0, i - 4), i).some(
			(t, k, all) =>
				/^(zahl|anzahl|gesamtzahl|bestand)$/.test(t.norm) ||
				// "verdreifacht sein Angebot an Onlinediensten auf 150"
				(/^(angebot|palette|portfolio|auswahl|bandbreite)$/.test(t.norm) &&
					/^(an|von)$/.test(all[k + 1]?.norm ?? ''))
		);
		const colon = part.tokens[i + 1]?.text === ':' || part.tokens[i + 1]?.text === '(';
		if (entry.class !== 'none' && (counted || colon || valuedAt(part, n, i))) return headOf(entry, i, 'left');
		// "die Zahl der Onlinedienste im Land": the first noun behind it is what is counted.
		if (entry.class === 'none' && counted && entryAt(part, i - 2)?.class !== undefined) continue;
		if (entry.class === 'none' && counted) return headOf(entry, i, 'left');
	}
	return countedAfter(part, n) ?? sharedWithLevel(part, n);
}

/**
 * "hat ihre Liste digitaler Anträge um 17 Einträge verlängert": what a list has more of is what it lists.
 */
export function listGrown(part: Part, n: NumberMention): Head | null {
	if (leadIn(part, n) !== 'um' || !unitOfList.test(part.tokens[n.to]?.norm ?? '')) return null;
	const segment = part.segmentOf[n.from];
	for (let i = n.from - 1; i >= 0 && part.segmentOf[i] === segment; i--) {
		const entry = entryAt(part, i);
		if (entry?.class !== 'service') continue;
		const listed = part.tokens.slice(Math.max(0, i - 4), i).some((t) => list.test(t.norm));
		if (listed || list.test(part.tokens[i]!.norm)) return headOf(entry, i, 'left');
	}
	return null;
}
const unitOfList = /^(einträgen?|positionen|punkte|posten|titel|nummern|stück|einheiten|zeilen|kacheln)$/;
const list =
	/(liste|katalog|katalogs|angebot|angebots|angebote|portfolio|palette|sortiment|verzeichnis|auswahl|sammlung|bestand|übersicht)$/;

/** "um neun auf 312 Kommunen", "von derzeit 210 auf 260 Dienste": the noun stands with the level that is reached. */
function sharedWithLevel(part: Part, n: NumberMention): Head | null {
	if (!/^(um|von)$/.test(leadIn(part, n)) && part.tokens[n.from - 2]?.norm !== 'von') return null;
	if (part.tokens[n.to]?.norm !== 'auf') return null;
	const level = part.numbers.find((m) => m.from > n.to && m.from - n.to <= 4);
	if (!level || level.value <= n.value) return null;
	const after = headAfter(part, level);
	return 'head' in after && after.head.class !== 'none' ? headOf(after.head, after.head.from, 'left') : null;
}

/** "Von 12 auf 31 ist die Zahl der Landratsämter gewachsen": the counted noun follows. */
function countedAfter(part: Part, n: NumberMention): Head | null {
	for (
		let i = n.to;
		i < part.tokens.length && part.sentenceOf[i] === part.sentenceOf[n.from] && i < n.to + 10;
		i++
	) {
		if (!/^(zahl|anzahl|gesamtzahl)$/.test(part.tokens[i]!.norm)) continue;
		for (let k = i + 1; k < i + 5; k++) {
			const entry = entryAt(part, k);
			if (entry) return headOf(entry, k, 'left');
		}
	}
	return null;
}

/** A year on the way, the past end of "von 40 auf 85", the growth of "um 45 auf 85": the noun further left still counts. */
const passes = (part: Part, m: NumberMention, n: NumberMention): boolean =>
	distractor(part, m) !== null ||
	(/^(von|um)$/.test(part.tokens[beforeBound(part, m.from)]?.norm ?? '') && leadIn(part, n) === 'auf');
