import { landOf, type PlaceKey } from '#lib/schema/place.ts';
import type { Part } from './part.ts';
import { endOfStretch } from './place-group.ts';
import { tellsPortion } from './place-portion.ts';
import type { PlaceAt } from './place.ts';
import type { Reading } from './reading.ts';
import type { ScopeContext } from './scope-context.ts';
import { handedOverIn, workedIn } from './place-seat.ts';
import { segmentTags, segmentTokens, sentenceTokens, wordAt } from './spans.ts';

/** What a place does beside a number; only an owner's number counts there. */
export type PlaceRole =
	| 'owner'
	| 'partner'
	| 'builder'
	| 'source'
	| 'speaker'
	| 'compared'
	| 'seat'
	| 'government'
	| 'stretch'
	| 'portion'
	| 'outside';

/** What a Land builds and others use ("der Hamburger Dienst", "die Lösung aus Bremen"). */
export const product =
	/(^|-|online|efa|fach|verwaltungs|web)(dienste?[ns]?|services?)$|(lösung(en)?|verfahrens?|anmeldung|genehmigung|anträge?n?|antrags?|portale?n?|portals|plattform(en)?|software|entwicklung(en)?|anwendung(en)?|assistenten?|strecken?|modells?|vorbilds?|muster)$/;
const governing =
	/^(ministerium|ministeriums|minister|ministers|ministerin|senator|senatorin|staatskanzlei|landtag|landesregierung|kabinett|regierung|\p{L}+(minister|ministerin|ministerium|ministeriums|senator|senatorin|kanzlei))$/u;
const district = /^(kreisverwaltung|landratsamt|landratsamts|landratsamtes|kreishaus|kreistag|kreisbehörde)$/;
const town =
	/^(stadt|landeshauptstadt|hauptstadt|hansestadt|gemeinde|kreis|landkreis|rathaus|stadtverwaltung)$/;
const council =
	/^(kreistag|kreistags|kreistages|kreisausschuss|kreisverwaltung|kreisräte|landrat|landrätin|landratsamt|landkreis|landkreises|kreishaushalt)$/;
const said =
	/^(sagte|sagt|erklärte|teilte|berichtete|betonte|kündigte|verkündete|lobte|nannte|sprach|bilanzierte|präsentierte)$/;
const flowing =
	/^(geht|gehen|ging|gingen|gegangen|fließt|fließen|floss|flossen|geflossen|wandert|wandern|wanderten|überweist|überwiesen|schickt)$/;
const article = /^(der|die|das|den|dem|des|ein|eine|einen|einem|einer)$/;

/** Tells owners from builders, givers, speakers, seats and what is told for comparison. */
export function roleOf(reading: Reading, context: ScopeContext, place: PlaceAt): PlaceRole {
	const { part, metric } = reading;
	const next = part.tokens[place.to]?.norm ?? '';
	const before = wordAt(part, place.from - 1);
	const before2 = wordAt(part, place.from - 2);
	if (namedAsSource(part, place, next)) return 'speaker';
	if (next === 'zufolge' || /^(laut|unter)$/.test(before) || governing.test(before)) return 'speaker';
	if (speaks(part, place)) return 'speaker';
	if (before === 'außerhalb' || (before === 'von' && before2 === 'außerhalb')) return 'outside';
	if (ministryExpects(reading, context, place)) return 'speaker';
	if (endOfStretch(part, context.places[part.name], place)) return 'stretch';
	if (place.from >= reading.number.to && tellsPortion(part, context.places[part.name], place))
		return 'portion';
	if (place.foreign && /^(vorbild|muster|beispiel|modell|grenze|partner)$/.test(before)) return 'compared';
	if (/^(angaben|auskunft)$/.test(before) || (before === 'aus' && /^angaben$/.test(before2)))
		return 'speaker';
	if (
		before === 'mit' &&
		/^(gemeinsam|zusammen|kooperation|zusammenarbeit|verbund|abstimmung)$/.test(before2)
	)
		return 'partner';
	if (governs(reading, context, place)) return 'government';
	if (before === 'aus') {
		if (part.at('heads', place.from - 2).some((t) => t.class === 'authority')) return 'owner';
		if (elliptic(reading, place)) return 'owner';
		const built =
			product.test(before2) ||
			article.test(before2) ||
			context.subjects[part.name].some((s) => s.to === place.from - 1);
		return built ? 'builder' : 'source';
	}
	if (place.adjective && product.test(next) && (metric !== 'services_live' || around(context, place)))
		return 'builder';
	if (leads(part, place)) return 'builder';
	if (compared(part, place) && !(metric === 'funding_eur' && goesTo(part, place))) return 'compared';
	if (before === 'in' && (governing.test(before2) || district.test(before2))) return 'seat';
	if (liesIn(part, context.places[part.name], place)) return 'seat';
	if (workedIn(part, place) || handedOverIn(reading, context, place)) return 'seat';
	if (seatOfKreis(reading, context, place) || spokenIn(part, place)) return 'seat';
	if (ministryOf(reading, context, place)) return 'government';
	return 'owner';
}

/** "laut dem Potsdamer Innenministerium", "nach Angaben des Münchner Ministeriums": who counted them. */
const namedAsSource = (part: Part, place: PlaceAt, next: string): boolean =>
	(governing.test(next) || governing.test(part.tokens[place.to - 1]?.norm ?? '')) &&
	part.tokens
		.slice(Math.max(0, place.from - 3), place.from)
		.some((t) => /^(laut|angaben|zahlen|auskunft|gemäß|zählung|erhebung|darstellung)$/.test(t.norm));

const expecting =
	/^(rechnet|rechnete|erwartet|erwartete|hofft|hoffte|schätzt|schätzte|zählt|zählte|meldet|meldete|beziffert|bezifferte|nennt|nannte|peilt|kalkuliert|spricht)$/;

/** "rechnet das Düsseldorfer Ministerium mit 400", of a service that it built for others: who counts them, not where they are. */
function ministryExpects({ part, metric }: Reading, context: ScopeContext, place: PlaceAt): boolean {
	return (
		metric === 'authorities_onboarded' &&
		place.key !== null &&
		context.title.key === null &&
		context.lead?.land === landOf(place.key) &&
		governing.test(part.tokens[place.to]?.norm ?? '') &&
		segmentTokens(part, part.segmentOf[place.from]).some((t) => expecting.test(t.norm))
	);
}

/** "vier weitere aus Potsdam-Mittelmark": the noun is left out before the place. */
function elliptic({ part, head, number: n }: Reading, place: PlaceAt): boolean {
	let i = place.from - 2;
	if (/^(dem|der)$/.test(part.tokens[i + 1]?.norm ?? '')) i--;
	while (i >= n.to && /^(weiteren?|anderen?)$/.test(part.tokens[i]!.norm)) i--;
	return head?.via === 'before' && i === n.to - 1;
}

/** "die Stadt Jena in Thüringen": the Land only tells where the town lies, or which of its name is meant. */
const liesIn = (part: Part, places: readonly PlaceAt[], place: PlaceAt): boolean =>
	place.key?.length === 2 &&
	!place.adjective &&
	wordAt(part, place.from - 1) === 'in' &&
	places.some(
		(p) =>
			p.to === place.from - 1 &&
			!p.adjective &&
			(p.key === null || (p.key.length > 2 && p.key.startsWith(place.key!)))
	);

/** A word of building stands beside the place ("unter Federführung von Bremen", "das Hamburg entwickelt hat"). */
function leads(part: Part, place: PlaceAt): boolean {
	return segmentTags(part, 'scope', part.segmentOf[place.from]).some(
		(t) => t.class === 'lead' && t.from - place.from <= 5 && place.from - t.to <= 1
	);
}

/** "wie der Landkreis Hof", "neben Bamberg": told for comparison, owns nothing. */
function compared(part: Part, place: PlaceAt): boolean {
	if (place.adjective) return false;
	let i = place.from - 1;
	while (
		i > place.from - 5 &&
		/^(der|die|das|dem|den|stadt|landkreis|kreis|in|im)$/.test(part.tokens[i]?.norm ?? '')
	)
		i--;
	return /^(wie|neben|als|nach)$/.test(part.tokens[i]?.norm ?? '');
}

/** "Nach Marburg gehen 1,25 Millionen": the money's way ends there. The second of a list leaves out its verb. */
function goesTo(part: Part, place: PlaceAt): boolean {
	return (
		part.tokens[place.from - 1]?.norm === 'nach' &&
		sentenceTokens(part, part.sentenceOf[place.from]).some((t) => flowing.test(t.norm))
	);
}

/** "Im saarländischen Bürgerportal" in the news of a town there: the Land runs what the town offers in it. */
function around(context: ScopeContext, { key }: PlaceAt): boolean {
	const home = context.title.key;
	return key?.length === 2 && home !== null && home.length > 2 && home.startsWith(key);
}

const inLandOf = (home: PlaceKey, key: PlaceKey): boolean => landOf(home) === landOf(key);

/**
 * A capital's name stands for the government that sits there: "in Erfurt" in an item of Thüringen, "will Berlin den
 * Ländern zahlen". A town that gets money, or is called a town, is meant itself.
 */
function governs(reading: Reading, context: ScopeContext, place: PlaceAt): boolean {
	const { part, metric } = reading;
	const { key } = place;
	const home = context.title.key;
	if (key === null || place.adjective || !(key === '11' || (key.length === 8 && context.isCapital(key))))
		return false;
	const before = part.tokens[place.from - 1]?.norm ?? '';
	if (town.test(before) || town.test(part.tokens[place.from]!.norm)) return false;
	const ofHome = home?.length === 2 && home !== '11' && key.startsWith(home);
	if (metric === 'funding_eur' && home !== null && home.length > 2 && home !== key && inLandOf(home, key))
		return /^(aus|von|durch)$/.test(before) || actsAsGiver(part, place);
	if (metric === 'funding_eur') {
		if (home === key) return false;
		// "Kiel unterstützt das Vorhaben" in the news of Plön: the government that sits there.
		if (home !== null && home.length > 2 && key.slice(0, 2) === home.slice(0, 2))
			return givesAway(part, place);
		if (!(ofHome || key === '11')) return false;
		if (/^(für|nach|an|im|auf)$/.test(before)) return false;
		return before === 'von' || before === 'durch' || !gets(part, place);
	}
	return ofHome && before === 'in' && !beside(part, context.places[part.name], place);
}

/**
 * "haben die Abgeordneten in Beeskow für die Kreisverwaltung eingeplant": in the news of a Kreis the town that its
 * council meets in.
 */
function seatOfKreis({ part }: Reading, context: ScopeContext, place: PlaceAt): boolean {
	const home = context.title.key;
	if (home?.length !== 5 || place.key?.length !== 8 || !place.key.startsWith(home)) return false;
	if (place.adjective) return false;
	const before = part.tokens[place.from - 1]?.norm ?? '';
	const words = sentenceTokens(part, part.sentenceOf[place.from]);
	return /^(in|aus)$/.test(before) && words.some((t) => council.test(t.norm));
}

/** "sagte Innenministerin Behrens in Lüneburg": where somebody spoke. */
function spokenIn(part: Part, place: PlaceAt): boolean {
	if (place.adjective || part.tokens[place.from - 1]?.norm !== 'in') return false;
	const segment = part.segmentOf[place.from];
	for (let i = place.from - 2; i >= Math.max(0, place.from - 8) && part.segmentOf[i] === segment; i--) {
		if (part.numbers.some((m) => m.from === i)) return false;
		if (said.test(part.tokens[i]!.norm)) return true;
	}
	return false;
}

/** "Thüringens Innenministerium hat 276.480 Euro zugesagt" in the news of a Kreis there: it gives, the Kreis gets. */
function ministryOf({ part, metric }: Reading, context: ScopeContext, place: PlaceAt): boolean {
	const home = context.title.key;
	return (
		metric === 'funding_eur' &&
		place.key?.length === 2 &&
		home !== null &&
		home.length > 2 &&
		home.startsWith(place.key) &&
		(governing.test(part.tokens[place.to]?.norm ?? '') || givesTo(part, place) || comesFrom(part, place))
	);
}

/** "bekommt das Amt vom Land Brandenburg", "vom Freistaat Sachsen". */
const comesFrom = (part: Part, place: PlaceAt): boolean =>
	/^(land|freistaat|bundesland)$/.test(part.tokens[place.from - 1]?.norm ?? '') &&
	/^(vom|beim)$/.test(part.tokens[place.from - 2]?.norm ?? '');

const givingVerb =
	/^(fördert|förderte|bewilligt|bewilligte|unterstützt|unterstützte|bezuschusst|bezuschusste|gibt|gab|zahlt|zahlte|steuert|steuerte|schießt|legt|finanziert|übernimmt|hat|spendiert|überweist|überwies)$/;
const many =
	/^(kommunen|gemeinden|städten?|landkreisen?|kreisen?|rathäusern?|behörden|ämtern?|verwaltungen|vorhaben|projekten?|programms?|wettbewerbs?|\p{L}+kommunen)$/u;

/** A verb of giving stands right beside it: "Kiel unterstützt", "… bewilligte Erfurt". */
const actsAsGiver = (part: Part, place: PlaceAt): boolean =>
	givingVerb.test(part.tokens[place.to]?.norm ?? '') ||
	givingVerb.test(part.tokens[place.from - 1]?.norm ?? '');

/**
 * "Thüringen fördert das digitale Bürgerbüro mit 300.000 Euro", "… hat Hessen für das Vorhaben bewilligt" in the news of a town: the Land gives, the
 * town gets. What is for many, or a programme, is the Land's own.
 */
function givesTo(part: Part, place: PlaceAt): boolean {
	if (place.adjective) return false;
	const words = segmentTokens(part, part.segmentOf[place.from]);
	const before = part.tokens[place.from - 1]?.norm ?? '';
	const verb = actsAsGiver(part, place);
	const paid =
		!/^(hat)$/.test(before) ||
		words.some((t) => /^(bewilligt|zugesagt|gegeben|gezahlt|gewährt|zugesichert)$/.test(t.norm));
	const one = words.some(
		(t, i) => /^vorhaben$/.test(t.norm) && /^(das|ein|dieses)$/.test(words[i - 1]?.norm ?? '')
	);
	return verb && paid && !words.some((t) => many.test(t.norm) && !(one && t.norm === 'vorhaben'));
}

/** Its verb stands beside it and gives. What a town invests or plans is its own. */
const givesAway = (part: Part, place: PlaceAt): boolean =>
	/^(unterstützt|unterstützte|fördert|förderte|bewilligt|bewilligte|gewährt|gewährte|bezuschusst|bezuschusste|stellt|stellte|gibt|gab|hat|steuert)$/.test(
		part.tokens[place.to]?.norm ?? ''
	) ||
	/^(unterstützt|unterstützte|fördert|förderte|bewilligt|bewilligte|gewährt|gewährte|bezuschusst|stellt|stellte|gibt|gab|hat|steuert)$/.test(
		part.tokens[place.from - 1]?.norm ?? ''
	);

const office =
	/^(cio|\p{L}*minister|\p{L}*ministerin|\p{L}*senator|\p{L}*senatorin|\p{L}*sekretär|\p{L}*sekretärin|\p{L}*rat|\p{L}*chef|\p{L}*chefin)$/u;
const tells =
	/^(sagt|sagte|bilanziert|bilanzierte|berichtet|berichtete|erklärt|erklärte|meldet|meldete|lobt|lobte|rechnet|betont|betonte|verkündete|zählt|resümiert|resümierte|freut)$/;

/** "bilanziert Hamburgs CIO Jörn Riemer": who says so, not where it is. */
const speaks = (part: Part, place: PlaceAt): boolean =>
	tells.test(part.tokens[place.from - 1]?.norm ?? '') && office.test(part.tokens[place.to]?.norm ?? '');

const getting =
	/^(erhält|erhalten|erhielt|erhielten|bekommt|bekommen|bekam|bekamen|profitiert|zuschlag|empfängt|kassiert)$/;

/** "erhält Schwerin", "Schwerin bekommt": the place itself gets what is told. */
function gets(part: Part, place: PlaceAt): boolean {
	return segmentTokens(part, part.segmentOf[place.from]).some((t) => getting.test(t.norm));
}

/** Another town is named in the sentence: this one is meant as a town, too. */
function beside(part: Part, places: readonly PlaceAt[], place: PlaceAt): boolean {
	return places.some(
		(p) =>
			p !== place &&
			!p.adjective &&
			p.key?.length === 8 &&
			p.key !== place.key &&
			part.sentenceOf[p.from] === part.sentenceOf[place.from]
	);
}
