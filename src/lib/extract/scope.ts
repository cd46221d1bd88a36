import type { FigureFlag } from '#lib/schema/figure.ts';
import { landOf, type PlaceKey } from '#lib/schema/place.ts';
import { tagsInSentence } from './frame.ts';
import type { Part } from './part.ts';
import type { LeadCue } from './lead.ts';
import type { PlaceAt, TitlePlace } from './place.ts';
import type { Reading } from './reading.ts';
import { lastNumberBefore } from './neighbours.ts';

export interface ScopeContext {
	title: TitlePlace;
	/** Places of each part. */
	places: Record<Part['name'], PlaceAt[]>;
	isCapital(key: PlaceKey): boolean;
	/** The item speaks of a Land (ministry, Landtag, "landesweit"), of a city itself. */
	speaksOfLand: boolean;
	speaksOfCity: boolean;
	/** The Land that built what the item is about; null where no words tell. */
	lead: LeadCue | null;
	/** The item is about a service built for all Länder. */
	efa: boolean;
	/** The heading's part, or the text, names the federation as the actor. */
	federal: boolean;
}

export interface ScopeReading {
	scope: PlaceKey | null;
	/** More places that the same number is told of ("je 197 in A und B"). */
	also: PlaceKey[];
	lead: PlaceKey | null;
	flags: FigureFlag[];
	note: string;
}

/** Finds where a figure counts (first that holds: own words, nationwide words, lead, Land words, heading). */
export function scopeOf(
	reading: Reading,
	context: ScopeContext,
	leadOfSubject: PlaceKey | null
): ScopeReading {
	const { part, number: n } = reading;
	const sentence = part.sentenceOf[n.from]!;
	const segment = part.segmentOf[n.from]!;
	const home = context.title.key;
	const homeLand = home && home !== 'DE' ? landOf(home) : home;
	const many = reading.metric === 'authorities_onboarded' && !reading.implied;
	const cue = context.lead && leadHolds(reading, context.lead, sentence) ? context.lead.land : null;
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
		lead: lead !== null && lead !== scope ? lead : null
	});
	const scopeTags = tagsInSentence(part, 'scope', sentence);
	const inOwn = (cls: string) => scopeTags.find((t) => t.class === cls && part.segmentOf[t.from] === segment);
	const inSentence = (cls: string) => scopeTags.find((t) => t.class === cls);

	const local = own(part, reading, context);
	const wider = widerThanTown(part, reading);
	if (local.length) {
		const keys = [...new Set(local.map((p) => p.key).filter((k): k is PlaceKey => k !== null))];
		if (keys.length === 0) return of(null, 'shared name', ['ambiguous_place']);
		const flags: FigureFlag[] = local.some((p) => p.belowKreis) ? ['below_kreis'] : [];
		if (wider && keys[0]!.length === 8) return of(landOf(keys[0]!), 'told of its municipalities');
		if (many) {
			const kreise = /kreis/.test(part.tokens[reading.head?.from ?? n.from]!.norm) || n.form === 'ordinal';
			const wide = keys.map((k) => (k.length === 8 || (kreise && k.length === 5) ? (landOf(k) ?? k) : k));
			return of(wide[0]!, 'named beside the number', flags);
		}
		return of(keys[0]!, 'named beside the number', flags, keys.slice(1));
	}
	const nation =
		inOwn('nation') ??
		(home === null || reading.metric !== 'services_live' ? inSentence('nation') : undefined);
	if (nation && Math.abs(nation.from - n.from) < 14) return of('DE', `nationwide: ${nation.form}`);
	const laender = inOwn('laender');
	if (laender && many) return of('DE', 'in several Länder');
	if (many && lead !== null) {
		const home2 = home?.length === 2 ? home : null;
		const foreignUser = home2 !== null && home2 !== lead;
		return of(foreignUser ? home2 : 'DE', 'built by a lead Land');
	}
	if (reading.metric === 'services_live' && cue !== null && context.efa)
		return of('DE', 'built for all Länder');
	if (many && inSentence('vendor')) return of('DE', 'users of a vendor');
	if (inOwn('federal') && reading.metric === 'funding_eur' && programmeOf(reading))
		return of('DE', 'a federal programme');
	const landWord = inOwn('land') ?? (reading.metric === 'services_live' ? undefined : inSentence('land'));
	if (home && home !== 'DE') {
		const flags: FigureFlag[] = context.title.belowKreis ? ['below_kreis'] : [];
		if (many && home.length === 8) {
			const kreis = /^(des kreises|im kreis|des landkreises|im landkreis|kreisweit|kreisangehörige)/.test(
				words(part, sentence)
			);
			return of(kreis ? home.slice(0, 5) : homeLand, 'authorities around the place', []);
		}
		if (many && home.length === 5 && (n.form === 'ordinal' || outside(part, context, home, sentence)))
			return of(homeLand, 'authorities of the Land');
		if (wider && home.length === 8) return of(homeLand, 'told of its municipalities');
		if (
			home.length === 8 &&
			!many &&
			/\b(des|im|der) (kreises|landkreises|kreis)\b/.test(words(part, sentence))
		)
			return of(home.slice(0, 5), 'told of the Kreis');
		if (
			home.length > 2 &&
			landWord &&
			/landesweit|im Land|Freistaat|Das Land|das Land|im ganzen Land/i.test(landWord.form)
		) {
			if (reading.metric !== 'funding_eur' || programmeOf(reading) || giverOnly(reading))
				return of(homeLand, `Land: ${landWord.form}`);
		}
		if (context.isCapital(home) && context.speaksOfLand && !context.speaksOfCity)
			return of(homeLand, 'dateline of a Land capital');
		return of(home, 'heading', flags);
	}
	if (context.title.ambiguous) return of(null, 'heading shared by several places', ['ambiguous_place']);
	if (home === 'DE') return of('DE', 'heading');
	const lands = new Set(
		context.places.text.filter((p) => !p.adjective && p.key?.length === 2).map((p) => p.key!)
	);
	if (lands.size === 1 && !context.federal && !inSentence('nation'))
		return of([...lands][0]!, 'the one Land named');
	if (lands.size > 2 && !context.federal && !inSentence('nation') && reading.metric === 'services_live')
		return of(null, 'several Länder');
	return of('DE', 'no place named');
}

/** A whole programme or budget, not one place's grant out of it. */
function programmeOf(reading: Reading): boolean {
	const { part, number: n } = reading;
	const segment = part.segmentOf[n.from];
	return (
		part.tags.money.some((t) => t.class === 'programme' && part.segmentOf[t.from] === segment) ||
		reading.stage === 'announced'
	);
}

function giverOnly(reading: Reading): boolean {
	const { part, number: n } = reading;
	const segment = part.segmentOf[n.from];
	return part.tags.measure.some((t) => t.class === 'total' && part.segmentOf[t.from] === segment);
}

const owning = /^(in|im|für|an|bei|auf|mit|des|der|den|das|die|dem)$/;

/** Places that stand with the number in its segment and own it: not a lead ("aus Kiel"), not part of a name. */
function own(part: Part, reading: Reading, context: ScopeContext): PlaceAt[] {
	const n = reading.number;
	const segment = part.segmentOf[n.from];
	const from = lastNumberBefore(part, n);
	const until =
		reading.part.numbers.find(
			(m) => m.from > n.from && part.segmentOf[m.from] === segment && !m.money === !n.money
		)?.from ?? Infinity;
	const all = context.places[part.name].filter((p) => part.segmentOf[p.from] === segment && !p.foreign);
	const leads = part.tags.scope
		.filter((t) => t.class === 'lead' && part.segmentOf[t.from] === segment)
		.map((t) => t.from);
	const isLead = (p: PlaceAt) => {
		const before = part.tokens[p.from - 1]?.norm ?? '';
		if (before === 'aus') return /dienste?n?$|lösung(en)?$/.test(part.tokens[p.from - 2]?.norm ?? '');
		if (/^(laut|unter|ministerium|minister|ministerin|senator|innensenator)$/.test(before)) return true;
		return leads.some((l) => Math.abs(l - p.from) <= 5);
	};
	const fits = all.filter((p) => {
		if (isLead(p)) return false;
		if (p.adjective) return p.key?.length === 2 && Math.abs(p.from - n.to) <= 3;
		if (reading.metric === 'authorities_onboarded' && p.key?.length === 8 && !reading.implied) return false;
		return true;
	});
	const named = fits.filter((p) => !p.adjective);
	const before = named.filter((p) => p.to <= n.from && p.from >= from);
	const after = named.filter((p) => p.from >= n.to && p.to <= until);
	const bracket = part.tokens[n.from - 1]?.text === '(';
	if (bracket) {
		const owner = context.places[part.name].filter((p) => p.to <= n.from - 1 && p.to >= n.from - 3).at(-1);
		if (owner) return [owner];
	}
	const distributed = part.tokens[n.from - 1]?.norm;
	if (distributed === 'je' || distributed === 'jeweils') {
		const listed = named.filter((p) => p.to <= n.from || p.from >= n.to);
		if (listed.length > 1) return listed;
	}
	const local = before.at(-1) ?? after[0];
	if (!local) {
		const adjective = fits.find((p) => p.adjective);
		return adjective ? [adjective] : [];
	}
	if (reading.metric === 'funding_eur') {
		const prep = part.tokens[local.from - 1]?.norm ?? '';
		if (
			local.key?.length === 2 ||
			owning.test(prep) ||
			local.from === part.sentences[part.sentenceOf[n.from]!]!.from
		)
			return [local];
		return /^(kreis|landkreis|stadt|gemeinde)$/.test(part.tokens[local.from]!.norm) || all.length === 1
			? [local]
			: [];
	}
	return [local];
}

/** A lead cue holds for figures of its sentence, and for the authorities of an item that opens with it. */
function leadHolds(reading: Reading, cue: LeadCue, sentence: number): boolean {
	if (reading.metric === 'funding_eur') return cue.part === reading.part.name && cue.sentence === sentence;
	if (cue.part === 'title' || reading.part.name === 'title') return true;
	if (cue.sentence === sentence) return true;
	return cue.sentence < sentence ? cue.sentence === 0 || sentence - cue.sentence <= 1 : cue.theme;
}

/** "in mindestens einer Kommune": such a count is a Land's, never a town's. */
function widerThanTown(part: Part, reading: Reading): boolean {
	return (
		reading.metric === 'services_live' &&
		part.tags.coverage.some(
			(t) =>
				t.class === 'some' &&
				t.value === 'services' &&
				/einer/.test(t.form) &&
				part.sentenceOf[t.from] === part.sentenceOf[reading.number.from]
		)
	);
}

function words(part: Part, sentence: number): string {
	return part.tokens
		.filter((_, i) => part.sentenceOf[i] === sentence)
		.map((t) => t.norm)
		.join(' ');
}

/** A town named beside the number lies outside the heading's Kreis. */
function outside(part: Part, context: ScopeContext, home: PlaceKey, sentence: number): boolean {
	return context.places[part.name].some(
		(p) =>
			part.sentenceOf[p.from] === sentence && p.key?.length === 8 && !p.adjective && !p.key.startsWith(home)
	);
}
