import { landOf, type PlaceKey } from '#lib/schema/place.ts';
import type { FigureFlag } from '#lib/schema/figure.ts';
import type { LeadCue } from './lead.ts';
import { sentenceTags, sentenceTokens } from './spans.ts';
import type { Reading } from './reading.ts';
import type { ScopeContext, ScopeReading } from './scope-context.ts';
import { homeScope, toldOfMunicipalities, volume } from './scope-home.ts';
import { commonLand, commonPlace, holdsAll, spanOf } from './place-group.ts';
import { ownPlaces } from './scope-own.ts';

const nationReach = 14;

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
	): ScopeReading => ({
		scope,
		also,
		flags,
		note,
		lead: lead !== null && (scope === null || lead !== landOf(scope)) ? lead : null
	});
	const tags = sentenceTags(part, 'scope', sentence);
	const inOwn = (cls: string) => tags.find((t) => t.class === cls && part.segmentOf[t.from] === segment);
	const inSentence = (cls: string) => tags.find((t) => t.class === cls);

	const span = spanOf(part, context.places[part.name], sentence);
	if (span && !holdsAll(home, span.keys)) return of(commonLand(span.keys), 'from one end to the other');
	const { places: local, each } = span ? { places: [], each: false } : ownPlaces(reading, context);
	if (local.length) {
		const keys = [...new Set(local.map((p) => p.key).filter((k): k is PlaceKey => k !== null))];
		if (keys.length === 0) return of(null, 'shared name', ['ambiguous_place']);
		const flags: FigureFlag[] = local.some((p) => p.belowKreis) ? ['below_kreis'] : [];
		const key = each ? keys[0]! : commonPlace(keys);
		if (key === null) return of(inSentence('nation') ? 'DE' : null, 'in several Länder');
		if (key.length === 8 && reading.metric === 'services_live' && toldOfMunicipalities(part, sentence))
			return of(landOf(key), 'told of its municipalities');
		if (many) return of(wide(reading, key), 'named beside the number', flags);
		return of(key, 'named beside the number', flags, each ? keys.slice(1) : []);
	}
	const nation =
		inOwn('nation') ??
		(home === null || reading.metric !== 'services_live' ? inSentence('nation') : undefined);
	if (nation && Math.abs(nation.from - n.from) < nationReach) return of('DE', `nationwide: ${nation.form}`);
	if (many && inOwn('laender')) return of(lead === null ? null : 'DE', 'in several Länder');
	const homeLand = home !== null && home !== 'DE' ? landOf(home) : null;
	if (many && (cue !== null || (leadOfSubject !== null && home === null))) {
		return of(homeLand !== null && homeLand !== lead ? homeLand : 'DE', 'built by a lead Land');
	}
	if (reading.metric === 'services_live' && cue !== null && context.efa)
		return of('DE', 'built for all Länder');
	if (many && inSentence('vendor')) return of('DE', 'users of a vendor');
	const federal =
		inOwn('federal') ??
		(context.federalTitle ? (inSentence('federal') ?? context.federalTitle) : inSentence('federal'));
	const ownActor = inSentence('local') ?? inSentence('land');
	if (federal && home !== null && (home.length > 2 || home === '11') && federalGiver(reading, federal.to)) {
		if (reading.metric === 'funding_eur' && !receivesMoney(reading) && volume(reading))
			return of('DE', 'a federal programme');
		const named = inOwn('federal') ?? context.federalTitle;
		if (reading.metric !== 'funding_eur' && named && home !== '11' && !ownActor)
			return of('DE', 'of the federation');
		if (reading.metric === 'funding_eur' && !ownActor && !receivesMoney(reading))
			return of('DE', 'of the federation');
	}
	if (home && home !== 'DE') {
		const found = homeScope(reading, context, home);
		return of(found.scope, found.note, found.flags);
	}
	if (context.title.ambiguous) return of(null, 'heading shared by several places', ['ambiguous_place']);
	if (home === 'DE') return of('DE', 'heading');
	const lands = new Set(
		context.places.text.filter((p) => !p.adjective && p.key?.length === 2).map((p) => p.key!)
	);
	if (!context.federal && !inSentence('nation')) {
		if (lands.size === 1) return of([...lands][0]!, 'the one Land named');
		if (lands.size > 2 && reading.metric === 'services_live') return of(null, 'several Länder');
	}
	return of('DE', 'no place named');
}

/** Authorities count in a Kreis or a Land; Kreise themselves, and ordinals of all that joined, in the Land. */
function wide(reading: Reading, key: PlaceKey): PlaceKey {
	const noun = reading.part.tokens[reading.head?.from ?? reading.number.from]!.norm;
	const above =
		key.length === 8 || (key.length === 5 && (/kreise?n?$/.test(noun) || reading.number.form === 'ordinal'));
	return above ? (landOf(key) ?? key) : key;
}

/** "Bund der Steuerzahler", "Städte- und Gemeindebund" give no money. */
function federalGiver(reading: Reading, at: number): boolean {
	return reading.part.tokens[at]?.norm !== 'der';
}

/** A lead cue holds for figures of its sentence, and for the authorities of an item that opens with it. */
function leadHolds(reading: Reading, cue: LeadCue, sentence: number, ownSubject: boolean): boolean {
	if (reading.metric === 'funding_eur') return cue.part === reading.part.name && cue.sentence === sentence;
	if (cue.part === 'title' || reading.part.name === 'title') return true;
	if (cue.sentence === sentence) return true;
	if (ownSubject) return false;
	return cue.sentence < sentence ? cue.sentence === 0 || sentence - cue.sentence <= 1 : cue.theme;
}

/** A place gets or wins the money: it counts there, whoever gives it. */
function receivesMoney(reading: Reading): boolean {
	const { part, number: n } = reading;
	return sentenceTokens(part, part.sentenceOf[n.from]).some((t) =>
		/^(zuschlag|erhält|erhalten|erhielt|bekommt|bekommen|bekam|fördert|gefördert|förderte|bekam)$/.test(
			t.norm
		)
	);
}
