import { landOf, type PlaceKey } from '#lib/schema/place.ts';
import type { Part } from './part.ts';
import { commonPlace, groupOf } from './place-group.ts';
import type { Reading } from './reading.ts';
import type { ScopeContext } from './scope-context.ts';
import { awardedBy } from './scope-contract.ts';
import { givenToMany, sizeOfProgramme } from './scope-money-many.ts';
import { segmentTags, segmentTokens, sentenceTokens } from './spans.ts';

/** "Landeswettbewerb", "Bundesprogramms": whose purse it is stands in the word. */
const purse =
	/^(landes|bundes)\p{L}*(programms?|wettbewerbs?|topfs?|fonds|initiative|richtlinie|förderung|pakets?|budgets?|haushalts?|etats?|mitteln?)$/u;
const sized =
	/^(dotierte[rsn]?|schwere[rsn]?|ausgestattete[rsn]?|umfassende[rsn]?|starke[rsn]?|große[rsn]?|gefüllte[rsn]?)$/;
const audit = /^(landes)?rechnungshofe?s?$/;
const municipal = /^(städten?|kommunen|gemeinden|landkreisen?|kreisen?|rathäusern?)$/;
const sharing =
	/^(teilen|erhalten|bekommen|bekamen|erhielten|gefördert|fördert|fördern|verteilt|verteilen|verteilten|profitieren|durchgesetzt|ausgewählt)$/;
const together =
	/^(dachverband|städtetag|städtebund|gemeindetag|gemeindebund|landkreistag|kdn|komm24|d-nrw)$/;
const own =
	/^(stadt|stadtverwaltung|rathaus|gemeinde|marktgemeinde|kreis|landkreis|kreisverwaltung|landratsamt)$/;
const agency =
	/^(FITKO|Bundesverwaltungsamt\w*|BVA|BSI|ITZBund|ITZ Bund|KBA|Kraftfahrt-Bundesamt\w*|BAMF|Bundesagentur|Statistische[n]? Bundesamts?|Destatis|Bundesdruckerei|Bundesamt\w*|-Bundesamt\w*|Bundesbehörde|Bund|Bundes)$/;

/** Where money counts that its own words give to no place. */
export interface MoneyScope {
	scope: PlaceKey;
	note: string;
}

/**
 * A programme's size told beside what a town gets of it ("aus dem mit 16 Millionen Euro dotierten Landesprogramm", "des
 * Landeswettbewerbs, der mit 900.000 Euro dotiert ist"): the Land's or the federation's, whoever wins of it.
 */
export function ofPurse(reading: Reading, home: PlaceKey | null): MoneyScope | null {
	const { part } = reading;
	const word = purseOf(reading);
	if (word === null) return null;
	if (part.tokens[word]!.norm.startsWith('bundes')) return { scope: 'DE', note: 'a federal programme' };
	const land = home === null || home === 'DE' ? null : landOf(home);
	return land ? { scope: land, note: 'a programme of the Land' } : null;
}

/** The noun of the programme that the amount tells the size of. */
function purseOf({ part, number: n }: Reading): number | null {
	for (let i = n.to; i < n.to + 4; i++) {
		const token = part.tokens[i];
		if (!token || token.kind === 'mark') break;
		if (purse.test(token.norm)) return i > n.to && sized.test(part.tokens[i - 1]!.norm) ? i : null;
	}
	const segment = part.segmentOf[n.from]!;
	const { from } = part.segments[segment]!;
	const relative =
		part.tokens[from]?.text === ',' && /^(der|das|die|dessen)$/.test(part.tokens[from + 1]?.norm ?? '');
	const volume = segmentTags(part, 'stage', segment).some((t) =>
		/^(dotiert|umfasst|umfasste|ausgestattet|Volumen|Fördervolumen|Gesamtvolumen|bereit|aufgestockt)$/.test(
			t.form
		)
	);
	if (!relative || !volume || segment === 0) return null;
	const before = part.segments[segment - 1];
	if (!before) return null;
	for (let i = before.to - 1; i >= Math.max(before.from, before.to - 7); i--)
		if (purse.test(part.tokens[i]!.norm)) return i;
	return null;
}

/** Money in the news of a town that is a Land's or the federation's; null where it is the town's own. */
export function widerThanHome(reading: Reading, context: ScopeContext, home: PlaceKey): MoneyScope | null {
	if (home.length === 2) return null;
	const { part, number: n } = reading;
	const land = landOf(home)!;
	const segment = part.segmentOf[n.from]!;
	const said = sentenceTokens(part, part.sentenceOf[n.from]!);
	const local = said.some((t) => own.test(t.norm));
	if (!context.speaksOfCity && !local) {
		const audited = [context.parts.text, context.parts.title].some((p) =>
			p.tokens.some((t) => audit.test(t.norm))
		);
		if (audited) return { scope: land, note: 'told by the Land’s court of audit' };
		if (home.length === 8 && ofAgency(reading, context)) return { scope: 'DE', note: 'of a federal body' };
	}
	const awarded = awardedBy(reading, context, home);
	if (awarded) return { scope: awarded, note: 'under contract there' };
	if (givenToMany(reading, context, home)) return { scope: land, note: 'for towns of the Land together' };
	if (sizeOfProgramme(reading, context)) return { scope: land, note: 'a programme of the Land' };
	if (wholeOfLand(reading)) return { scope: land, note: 'the Land’s purse, of which a part is told' };
	const several =
		home.length === 8 &&
		!oneByOne(reading, context) &&
		part.numbers.some(
			(m) =>
				!m.money &&
				m.value >= 3 &&
				part.sentenceOf[m.from] === part.sentenceOf[n.from] &&
				countsMunicipal(part, m.to)
		) &&
		said.some((t) => sharing.test(t.norm));
	if (several) return { scope: land, note: 'shared by towns of the Land' };
	if (!local && segmentTokens(part, segment).some((t) => together.test(t.norm)))
		return { scope: land, note: 'for towns of the Land together' };
	if (!local && sumOfProgramme(reading, context))
		return { scope: land, note: 'a sum of the Land’s programme' };
	return null;
}

/** "Vier Kommunen …: Homberg, Frielendorf und Knüllwald erhielten": those who share are named. */
function oneByOne({ part, number: n }: Reading, context: ScopeContext): boolean {
	const named = context.places[part.name].filter(
		(p) => part.sentenceOf[p.from] === part.sentenceOf[n.from] && !p.adjective && p.key?.length === 8
	);
	return new Set(named.map((p) => p.key)).size > 1;
}

/** "die zehn Städte", "die zehn ausgezeichneten Kommunen". */
function countsMunicipal(part: Part, at: number): boolean {
	let i = at;
	while (i < at + 2 && part.tokens[i]?.kind === 'word' && !part.tokens[i]!.capital) i++;
	return municipal.test(part.tokens[i]?.norm ?? '');
}

/** "Von den 91 Millionen Euro, die das Land bereitstellt, erhält Paderborn 19": the Land gives the whole to more than one. */
function wholeOfLand({ part, number: n }: Reading): boolean {
	const segment = part.segmentOf[n.from]!;
	const { from } = part.segments[segment]!;
	if (part.tokens[from]?.norm !== 'von' || part.tokens[n.to]?.text !== ',') return false;
	if (part.sentenceOf[n.to + 1] !== part.sentenceOf[n.from]) return false;
	const relative = segmentTokens(part, part.segmentOf[n.to + 1]!);
	return relative.some(
		(t, i) => /^(land|freistaat)$/.test(t.norm) && /^(das|der)$/.test(relative[i - 1]?.norm ?? '')
	);
}

/** A federal body gives it, and nothing of the town where it sits is named; "Bund" only where it spends on what is for all Länder. */
function ofAgency({ part, number: n }: Reading, context: ScopeContext): boolean {
	const sentence = part.sentenceOf[n.from]!;
	const named = part.tags.scope.filter((t) => /^(federal|body)$/.test(t.class) && agency.test(t.form));
	const here = named.some((t) => part.sentenceOf[t.from] === sentence && /^Bund/.test(t.form));
	const before = named.some(
		(t) => Math.abs(part.sentenceOf[t.from]! - sentence) <= 1 && !/^Bund(es)?$/.test(t.form)
	);
	const received = sentenceTokens(part, sentence).some((t) =>
		/^(erhält|bekommt|fördert|gefördert)$/.test(t.norm)
	);
	const town = context.places[part.name].some(
		(p) => p.key === context.title.key && part.tokens[p.from - 1]?.norm !== 'in'
	);
	return !received && !town && (before || (here && context.forOthers));
}

/** "Aus dem Programm … Hessen sind seit 2019 insgesamt 71 Millionen an Kommunen geflossen": what all got of it so far. */
function sumOfProgramme({ part, number: n, stage }: Reading, context: ScopeContext): boolean {
	const segment = part.segmentOf[n.from]!;
	const { from } = part.segments[segment]!;
	const relative = part.tokens[from]?.text === ',' && segment > 0;
	const segments = relative ? [segment - 1, segment] : [segment];
	const programme = context.subjects[part.name].some(
		(s) => s.kind === 'programme' && segments.includes(part.segmentOf[s.from]!)
	);
	const sum = segmentTags(part, 'measure', segment).some((t) => /^(sum|total)$/.test(t.class));
	const all = segments.some((s) => segmentTokens(part, s).some((t) => municipal.test(t.norm)));
	const earlier = part.numbers.some((m) => m.money && m.to <= n.from && m.value < n.value / 10);
	return programme && sum && (all || earlier) && stage !== 'committed';
}

const back = /^(dafür|hierfür|damit|dazu)$/;

/**
 * "Hersfeld und Bebra teilen sich einen Beauftragten. Der Minister brachte dafür einen Bescheid über 187.500 Euro mit": in the news of a Land, a
 * grant that points back to the places that the sentence before begins with.
 */
export function pointsBack({ part, number: n, stage }: Reading, context: ScopeContext): PlaceKey[] {
	const sentence = part.sentenceOf[n.from]!;
	if (sentence === 0 || stage === 'announced') return [];
	if (!segmentTokens(part, part.segmentOf[n.from]!).some((t) => back.test(t.norm))) return [];
	const opening = part.sentences[sentence - 1]!.from;
	const verb = firstVerb(part, opening);
	return context.places[part.name]
		.filter((p) => p.from >= opening && p.to <= verb && !p.adjective && p.key !== null && p.key.length > 2)
		.map((p) => p.key!);
}

const jointly =
	/^(gemeinsam|gemeinsame[nrms]?|zusammen|beide[nr]?|teilen|interkommunal\p{L}*|kooperieren|verbund|zusammengetan|zusammengeschlossen|nachbarn|miteinander|schließen)$/u;

/**
 * "Nidda, Ortenberg und Gedern führen die E-Akte gemeinsam ein. 198.000 Euro steuert das Land bei": in the news of one of them, what those get
 * together that the sentence before begins with. The trap: "Die Stadt bekommt 198.000" goes on with one of them.
 */
export function sharedBefore({ part, number: n }: Reading, context: ScopeContext): PlaceKey | null {
	const sentence = part.sentenceOf[n.from]!;
	if (sentence === 0) return null;
	const before = sentenceTokens(part, sentence - 1);
	if (!before.some((t) => jointly.test(t.norm))) return null;
	if (sentenceTokens(part, sentence).some((t) => own.test(t.norm))) return null;
	const places = context.places[part.name];
	const opening = part.sentences[sentence - 1]!.from;
	const first = places.find((p) => p.from >= opening && p.from <= opening + 4 && !p.adjective);
	const group = first ? groupOf(part, places, first) : [];
	const keys = group.flatMap((p) => (p.key !== null && p.key.length > 2 ? [p.key] : []));
	return keys.length > 1 ? commonPlace(keys) : null;
}

/** Where the sentence's first clause has its first verb. */
function firstVerb(part: Part, from: number): number {
	const { to } = part.sentences[part.sentenceOf[from]!]!;
	for (let i = from; i < to; i++) {
		const verb = part.at('function', i).some((t) => t.class === 'verb') || part.at('stage', i).length > 0;
		if (!part.tokens[i]!.capital && (verb || /(t|en)$/.test(part.tokens[i]!.norm))) return i;
	}
	return from;
}
