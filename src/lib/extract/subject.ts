import type { Metric } from '#lib/schema/figure.ts';
import type { Reading } from './reading.ts';
import type { SubjectMention } from './subject-finder.ts';
import { anyPlatform } from './subject-new.ts';
import { landProgramme } from './subject-land-programme.ts';
import { portalMeant } from './subject-portal.ts';
import type { Part } from './part.ts';
import { segmentNumbers, segmentTokens, sentenceTokens } from './spans.ts';
import { wordIs } from './word.ts';

export interface SubjectReading {
	slug: string | null;
	lead: string | null;
	note: string;
	/** It stands with the number itself, so that no number before lends its own. */
	own?: boolean;
	/** In no list: the text's own name for it. */
	unlisted?: boolean;
}

/** What an item names, listed or not, and what its authorities work with. */
export interface SubjectContext {
	found: Record<Part['name'], readonly SubjectMention[]>;
	ofOffice(word: string): Pick<SubjectMention, 'slug' | 'lead' | 'kind'> | null;
	/** The Land of the heading's place. */
	land: string | null;
	/** The heading's place is a town or Kreis, the federation is told of. */
	local: boolean;
	federal: boolean;
}

/** What a metric's figures are about where nothing is named. */
const fallback: Record<Metric, string> = {
	services_live: 'alle-leistungen',
	authorities_onboarded: 'alle-leistungen',
	funding_eur: 'verwaltungsdigitalisierung'
};

/** Words for the task as a whole; whatever is named beside them says more. */
const general = new Set([
	'ozg',
	'verwaltungsdigitalisierung',
	'landes-it',
	'efa-leistungen',
	'alle-leistungen'
]);
/** What whose services are told as a part of an offer. */
export const ofKind = /^(bundesleistungen|kommunale-leistungen|landesleistungen|foederale-leistungen)$/;

/** Where a mention can stand, with how far that is; the nearest thing named is meant. */
const places = {
	'in the clause': 0,
	'in the sentence': 2,
	'in the heading': 4,
	'in the text before': 5,
	'in the text': 5,
	'in the text after': 7
};
type Where = keyof typeof places;

/** What a number's figure is about: the nearest thing named that fits its metric, else what its authorities work with. */
export function subjectOf(reading: Reading, context: SubjectContext): SubjectReading {
	const told = reading.metric === 'services_live' ? ofServices(reading, context) : ofOthers(reading, context);
	return landProgramme(portalMeant(told, context.found.title), reading, context);
}

function ofOthers(reading: Reading, context: SubjectContext): SubjectReading {
	const { metric } = reading;
	const online = metric === 'funding_eur' && !context.local ? onlineServices(reading) : null;
	const platform = context.found.text.some((m) => m.kind === 'platform' && !m.unlisted);
	const ranked = (['text', 'title'] as const)
		.flatMap((name) => context.found[name].map((m) => ({ m, where: whereIs(m, name, reading) })))
		.map(({ m, where }) => ({ m, where, cost: places[where] + strangeness(m, where, reading, platform) }))
		.filter((c) => c.cost < limit)
		.sort(
			(a, b) =>
				a.cost - b.cost || Math.abs(a.m.from - reading.number.from) - Math.abs(b.m.from - reading.number.from)
		);
	const best = ranked[0];
	const office = metric === 'authorities_onboarded' ? officeOf(reading, context) : null;
	const broad =
		!best ||
		general.has(best.m.slug) ||
		best.m.slug === 'efa-dienste-sh' ||
		(best.m.kind === 'association' && best.cost > 4);
	const forServices = online === 'in the clause' ? !best || best.cost > 4.5 : online !== null && !best;
	const beside =
		!office && (broad || forServices)
			? (officeBeside(reading, context) ??
				(metric === 'authorities_onboarded' ? officeBefore(reading, context) : null))
			: null;
	if (beside)
		return {
			slug: beside.slug,
			lead: best?.m.slug === 'efa-dienste-sh' ? best.m.lead : null,
			note: 'what such authorities use'
		};
	if (office && !(best && best.cost < places['in the heading'] - 1)) {
		const lead = ranked.find((c) => c.m.slug === office.slug)?.m.lead ?? null;
		return { slug: office.slug, lead, note: 'what such authorities use' };
	}
	if (forServices)
		return { slug: 'ozg', lead: null, note: 'money for online services', own: online === 'in the clause' };
	if (best) return pick(best.m, best.where, isPlatformOf(best.m, best.where, reading));
	if (metric === 'authorities_onboarded' && onPortal(reading))
		return { slug: 'serviceportal', lead: null, note: 'in the sentence' };
	return { slug: fallback[metric], lead: null, note: 'none named' };
}

/** "arbeiten mit derselben Plattform", "nutzen ein gemeinsames Portal": authorities that share a portal without a name. */
const onPortal = ({ part, number: n }: Reading): boolean =>
	sentenceTokens(part, part.sentenceOf[n.from]).some((t) =>
		/^((online|web|service)-?)?(portals?|plattform)$/.test(t.norm)
	);

/** Beyond this nothing is meant. */
const limit = 12;

function whereIs(m: SubjectMention, name: Part['name'], { part, number: n }: Reading): Where {
	if (name !== part.name) return name === 'title' ? 'in the heading' : 'in the text';
	if (part.segmentOf[m.from] === part.segmentOf[n.from]) return 'in the clause';
	if (part.sentenceOf[m.from] === part.sentenceOf[n.from]) return 'in the sentence';
	return m.from < n.from ? 'in the text before' : 'in the text after';
}

/** How ill a mention fits: a provider where a platform is named, a general word, another number's thing. */
function strangeness(m: SubjectMention, where: Where, reading: Reading, named: boolean): number {
	const { part, number: n } = reading;
	if (m.slug === 'alle-leistungen') return limit;
	const inText = /sentence|before|after/.test(where);
	// "Alle drei Bescheide stammen aus X": a programme pays, and counts beside it are of no other money.
	const counts = reading.metric !== 'funding_eur' || m.kind !== 'programme';
	const other =
		inText && segmentNumbers(part, part.segmentOf[m.from]!).some((o) => o !== n && (counts || o.money));
	const shape = m.unlisted ? (m.quoted || m.kind === 'association' ? 1 : 3.5) : 0;
	const fit =
		reading.metric === 'funding_eur'
			? forMoney(m, where, part, n.from, other)
			: forUse(m, where, reading, named);
	return fit + shape + (other ? 2 : 0);
}

/** What authorities use or join: a service or platform, a body where they are its members. */
function forUse(m: SubjectMention, where: Where, reading: Reading, named: boolean): number {
	const member = reading.head?.value === 'member';
	if (m.kind === 'association')
		return member || joins(reading) ? 0 : isPlatformOf(m, where, reading, anyPlatform) ? 0.5 : 4.5;
	if (m.slug === 'efa-leistungen') return 4;
	if (general.has(m.slug)) return limit;
	if (ofKind.test(m.slug)) return 6;
	const worked =
		m.kind === 'service' && named && !/clause|sentence|heading/.test(where) && onThePlatform(reading) ? 4 : 0;
	return (
		(m.kind === 'programme' ? 5 : m.kind === 'other' ? 3 : m.kind === 'offer' ? 1 : 0) +
		(member ? 4 : 0) +
		worked
	);
}

/** "Eingesetzt wird die Plattform von 402 Kommunen": no service that was told before. */
const onThePlatform = ({ part, number: n }: Reading): boolean =>
	segmentTokens(part, part.segmentOf[n.from]).some(
		(t, i, all) =>
			/^(plattform|portal|baukasten)$/.test(t.norm) && /^(die|das|der|den|dem)$/.test(all[i - 1]?.norm ?? '')
	);

/** What money is for, else the purse that it is from. */
function forMoney(m: SubjectMention, where: Where, part: Part, n: number, other: boolean): number {
	if (ofKind.test(m.slug)) return limit;
	const after = where === 'in the text after' || (where === 'in the sentence' && m.from > n);
	if (general.has(m.slug)) return 4.5;
	if (m.unlisted && m.quoted && m.kind === 'programme' && tasked(part, n)) return limit;
	if (m.kind === 'association') return provides(m, part) || (after && where === 'in the sentence') ? 9 : 6;
	if (m.kind !== 'programme')
		return where === 'in the text after' ? 5 : where === 'in the text before' ? 2.5 : 1;
	if (after && isPurse(part, m.from)) return -4.5;
	if (where === 'in the text after') return part.sentenceOf[m.from] === part.sentenceOf[n]! + 1 ? 2.5 : 5;
	return after && other ? 6 : 0;
}

/** "für das Projekt „X klickt“, mit dem die Verwaltungsdigitalisierung vorankommt": a town's own name for the task that stands beside it. */
const tasked = (part: Part, n: number): boolean =>
	sentenceTokens(part, part.sentenceOf[n]).some((t) => t.norm === 'verwaltungsdigitalisierung');

/** "dem Zweckverband KISA ausgehändigt", "betrieben von der ITEBO": who gets or runs it is not what it is for. */
const provides = (m: SubjectMention, part: Part): boolean =>
	part.tokens.slice(Math.max(0, m.from - 4), m.from).some((t) => /^(dem|von|vom|durch)$/.test(t.norm));

/** "aus dem Programm X", "aus X": a purse holds for every grant told. */
const isPurse = (part: Part, at: number): boolean =>
	part.tokens.slice(Math.max(0, at - 4), at).some((t) => t.norm === 'aus');

/** "die Plattform der ekom21": a provider's platform, not the provider. */
const isPlatformOf = (m: SubjectMention, where: Where, { part }: Reading, word = itsPlatform): boolean =>
	/clause|sentence|before/.test(where) &&
	part.tokens.slice(Math.max(0, m.from - 4), m.from).some((t) => word.test(t.norm));

const itsPlatform = /(plattform|portal|software|lösung|verfahren|baukasten)$/;

/** Its sentence tells of joining or belonging to a body. */
const joins = ({ part, number: n }: Reading): boolean =>
	sentenceTokens(part, part.sentenceOf[n.from]).some((t) =>
		/^(beigetreten|beitritt|beitreten|beitraten|angehören|angehört|gehören|gehört|mitglied|mitglieder|mitgliedern|verbandsmitglieder|träger|gesellschafter)$/.test(
			t.norm
		)
	);

const isOnline = wordIs(/^online-?(dienst|leistung|antr|service)|^verwaltungsleistung/);

/** Money of a Land or the federation for services that go online, told in the clause or before. */
function onlineServices({ part, number: n }: Reading): 'in the clause' | 'before' | null {
	if (segmentTokens(part, part.segmentOf[n.from]).some(isOnline)) return 'in the clause';
	const end = part.sentences[part.sentenceOf[n.from]!]!.to;
	return part.tokens.slice(0, end).some(isOnline) ? 'before' : null;
}

/** "29 Bauaufsichtsbehörden": the authorities' own name tells their service. */
function officeOf({ part, head }: Reading, context: SubjectContext) {
	if (!head) return null;
	for (let i = head.from; i < head.to; i++) {
		const office = context.ofOffice(part.tokens[i]!.norm);
		if (office) return office;
	}
	return null;
}

/** "um seine Bauaufsicht an die EfA-Lösung anzubinden": the office told beside the number, where nothing is named. */
function officeBeside({ part, number: n }: Reading, context: SubjectContext) {
	for (const token of sentenceTokens(part, part.sentenceOf[n.from])) {
		const office = context.ofOffice(token.norm);
		if (office?.kind === 'service') return office;
	}
	return null;
}

/** "In den Wohngeldstellen türmen sich die Fälle. Angeschlossen an den Dienst sind 280 Städte": told in the sentence before, or in the heading. */
function officeBefore({ part, number: n }: Reading, context: SubjectContext) {
	const here = part.sentenceOf[n.from]!;
	const dienst = sentenceTokens(part, here).some((t) =>
		/^(online)?(dienst|antrag|verfahren)(e?s)?$/.test(t.norm)
	);
	if (!dienst) return null;
	const offices = part.tokens
		.filter((_, i) => part.sentenceOf[i]! < here)
		.map((t) => context.ofOffice(t.norm))
		.filter((o) => o !== null);
	const [office] = offices;
	return office?.kind === 'service' && offices.every((o) => o.slug === office.slug) ? office : null;
}

const pick = (m: SubjectMention, where: Where, ofProduct = false): SubjectReading => ({
	slug: (ofProduct && m.product) || m.slug,
	lead: m.lead,
	note: where,
	...(where === 'in the clause' && !general.has(m.slug) ? { own: true } : {}),
	...(m.unlisted ? { unlisted: true } : {})
});

/** A place's whole offer, unless a portal or a kind of services stands with the number or before it. */
function ofServices(reading: Reading, context: SubjectContext): SubjectReading {
	const { part, number: n } = reading;
	const kind = kindOf(reading, context);
	if (kind) return { slug: kind, lead: null, note: 'its kind', own: true };
	const such = part.tokens.slice(n.to, n.to + 3).some((t) => /^solche[rn]?$/.test(t.norm));
	const before = such && context.found[part.name].findLast((m) => m.to <= n.from);
	if (before) return { ...pick(before, 'in the text before'), note: 'such ones as before' };
	const mine = context.found[part.name].filter((m) => offers(m, reading));
	const distance = (m: SubjectMention) => Math.abs(m.from - n.from);
	const nearest = (list: SubjectMention[]) =>
		[...list].sort((a, b) => providerLast(a) - providerLast(b) || distance(a) - distance(b))[0];
	const office = officeIn(reading, context);
	if (office) return { slug: office.slug, lead: null, note: 'what such authorities use', own: true };
	const clause = nearest(mine.filter((m) => part.segmentOf[m.from] === part.segmentOf[n.from]));
	const field = clause && clause.slug !== 'efa-leistungen' ? undefined : fieldOf(reading, context);
	if (field) return pick(field, 'in the text', true);
	if (clause) return { ...pick(clause, 'in the clause', true), own: ofKind.test(clause.slug) };
	const ahead = nearest(
		mine.filter((m) => part.sentenceOf[m.from] === part.sentenceOf[n.from] && m.to <= n.from)
	);
	if (ahead) return pick(ahead, 'in the sentence', true);
	const behind = mine.find((m) => m.kind === 'platform' && holdsFor(m, reading));
	if (behind) return pick(behind, 'in the sentence', true);
	const heading = nearest(context.found.title.filter((m) => !m.unlisted && offers(m, reading)));
	if (heading) return pick(heading, 'in the heading', true);
	const portal = mine.findLast((m) => m.kind === 'platform' && m.to <= n.from);
	if (portal) return pick(portal, 'in the text before');
	const provider = mine.findLast(
		(m) =>
			m.to <= n.from &&
			(m.product || (m.kind === 'association' && isPlatformOf(m, 'in the text before', reading, anyPlatform)))
	);
	if (provider) return pick(provider, 'in the text before', true);
	return { slug: fallback.services_live, lead: null, note: 'the whole offer' };
}

/** "So viele Anliegen lassen sich über das Serviceportal erledigen": named behind the number, in no clause of another's. */
function holdsFor(m: SubjectMention, { part, number: n }: Reading): boolean {
	if (m.from < n.to || part.sentenceOf[m.from] !== part.sentenceOf[n.from]) return false;
	const clause = segmentTokens(part, part.segmentOf[m.from]).slice(0, 2);
	return (
		!clause.some((t) => /^(da|weil|obwohl|während|wobei|denn)$/.test(t.norm)) &&
		!segmentNumbers(part, part.segmentOf[m.from]).some((o) => o !== n && !isYear(o.value))
	);
}

/** "Acht EfA-Leistungen aus dem Themenfeld Mobilität": told in the heading, in its sentence or the one before. */
function fieldOf({ part, number: n }: Reading, { found }: SubjectContext): SubjectMention | undefined {
	const near = (m: SubjectMention) => {
		const gap = part.sentenceOf[n.from]! - part.sentenceOf[m.from]!;
		return gap === 0 || gap === 1;
	};
	const fields = (list: readonly SubjectMention[]) => list.filter((m) => m.field);
	if (part.name === 'title') return [...fields(found.title), ...fields(found.text)][0];
	return fields(found.text).findLast(near) ?? fields(found.title)[0];
}

/** "Neun Leistungen des Standesamts": a single office offers what it works with, not its town's whole offer. */
function officeIn({ part, number: n, head }: Reading, context: SubjectContext) {
	const owned = /^(des|der|vom|von|beim|seines|ihres|seiner|ihrer)$/.test(
		part.tokens[head?.to ?? n.to]?.norm ?? ''
	);
	if (head?.via !== 'next' || !owned) return null;
	for (let i = head.to + 1; i < head.to + 4 && part.segmentOf[i] === part.segmentOf[n.from]; i++) {
		const office = context.ofOffice(part.tokens[i]!.norm.replace(/(amt)e?s$/, '$1'));
		if (office?.kind === 'service') return office;
	}
	return null;
}

const isYear = (value: number) => value >= 1990 && value < 2050;

const providerLast = (m: SubjectMention): number => (m.kind === 'association' ? 1 : 0);

const account = /id$|konto|wallet|payment/;
const showing = /^(an|ein|ange|einge)?(meld|logg)|identifi|ausweis|legitim|registrier|bezahl/;

/** "angemeldet wird sich mit der BundID": by what people show who they are, or pay, nothing is offered. */
const logsIn = (m: SubjectMention, part: Part): boolean =>
	account.test(m.slug) &&
	segmentTokens(part, part.segmentOf[m.from]).some((t, i) => i !== m.from && showing.test(t.norm));

function offers(m: SubjectMention, reading: Reading): boolean {
	if (m.slug === 'alle-leistungen' || m.slug === 'ozg') return false;
	if (logsIn(m, reading.part)) return false;
	if (m.slug === 'digitales-amt' && !m.quoted) return false;
	if (m.unlisted) return m.kind === 'platform';
	if (m.kind === 'service') return reading.unit === 'form';
	return /offer|platform|association/.test(m.kind) || m.slug === 'digital-lotsen';
}

/** "Onlinedienste des Landes und der Kommunen": of both, and so of no kind. */
function ownedByMore(part: Part, from: number): boolean {
	const words = part.tokens.slice(from, from + 8).map((t) => t.norm);
	const at = words.findIndex((w) => /^(landes|bundes|kommunen)$/.test(w));
	if (at < 0 || !/^(und|sowie|,)$/.test(words[at + 1] ?? '')) return false;
	return words
		.slice(at + 2, at + 5)
		.some((w) => /^(landes|bundes|länder|kommunen|gemeinden|städte|kreise|landkreise)$/.test(w));
}

const ownKinds: Record<string, string> = {
	landesleistung: 'landesleistungen',
	bundesleistung: 'bundesleistungen',
	kommunalleistung: 'kommunale-leistungen'
};

/** "283 Landesleistungen", "426 des Landes", "240 kommunale": the kind told by the noun or right behind the number. */
function kindOf({ part, number: n, head, unit }: Reading, context: SubjectContext): string | null {
	const own = head?.via === 'next' && ownKinds[part.tokens[head.from]!.norm.replace(/en$/, '')];
	if (own) return own;
	const [a = '', b = '', c = ''] = part.tokens.slice(n.to, n.to + 3).map((t) => t.norm);
	const owner = a === 'des' || a === 'der' ? b : b === 'des' || b === 'der' ? c : '';
	if (owner && ownedByMore(part, n.to)) return null;
	if (owner === 'landes') return 'landesleistungen';
	if (owner === 'bundes') return 'bundesleistungen';
	if (owner === 'kommunen' && /leistung|dienst/.test(a)) return 'kommunale-leistungen';
	if (/^kommunale[nr]?$/.test(a) && !/^(behörden|verwaltung|ämter)/.test(b)) return 'kommunale-leistungen';
	if (unit === 'authority' || !context.federal) return null;
	const words = sentenceTokens(part, part.sentenceOf[n.from])
		.map((t) => t.norm)
		.join(' ');
	const ofTheFederation =
		/\bbund(es)?\b.*\b(eigene[rn]?|verantwortung|zuständig|zuständigkeit)\b|\b(eigene[rn]?|verantwortung|zuständig|zuständigkeit)\b.*\bbund(es)?\b|bundesbehörden|bundesverwaltung/;
	return ofTheFederation.test(words) ? 'bundesleistungen' : null;
}
