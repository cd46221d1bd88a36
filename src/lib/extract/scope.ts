import { landOf, type PlaceKey } from '#lib/schema/place.ts';
import type { FigureFlag } from '#lib/schema/figure.ts';
import { toldOfAbroad } from './abroad.ts';
import type { LeadCue } from './lead.ts';
import type { Tag } from './lexicon.ts';
import { segmentTokens, sentenceTags, sentenceTokens } from './spans.ts';
import type { Part } from './part.ts';
import type { Reading } from './reading.ts';
import { isAny, isPurpose, type ScopeContext, type ScopeReading } from './scope-context.ts';
import { homeScope, toldOfMunicipalities } from './scope-home.ts';
import { federalCapital, federalSeat, ofAllLevels, tooMany } from './scope-nation.ts';
import { tellsPortion } from './place-portion.ts';
import type { PlaceAt } from './place.ts';
import { commonLand, commonPlace, holdsAll, spanOf } from './place-group.ts';
import { ofPurse, pointsBack, widerThanHome } from './scope-money.ts';
import { beyondHome, madeForAll, nextMaker } from './scope-others.ts';
import { rowWithin } from './scope-ordinal.ts';
import { ownPlaces } from './scope-own.ts';
import type { Token } from './token.ts';

const nationReach = 14;
/** Those that a federal programme is for, and the federation's whole budget. */
const receivers =
	/^(länder|ländern|bundesländer|bundesländern|kommunen|städte|städten|gemeinden|kreise|kreisen|landkreise|landkreisen|behörden|bundesbehörden|modellprojekten?|modellkommunen|modellregionen|bundeshaushalt)$/;
const partWords = /^(davon|hiervon|daraus)$/;

/**
 * Finds where a figure counts. First that holds: a place in its own words, nationwide words, many Länder, a lead
 * Land, a vendor's users, the federation's programme, the heading.
 */
export function scopeOf(
	reading: Reading,
	context: ScopeContext,
	leadOfSubject: PlaceKey | null,
	ownSubject: boolean
): ScopeReading {
	const { part, number: n } = reading;
	const sentence = part.sentenceOf[n.from]!;
	const segment = part.segmentOf[n.from]!;
	const home = context.title.key;
	const many = reading.metric === 'authorities_onboarded' && !reading.implied;
	const cue =
		context.lead && leadHolds(reading, context.lead, sentence, ownSubject) ? context.lead.land : null;
	const lead = cue ?? leadOfSubject;
	const of = (
		scope: PlaceKey | null,
		note: string,
		flags: FigureFlag[] = [],
		also: PlaceKey[] = []
	): ScopeReading => {
		const wider = scope && tooMany(reading, context, scope) ? holder(reading, context, scope) : scope;
		return given(wider, wider === scope ? note : 'more than the place holds', flags, also);
	};
	const given = (
		scope: PlaceKey | null,
		note: string,
		flags: FigureFlag[],
		also: PlaceKey[]
	): ScopeReading => ({
		scope,
		also,
		flags,
		note,
		lead: lead !== null && (scope === null || lead !== landOf(scope)) ? lead : null
	});
	const tags = sentenceTags(part, 'scope', sentence).filter((t) => !isPurpose(part, t) && !isAny(part, t));
	const inOwn = (cls: string) => tags.find((t) => t.class === cls && part.segmentOf[t.from] === segment);
	const inSentence = (cls: string) => tags.find((t) => t.class === cls);

	const money = reading.metric === 'funding_eur';
	const purse = money ? ofPurse(reading, home) : null;
	if (purse) return of(purse.scope, purse.note);
	const span = spanOf(part, context.places[part.name], sentence);
	if (span && !holdsAll(home, span.keys)) return of(commonLand(span.keys), 'from one end to the other');
	const homeWord = inOwn('home');
	const own = span ? { places: [], each: false } : ownPlaces(reading, context);
	// "38 Stellen in Niedersachsen, im eigenen Land tun das alle 55": a place of another clause is none of these.
	const elsewhere =
		homeWord !== undefined && own.places.every((p) => part.segmentOf[p.from] !== segment && p.key !== home);
	const { places: local, each } = elsewhere ? { places: [], each: false } : own;
	if (local.length && local.every((p) => p.foreign)) return { ...of(null, 'abroad'), abroad: true };
	if (!local.length && toldOfAbroad(part, n.from, context.places[part.name]))
		return { ...of(null, 'abroad'), abroad: true };
	const maker = madeForAll(
		reading,
		context,
		local.map((p) => p.key)
	);
	if (maker !== null) return { ...of('DE', 'built for all Länder'), lead: maker };
	const next = nextMaker(reading, context, local);
	if (next !== null) return { ...of('DE', 'built for all Länder'), lead: next };
	if (local.length) {
		const keys = [...new Set(local.map((p) => p.key).filter((k): k is PlaceKey => k !== null))];
		if (keys.length === 0) return of(null, 'shared name', ['ambiguous_place']);
		const flags: FigureFlag[] = local.some((p) => p.belowKreis) ? ['below_kreis'] : [];
		const key = each ? keys[0]! : commonPlace(keys);
		if (key === null) return of(inSentence('nation') ? 'DE' : null, 'in several Länder');
		if (key.length === 8 && reading.metric === 'services_live' && toldOfMunicipalities(part, sentence))
			return of(landOf(key), 'told of its municipalities');
		if (many) return of(wide(reading, key, local), 'named beside the number', flags);
		return of(key, 'named beside the number', flags, each ? keys.slice(1) : []);
	}
	const homeLand = home !== null && home !== 'DE' ? landOf(home) : null;
	// Under a heading without a place "im eigenen Land" is the Land that built it.
	const builder = homeLand ?? (home === null ? lead : null);
	if (many && builder !== null && atHome(reading, inOwn('home'))) return of(builder, 'at home');
	const leader = beyondHome(reading, context);
	if (leader !== null) return { ...of('DE', 'outside the Land'), lead: lead ?? leader };
	const nation =
		inOwn('nation') ??
		(home === null || reading.metric !== 'services_live' ? inSentence('nation') : undefined);
	const kind =
		reading.head && tags.find((t) => t.class === 'laender' && t.from >= n.to && t.to <= reading.head!.to);
	if (many && ofAllLevels(reading)) return of('DE', 'of federation, Länder and municipalities');
	if (many && kind) return of(lead === null ? null : 'DE', 'in several Länder');
	if (nation && Math.abs(nation.from - n.from) < nationReach) return of('DE', `nationwide: ${nation.form}`);
	if (many && inOwn('laender')) return of(lead === null ? null : 'DE', 'in several Länder');
	if (many && cue === null && context.ofProvider !== null && leadOfSubject === context.ofProvider)
		return of(context.ofProvider, 'of a provider for one Land');
	if (many && (cue !== null || (leadOfSubject !== null && home === null))) {
		// "Alle neun Städte des Kreises nutzen den Dienst aus Kiel": users at home, whoever built it.
		if (homeLand !== null && homeLand !== lead && home!.length > 2)
			return of(homeScope(reading, context, home!).scope, 'built by a lead Land');
		return of(homeLand !== null && homeLand !== lead ? homeLand : 'DE', 'built by a lead Land');
	}
	if (reading.metric === 'services_live' && leadOfSubject !== null && leadOfSubject === homeLand)
		if (sentence > 0 && sentenceTags(part, 'scope', sentence - 1).some((t) => t.class === 'nation'))
			return { ...of('DE', 'offered nationwide'), lead: homeLand };
	if (reading.metric === 'services_live' && cue !== null && (context.efa || context.forOthers))
		return of('DE', 'built for all Länder');
	const firm = inSentence('vendor');
	const provider = many && firm && /^(Unternehmen|GmbH)$/.test(firm.form) ? providerLand(context) : null;
	if (provider) return of(provider, 'users of a Land’s provider');
	if (many && (firm ?? (vendorTitle(context) || vendorTheme(reading, context))))
		return of('DE', 'users of a vendor');
	const federal = inOwn('federal') ?? context.federalTitle ?? inSentence('federal');
	const ownActor = inSentence('local') ?? inSentence('land');
	if (money && cue !== null && cue === home && federal && developed(reading))
		return of('DE', 'built for all Länder');
	if (
		money &&
		lead !== null &&
		lead === homeLand &&
		paidByFederation(reading, context, inSentence('federal'))
	)
		return { ...of('DE', 'the federation pays for what is built for all'), lead };
	if (federalCapital(context)) return of('DE', 'told of the federation in its capital');
	if (money && federal && spends(reading, federal)) return of('DE', 'of the federation');
	if (money && bothLevels(reading) && !receivesMoney(reading) && !inOwn('local'))
		return of('DE', 'of federation and Länder');

	if (federal && home !== null && (home.length > 2 || home === '11') && federalGiver(reading, federal)) {
		const besides =
			inOwn('local') ??
			segmentTokens(part, segment).find((t) => /^(stadt|kommune|kreis|landkreis)$/.test(t.norm));
		if (money && !besides && !receivesMoney(reading) && forMany(reading) && gives(reading, federal))
			return of('DE', 'a federal programme');
		const named = inOwn('federal') ?? context.federalTitle;
		if (!money && named && home !== '11' && !ownActor) return of('DE', 'of the federation');
	}
	if (
		!money &&
		home !== '11' &&
		home !== null &&
		home.length > 2 &&
		(inOwn('body') ?? context.bodyTitle) &&
		!ownActor
	)
		return of('DE', 'of the federation');
	if (home && home !== 'DE') {
		const wider = money ? widerThanHome(reading, context, home) : null;
		if (wider) return of(wider.scope, wider.note);
		const told = money && home.length === 2 ? commonPlaceOrNull(pointsBack(reading, context)) : null;
		if (told !== null) return of(told, 'the places told before');
		const found = homeScope(reading, context, home);
		return of(found.scope, found.note, found.flags);
	}
	if (context.title.several) return of(null, 'heading of several Länder');
	if (context.title.ambiguous) {
		if (many && vendorTitle(context)) return of('DE', 'users of a vendor');
		const scopes = new Set(context.title.candidates.map((key) => homeScope(reading, context, key).scope));
		const [only] = scopes;
		return scopes.size === 1 && only
			? of(only, 'the same for all that share the heading’s name')
			: of(null, 'heading shared by several places', ['ambiguous_place']);
	}
	if (home === 'DE') return of('DE', 'heading');
	if (context.ofProvider && !federal && !inSentence('nation'))
		return of(context.ofProvider, 'of a provider for one Land');
	const ofAll = context.places.text.filter((p) => !tellsPortion(context.parts.text, context.places.text, p));
	const named = [...ofAll, ...context.places.title].filter((p) => !p.adjective && !p.foreign);
	if (!many && inSentence('local')) {
		const towns = [...new Set(named.map((p) => p.key).filter((k) => k === null || k.length > 2))];
		const sole = towns.length === 1 ? towns[0]! : null;
		return of(sole, sole ? 'the one place named' : 'shared name', sole ? [] : ['ambiguous_place']);
	}
	const lands = new Set(
		named
			.filter(
				(p) => p.key?.length === 2 && !reachesTo(context, p) && !(p.key === '11' && federalSeat(context))
			)
			.map((p) => p.key!)
	);
	if (!context.federal && !inSentence('nation')) {
		// "in 23 niedersächsischen Rathäusern … 60 Kommunen im Land": which Land is told by its adjective only.
		if (lands.size === 0 && inOwn('land'))
			for (const p of ofAll) if (p.adjective && p.key?.length === 2) lands.add(p.key);
		if (lands.size === 1) return of([...lands][0]!, 'the one Land named');
		if (lands.size > 2 && reading.metric === 'services_live') return of(null, 'several Länder');
	}
	return of('DE', 'no place named');
}

/** "Leitungen bis nach Oberbayern": how far it reaches, and not where it is. */
const reachesTo = ({ parts, places }: ScopeContext, place: PlaceAt): boolean => {
	const part = places.text.includes(place) ? parts.text : parts.title;
	const word = (back: number) => part.tokens[place.from - back]?.norm ?? '';
	return word(2) === 'bis' && /^(nach|in|an|zum|zur)$/.test(word(1));
};

/** "Nienburg: Softwarehaus feiert": its users are told of. "Unternehmen" may be whom a service is for. */
const vendorTitle = ({ parts }: ScopeContext): boolean =>
	parts.title.tags.scope.some((t) => t.class === 'vendor' && !/^Unternehmen/.test(t.form));

/** "Altenburg tritt der KIV Thüringen bei. 126 Gesellschafter zählt das Unternehmen": the one Land of the providers that are named. */
function providerLand({ subjects }: ScopeContext): PlaceKey | null {
	const homes = new Set(
		[...subjects.text, ...subjects.title].flatMap((s) => (s.home && s.kind === 'association' ? [s.home] : []))
	);
	return homes.size === 1 ? [...homes][0]! : null;
}

/**
 * "Für den Softwareanbieter läuft es rund. Auf die Plattform vertrauen 280 Verwaltungen": the news of a town opens with a firm, and nothing
 * of town or Land is spoken of. "Unternehmen" may be whom a service is for.
 */
const vendorTheme = ({ part, number: n }: Reading, context: ScopeContext): boolean =>
	part.name === 'text' &&
	(context.title.key?.length === 8 || context.title.ambiguous) &&
	!context.speaksOfCity &&
	part.sentenceOf[n.from]! > 0 &&
	!context.subjects.text.some((s) => s.home != null) &&
	![0, part.sentenceOf[n.from]!].some((s) =>
		sentenceTags(part, 'scope', s).some((t) => /^(local|land)$/.test(t.class))
	) &&
	sentenceTags(part, 'scope', 0).some((t) => t.class === 'vendor' && !/^Unternehmen/.test(t.form));

/** "Zu Hause haben alle 84 den Dienst", not what people do "von zu Hause aus". */
const atHome = ({ part }: Reading, home: Tag | undefined): boolean =>
	home !== undefined && part.tokens[home.from - 1]?.norm !== 'von';

const commonPlaceOrNull = (keys: PlaceKey[]): PlaceKey | null => (keys.length ? commonPlace(keys) : null);

/** Authorities count in a Kreis or a Land; Kreise themselves, and ordinals of all that joined, in the Land. */
function wide(reading: Reading, key: PlaceKey, local: readonly PlaceAt[]): PlaceKey {
	const noun = reading.part.tokens[reading.head?.from ?? reading.number.from]!.norm;
	const above =
		key.length === 8 ||
		(key.length === 5 &&
			(/kreise?n?$/.test(noun) ||
				(reading.number.form === 'ordinal' && !local.some((p) => rowWithin(reading, p)))));
	return above ? (landOf(key) ?? key) : key;
}

/** "Bund der Steuerzahler", "Städte- und Gemeindebund" give no money. */
function federalGiver({ part }: Reading, federal: Tag): boolean {
	return !part.tags.scope.includes(federal) || part.tokens[federal.to]?.norm !== 'der';
}

/** The place that holds so many: the Land, else the whole country. */
function holder(reading: Reading, context: ScopeContext, key: PlaceKey): PlaceKey {
	const land = landOf(key);
	return land !== null && land !== key && !tooMany(reading, context, land) ? land : 'DE';
}

/** The money went into developing what others use. */
function developed(reading: Reading): boolean {
	return sentenceTokens(reading.part, reading.part.sentenceOf[reading.number.from]).some((t) =>
		/^(entwicklung|entwickelt|entwicklungskosten)$/.test(t.norm)
	);
}

/** The federation stands in the number's own clause or in the heading: in another clause it pays a part of it. */
function gives(reading: Reading, federal: Tag): boolean {
	const { part, number: n } = reading;
	if (!part.tags.scope.includes(federal)) return true;
	if (part.segmentOf[federal.from] === part.segmentOf[n.from]) return true;
	return !segmentTokens(part, part.segmentOf[federal.from]).some((t) =>
		/^(davon|hiervon|daran|prozent)$/.test(t.norm)
	);
}

/**
 * "Für BAföG Digital stellt der Bund 7,4 Millionen bereit" in the news of the Land that builds it: it pays for what all use. What the
 * Land itself gets of it ("bekommt vom Bund") is the Land's.
 */
function paidByFederation(reading: Reading, context: ScopeContext, federal: Tag | undefined): boolean {
	const { part, number: n } = reading;
	const home = context.title.key;
	if (!federal || home === null || !(home.length === 2 || context.isCapital(home))) return false;
	return !sentenceTokens(part, part.sentenceOf[n.from]).some((t) =>
		/^(erhält|erhalten|erhielt|bekommt|bekommen|bekam|empfängt)$/.test(t.norm)
	);
}

/**
 * "Bund und Länder haben den Vertrag verlängert. 22,5 Millionen sind dafür gebunden": money of both together, told in their
 * clause, or in the next sentence by a word that points back.
 */
function bothLevels({ part, number: n }: Reading): boolean {
	const own = part.sentenceOf[n.from]!;
	const together = (tokens: readonly Token[]) =>
		tokens.some(
			(t, i) =>
				t.norm === 'bund' && tokens[i + 1]?.norm === 'und' && /^ländern?$/.test(tokens[i + 2]?.norm ?? '')
		);
	if (together(segmentTokens(part, part.segmentOf[n.from]))) return true;
	const back = segmentTokens(part, part.segmentOf[n.from]).some((t) => /^(dafür|hierfür|dazu)$/.test(t.norm));
	return back && own > 0 && together(sentenceTokens(part, own - 1));
}

/** The words up to the clause's end; "Familie und Kind" does not end it. */
function closing(part: Part, from: number): Token[] {
	const { to } = part.sentences[part.sentenceOf[from - 1]!]!;
	const tokens = part.tokens.slice(from, to);
	const end = tokens.findIndex((t) => t.kind === 'mark');
	return end < 0 ? tokens : tokens.slice(0, end);
}

/** "88 Millionen hat der Bund … ausgegeben": its own spending, wherever the item is from. */
function spends({ part, number: n, stage }: Reading, federal: Tag): boolean {
	const own = part.segmentOf[n.from];
	return (
		stage === 'paid' &&
		part.tags.scope.includes(federal) &&
		part.segmentOf[federal.from] === own &&
		/^(der|die|das)$/.test(part.tokens[federal.from - 1]?.norm ?? '') &&
		closing(part, n.to).some((t) => /^(ausgegeben|ausgab|verausgabt)$/.test(t.norm))
	);
}

/**
 * A programme, a sum of all, or what several receive: one place's grant out of it is told of one place. A part ("150 Millionen
 * davon") counts where its whole does.
 */
function forMany({ part, number: n }: Reading): boolean {
	const own = part.segmentOf[n.from];
	const whole = segmentTokens(part, own).some((t) => partWords.test(t.norm))
		? part.numbers.findLast((m) => m.money && m.to <= n.from && part.segmentOf[m.from] !== own)
		: undefined;
	const segments = whole ? [own, part.segmentOf[whole.from]] : [own];
	const within = (tag: Tag) => segments.includes(part.segmentOf[tag.from]);
	return (
		part.tags.money.some((t) => t.class === 'programme' && within(t)) ||
		part.tags.measure.some((t) => t.class === 'total' && within(t)) ||
		segments.some((s) => segmentTokens(part, s).some((t) => receivers.test(t.norm)))
	);
}

/** A lead cue holds for figures of its sentence, and for the authorities of an item that opens with it. */
function leadHolds(reading: Reading, cue: LeadCue, sentence: number, ownSubject: boolean): boolean {
	if (reading.metric === 'funding_eur')
		return cue.part === reading.part.name && (cue.sentence === sentence || developed(reading));
	if (cue.part === 'title' || reading.part.name === 'title') return true;
	if (cue.sentence === sentence) return true;
	if (cue.sentence === sentence + 1 && cue.back) return true;
	if (ownSubject) return false;
	return cue.sentence < sentence ? cue.sentence === 0 || sentence - cue.sentence <= 1 : cue.theme;
}

/** A place gets or wins the money: it counts there, whoever gives it. */
function receivesMoney(reading: Reading): boolean {
	const { part, number: n } = reading;
	const tokens = sentenceTokens(part, part.sentenceOf[n.from]);
	if (
		tokens.some(
			(t, i) =>
				/^(stadt|städten|kommune|gemeinde|kreis|landkreis|kreisen|landkreisen)$/.test(t.norm) &&
				/^(der|dem|den|beiden|drei)$/.test(tokens[i - 1]?.norm ?? '')
		)
	)
		return true;
	return tokens.some((t) =>
		/^(zuschlag|erhält|erhalten|erhielt|bekommt|bekommen|bekam|fördert|gefördert|förderte|bekam)$/.test(
			t.norm
		)
	);
}
