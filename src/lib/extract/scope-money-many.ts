import { landOf, type PlaceKey } from '#lib/schema/place.ts';
import type { Part } from './part.ts';
import type { Reading } from './reading.ts';
import type { ScopeContext } from './scope-context.ts';
import { segmentTags, segmentTokens, sentenceTags, sentenceTokens } from './spans.ts';

const receiver =
	/^(\p{L}*kommunen|gemeinden|städten?|orte|landkreisen?|kreisen?|rathäusern?|kommunalverwaltungen|preisträgern?|preisträgerinnen|gewinnern?|siegern?|siegerprojekten?|gewinnerprojekten?)$/u;
const summed = /^(insgesamt|zusammen|gesamt|landesweit|zusammengenommen|summe)$/;
/** Fewer may be neighbours that share one grant. */
const many = 5;
const ministry =
	/^(land|freistaat|landesregierung|staatsregierung|\p{L}*ministerium|\p{L}*minister|\p{L}*ministerin|staatskanzlei|finanzsenator)$/u;
const kreis =
	/^(\p{L}*kreis|\p{L}*kreises|kreistag|kreisweit|kreisangehörigen?|region|landrat|landrätin|landratsamt)$/u;
const programme = /^(förder|landes)?(programm|topf|wettbewerb|initiative|fonds|fördertopf|richtlinie)s?$/;
const giving = /^(umfasst|umfasste|volumen|fördervolumen|gesamtvolumen|ausgestattet|dotiert|schwer|gefüllt)$/;

/**
 * What a Land gives to its municipalities together, told beside what the heading's town gets of it: "Fünf Millionen Euro hält das
 * Innenministerium insgesamt bereit, damit die saarländischen Kommunen …", "Zusammen erhalten die zehn Preisträger 4,6 Millionen". The
 * trap is the Kreis that gives to its own, and neighbours that share one grant.
 */
export function givenToMany(reading: Reading, context: ScopeContext, home: PlaceKey): boolean {
	const { part, number: n } = reading;
	const sentence = part.sentenceOf[n.from]!;
	const said = sentenceTokens(part, sentence);
	if (sentenceTags(part, 'scope', sentence).some((t) => /^(federal|nation|laender)$/.test(t.class)))
		return false;
	if (said.some((t) => kreis.test(t.norm))) return false;
	if (part.numbers.some((m) => m !== n && m.money && part.sentenceOf[m.from] === sentence)) return false;
	// One amount alone may be what the heading's town and others get for one project.
	if (!part.numbers.some((m) => m !== n && m.money && m.value < n.value)) return false;
	const land = landOf(home);
	const government = context.places[part.name].some(
		(p) =>
			part.sentenceOf[p.from] === sentence &&
			p.key !== null &&
			p.key !== home &&
			p.key.length === 8 &&
			landOf(p.key) === land &&
			context.isCapital(p.key)
	);
	const gives = government || said.some((t) => ministry.test(t.norm));
	const sum =
		said.some((t) => summed.test(t.norm)) ||
		segmentTags(part, 'measure', part.segmentOf[n.from]!).some((t) => /^(sum|total)$/.test(t.class));
	const { from, to } = part.sentences[sentence]!;
	for (let i = from; i < to; i++) {
		if (!receiver.test(part.tokens[i]!.norm)) continue;
		const counted = countBefore(part, i);
		if (counted !== null && counted < many) continue;
		const whose = context.places[part.name].some((p) => p.adjective && p.to === i && p.key === land);
		const all = /^(alle|allen|aller|den|seinen|ihren)$/.test(part.tokens[i - 1]?.norm ?? '');
		if (gives && (sum || whose || all || counted !== null)) return true;
		if (
			home.length === 8 &&
			sum &&
			(whose || counted !== null || /^(alle|allen)$/.test(part.tokens[i - 1]?.norm ?? ''))
		)
			return true;
	}
	return false;
}

/** The number that counts a noun, over its adjectives. */
function countBefore(part: Part, noun: number): number | null {
	return (
		part.numbers.find(
			(m) => !m.money && m.to <= noun && noun - m.to <= 2 && part.sentenceOf[m.from] === part.sentenceOf[noun]
		)?.value ?? null
	);
}

/** "Das Förderprogramm hat ein Volumen von 1,5 Millionen Euro": the programme that the town's grant is taken from, where the Land is its giver. */
export function sizeOfProgramme({ part, number: n }: Reading, context: ScopeContext): boolean {
	const words = segmentTokens(part, part.segmentOf[n.from]!);
	const start = words.findIndex((t) => programme.test(t.norm));
	if (context.federal) return false;
	if (wholeProgramme(part, n)) return true;
	if (!context.speaksOfLand) return false;
	if (volumeOf(part, n.from)) return true;
	const article = /^(das|der|die)$/;
	const led = article.test(words[start - 1]?.norm ?? '') || article.test(words[start - 2]?.norm ?? '');
	if (start < 0 || start > 4 || !led) return false;
	return words.some((t) => giving.test(t.norm));
}

/**
 * "bekommt 720.000 Euro aus dem Landeswettbewerb …; das Gesamtvolumen des Wettbewerbs liegt bei 6,8 Millionen": the size of that out of
 * which a smaller grant was told before. A town's own programme is told without a grant out of it.
 */
function wholeProgramme(part: Part, n: Reading['number']): boolean {
	const words = segmentTokens(part, part.segmentOf[n.from]!).map((t) => t.norm);
	const size = words.findIndex((w) =>
		/^(gesamt|förder|programm|finanz)?(volumen|umfang|summe|topf)s?$/.test(w)
	);
	const whose = words.findIndex(
		(w, i) => i > size && programme.test(w) && /^(des|der|vom|dieses|dieser)$/.test(words[i - 1] ?? '')
	);
	if (size < 0 || whose < 0 || whose - size > 3) return false;
	const granted = part.numbers.some(
		(m) =>
			m.money &&
			m.to <= n.from &&
			m.value < n.value &&
			part.sentenceOf[n.from]! - part.sentenceOf[m.from]! <= 1
	);
	return granted && !words.some((w) => /^(stadt|kreises|kreis|landkreises|landkreis|gemeinde)$/.test(w));
}

/** "aus dem Förderprogramm, dessen Volumen bei 17 Millionen liegt". */
function volumeOf(part: Part, at: number): boolean {
	const { from } = part.segments[part.segmentOf[at]!]!;
	const [comma, pronoun, noun] = part.tokens.slice(from, from + 3);
	if (comma?.text !== ',' || pronoun?.norm !== 'dessen' || !/volumen$/.test(noun?.norm ?? '')) return false;
	return part.tokens.slice(Math.max(0, from - 6), from).some((t) => programme.test(t.norm));
}
