import type { Metric, Stage } from '#lib/schema/figure.ts';
import { frameAt, hasVerb, opensToBe, opensWith, tagsIn } from './frame.ts';
import { headAfter } from './head.ts';
import { beforeBound } from './level-told.ts';
import { isDeadline, type Event } from './event.ts';
import type { Tag } from './lexicon.ts';
import { isAmount } from './money-amount.ts';
import { dealtWith } from './offer-told.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentEvents, segmentNumbers, segmentTokens } from './spans.ts';
import { distractor } from './veto.ts';

/** The stage that a clause tells, and the words that tell it; `cue` is null where the default holds. */
export interface StageReading {
	stage: Stage;
	cue: Tag | null;
	/** The event that told it, where a verb or a noun of process did. */
	event?: Event | null;
	/** How far from the number's own clause the cue stands: 0 in it. */
	distance: number;
}

/** Entries of `stage.csv` are for one metric, for `counts`, or for `money`. */
const fits = (tag: Tag, metric: Metric) =>
	tag.value === 'counts'
		? metric !== 'funding_eur'
		: tag.value === 'money'
			? metric === 'funding_eur'
			: tag.value === (metric === 'services_live' ? 'services' : 'authorities');

const power: Record<Metric, Stage[]> = {
	services_live: ['planned', 'rollout', 'live'],
	authorities_onboarded: ['planned', 'rollout', 'live'],
	funding_eur: ['paid', 'committed', 'announced']
};

const modal = /^(soll|sollen|solle|will|wollen|wolle|möchte|möchten|plant|planen)$/;

/**
 * Reads the stage of the clause in which a number stands; else of the clauses around it, nearest in meaning first.
 * Within a clause the order of power decides: modal or future before roll-out before use; of money the furthest
 * told, but what somebody only wants to spend is announced. "Wer … möchte" tells what people want, and no stage.
 */
export function stageOf(part: Part, token: number, metric: Metric): StageReading | null {
	const frame = frameAt(part, token);
	if (
		metric !== 'funding_eur' &&
		(isBase(part, token, frame.own) || leavesFrom(part, token) || fellShort(part, token, frame.own))
	)
		return { stage: 'live', cue: null, distance: 0 };
	if (metric !== 'funding_eur') {
		const wish = frame.governors
			.flatMap((s) => tagsIn(part, 'stage', s))
			.find((t) => t.class === 'planned' && fits(t, metric));
		if (wish) return { stage: 'planned', cue: wish, distance: 0 };
	}
	if (
		metric !== 'funding_eur' &&
		(hasToShow(part, frame.own) ||
			(metric === 'services_live' && doableNow(part, frame.own)) ||
			(tellsNow(part, frame.own) && !tagsIn(part, 'stage', frame.own).some((t) => fits(t, metric))))
	)
		return { stage: 'live', cue: null, distance: 0 };
	const busy = metric === 'funding_eur' ? null : underWay(part, [frame.own, ...frame.governors]);
	if (busy) return { stage: 'rollout', cue: busy, distance: 0 };
	const dated = metric === 'funding_eur' ? null : verblessDeadline(part, token, frame.own);
	if (dated) return { stage: 'planned', cue: dated, distance: 0 };
	for (const [distance, segment] of frame.order.entries()) {
		const others =
			segment > frame.own
				? ownsNumber(part, segment) &&
					!(metric === 'authorities_onboarded' && closesList(part, frame.own, segment))
				: givesMoney(part, segment);
		if (distance > 0 && metric !== 'funding_eur' && (others || opensWith(part, segment, 'wer'))) continue;
		const tags = told(part, segment, metric, token);
		if (tags.length === 0) continue;
		if (metric === 'funding_eur') {
			const wish = tags.find((t) => modal.test(t.form) && t.class === 'announced');
			if (wish && !tags.some((t) => /^(gebunden|bewilligt)$/.test(t.form)))
				return { stage: 'announced', cue: wish, distance };
		}
		for (const stage of power[metric]) {
			const cue = nearest(
				tags.filter((t) => t.class === stage),
				token
			);
			if (cue) return { stage, cue, event: eventAt(part, segment, cue), distance };
		}
	}
	return null;
}

/** "sind gerade dabei, es einzuführen", "ist damit beschäftigt, 40 Dienste umzusetzen": who is about it has not done it yet. */
function underWay(part: Part, segments: readonly number[]): Tag | null {
	for (const segment of segments) {
		const { to } = part.segments[segment]!;
		const last = part.tokens[to - 1]!;
		if (!/^(dabei|beschäftigt|begriff)$/.test(last.norm) || part.tokens[to]?.text !== ',') continue;
		const next = segmentTokens(part, part.segmentOf[to]);
		const infinitive = next.some(
			(t, i) => /^\p{L}+zu\p{L}+en$/u.test(t.norm) || (t.norm === 'zu' && next[i + 1])
		);
		if (infinitive) return { class: 'rollout', value: 'counts', form: last.text, from: to - 1, to };
	}
	return null;
}

/** "zwei Dutzend bis Weihnachten", "bis Jahresende 150": a clause of nothing but a count and the day by which it is promised. */
export function verblessDeadline(part: Part, token: number, segment: number): Tag | null {
	const { from, to } = part.segments[segment]!;
	if (hasVerb(part, from, to) || segmentEvents(part, segment).length > 0) return null;
	if (tagsIn(part, 'stage', segment).length > 0 || segmentNumbers(part, segment).length > 3) return null;
	for (let i = from; i < Math.min(to, token + 4); i++) {
		if (i > token && part.tokens[i]!.kind === 'mark') break;
		if (part.tokens[i]!.norm !== 'bis' || part.tokens[i + 1]?.norm === 'zum' || !isDeadline(part.tokens, i))
			continue;
		return { class: 'planned', value: 'counts', form: 'bis', from: i, to: i + 2 };
	}
	return null;
}

/** "zu den bisher 74", "zu den bereits bestehenden 74". */
const sofar =
	/^(bisher|bislang|bereits|schon|derzeit|aktuell|inzwischen|mittlerweile|jetzt|heute|rund|etwa|knapp|gut|insgesamt|bestehenden|vorhandenen|verfügbaren|bisherigen|jetzigen|aktuellen|derzeitigen)$/;

/** "Zu den 74 Diensten … kommen zwanzig", "189 folgen den 435": what others come on top of is there already. */
export function isBase(part: Part, token: number, segment: number): boolean {
	let den = token - 1;
	while (sofar.test(part.tokens[den]?.norm ?? '')) den--;
	if (part.tokens[den]?.norm !== 'den') return false;
	const to = part.tokens[den - 1]?.norm;
	return to === 'zu' || segmentEvents(part, segment).some((e) => e.class === 'follow' && e.to === den);
}

/** "soll von jetzt 140 auf 180 steigen": where it starts is there, whatever is told of its end. */
const leavesFrom = (part: Part, token: number): boolean =>
	part.tokens[token - 2]?.norm === 'von' &&
	sofar.test(part.tokens[token - 1]!.norm) &&
	segmentTokens(part, part.segmentOf[token]).some((t) => t.norm === 'auf');

const missed =
	/^(verfehlt|verfehlte|verfehlten|verpasst|verpasste|verpassten|gerissen|zurück|zurückgeblieben|zurückbleibt)$/;

/** "Das Ziel von 250 … mit 231 verfehlt", "mit 178 blieb die Stadt hinter ihrem Ziel zurück": what there is, not what was meant. */
export function fellShort(part: Part, token: number, segment: number): boolean {
	if (part.tokens[beforeBound(part, token)]?.norm !== 'mit') return false;
	const words = segmentTokens(part, segment).map((t) => t.norm);
	return words.some((w) => missed.test(w)) && words.some((w) => goal.test(w));
}
const goal = /^(ziel|ziele|zielwert|zielmarke|zielvorgabe|vorgabe|marke|planzahl|soll|vorhaben)$/;

/** "Ziel von 250 Behörden … verfehlt", "hinter ihrem Ziel von 200": a goal that was not reached is no figure. */
export function missedGoal(part: Part, token: number, segment: number): boolean {
	const words = segmentTokens(part, segment).map((t) => t.norm);
	if (!words.some((w) => missed.test(w)) || !words.some((w) => goal.test(w))) return false;
	return !fellShort(part, token, segment);
}

/** "Wer sich den Weg sparen will, kann …": no comma parts this clause, and its wish is none of what is told behind it. */
const personalWish = (part: Part, tag: Tag, segment: number): boolean =>
	tag.class === 'planned' && part.tokens[tag.to]?.text === ',' && opensWith(part, segment, 'wer');

/** "Von den geplanten 50 Diensten wurden 20 umgesetzt": the 50 are planned. */
const ofAnother = (part: Part, tag: Tag, token: number): boolean =>
	/^(geplante|angestrebte|angepeilte|anvisierte|vorgesehene|angekündigte)[nr]?$/.test(tag.form) &&
	part.numbers.some((m) => m.from === tag.to && m.from !== token);

/** What a clause tells of stage: its events, and the words of stage that belong to none of them. */
function told(part: Part, segment: number, metric: Metric, token: number): Tag[] {
	const words = tagsIn(part, 'stage', segment).filter(
		(t) =>
			fits(t, metric) &&
			!presentTense(part, t, segment) &&
			!personalWish(part, t, segment) &&
			// "vor allem": no "hält … vor".
			!(t.form === 'vor' && part.tokens[t.to]?.norm === 'allem') &&
			!ofAnother(part, t, token)
	);
	if (metric === 'funding_eur') return words;
	const events = segmentEvents(part, segment).filter((e) =>
		metric === 'services_live' ? e.services : e.authorities
	);
	if (events.length === 0) return words;
	const within = (t: Tag, e: Event) =>
		(t.from <= e.from && e.from < t.to) || (e.particle !== null && t.from <= e.particle && e.particle < t.to);
	const done = kept(part, segment, events);
	const telling = done ? [...events.filter((e) => !isPromise(e)), done] : events;
	return [...words.filter((t) => !events.some((e) => within(t, e))), ...telling.map(asTag)];
}

const isPromise = (e: Event) => e.class === 'promise' && e.phase === 'done';

/**
 * "haben sich dafür entschieden und es freigeschaltet": what was promised is done, as the clause goes on to say; behind "und"
 * stands no other verb, and nobody else is counted.
 */
function kept(part: Part, segment: number, events: readonly Event[]): Event | null {
	const promise = events.find(isPromise);
	if (!promise) return null;
	const next = segment + 1;
	const goesOn =
		segmentTokens(part, next)[0]?.norm === 'und' &&
		part.sentenceOf[part.segments[next]!.from] === part.sentenceOf[promise.from] &&
		segmentNumbers(part, next).length === 0 &&
		!tagsIn(part, 'function', next).some((t) => t.class === 'verb' && !auxiliary.test(t.form));
	const uses = segmentEvents(part, next).find(
		(e) => e.class === 'use' && e.phase === 'ongoing' && e.authorities
	);
	if (uses && follows(part, next, uses)) return uses;
	// "haben sich dafür entschieden und sind damit online"
	const clause = part.segments[segment]!;
	const there = [segment, ...(goesOn ? [next] : [])]
		.flatMap((s) => tagsIn(part, 'stage', s))
		.find(
			(t) =>
				t.class === 'live' &&
				/^(online|live|produktiv|in Betrieb|am Netz|angeschlossen)$/.test(t.form) &&
				t.from < clause.to + 8 &&
				/\bund (sind|ist)\b/.test(
					part.tokens
						.slice(promise.to, t.from)
						.map((w) => w.norm)
						.join(' ')
				)
		);
	if (there)
		return { ...promise, class: 'use', phase: 'ongoing', stage: 'live', from: there.from, to: there.to };
	const later = [...events, ...(goesOn ? segmentEvents(part, next) : [])];
	return (
		later.find(
			(e) =>
				e.stage === 'live' &&
				e.phase === 'done' &&
				e.authorities &&
				part.tokens.slice(promise.to, e.from).some((t) => t.norm === 'und')
		) ?? null
	);
}

/** "… und arbeiten bereits damit": right behind "und" goes on what those told of do. */
const follows = (part: Part, segment: number, event: Event): boolean =>
	segmentTokens(part, segment)[0]?.norm === 'und' &&
	event.from === part.segments[segment]!.from + 1 &&
	part.sentenceOf[event.from] === part.sentenceOf[event.from - 2] &&
	segmentNumbers(part, segment).length === 0;

const eventAt = (part: Part, segment: number, cue: Tag): Event | null =>
	segmentEvents(part, segment).find((e) => e.from === cue.from) ?? null;

const asTag = (e: Event): Tag => ({
	class: e.stage,
	value: 'counts',
	form: e.name,
	from: e.from,
	to: Math.max(e.to, (e.particle ?? 0) + 1)
});

function nearest(tags: Tag[], token: number): Tag | null {
	return (
		[...tags].sort((a, b) => Math.abs(a.from - token) - Math.abs(b.from - token) || a.from - b.from)[0] ??
		null
	);
}

const auxiliary = /^(hat|haben|habe|wurde|wurden|worden|sind|ist|seien|bislang|bisher|bereits)$/;

/** "investiert der Kreis …" is what he does or will do; "hat … investiert" is done. */
function presentTense(part: Part, tag: Tag, segment: number): boolean {
	if (/ … aus$/.test(tag.form)) return segmentTokens(part, segment).some((t) => t.norm === 'frei');
	if (tag.form !== 'investiert') return false;
	return !segmentTokens(part, segment).some((t) => auxiliary.test(t.norm));
}

/**
 * "391 der 396 Kommunen, sämtliche 16 Kammern und alle sieben Kreise sind angebunden": the predicate of a list stands with its
 * last member.
 */
function closesList(part: Part, own: number, last: number): boolean {
	if (tagsIn(part, 'measure', last).some((t) => t.class === 'part')) return false;
	for (let s = own; s <= last; s++) {
		const clause = part.segments[s];
		if (!clause) continue;
		const { from, to } = clause;
		if (part.sentenceOf[from] !== part.sentenceOf[part.segments[own]!.from]) return false;
		if (hasVerb(part, from, to) !== (s === last)) return false;
		if (s > own && !(part.tokens[from]?.text === ',' && member.test(part.tokens[from + 1]?.norm ?? '')))
			return false;
	}
	return true;
}
const member =
	/^(sämtliche|alle|rund|etwa|knapp|gut|mehr|über|\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/;

/** "stellt 45 Millionen Euro bereit": what is ready there is money. */
const givesMoney = (part: Part, segment: number): boolean =>
	segmentNumbers(part, segment).some(isAmount) &&
	tagsIn(part, 'stage', segment).some((t) => t.value === 'money');

/** A later clause with a number of its own tells that number's stage. */
function ownsNumber(part: Part, segment: number): boolean {
	return part.numbers.some(
		(m) =>
			part.segmentOf[m.from] === segment &&
			m.form !== 'ordinal' &&
			!m.money &&
			distractor(part, m) === null &&
			!isHotline(part, m) &&
			!part.at('heads', m.to).some((t) => t.class === 'none')
	);
}

/** "der Behördennummer 115", "an die 115 angeschlossen": what they join, and none that is counted. */
const isHotline = (part: Part, m: NumberMention): boolean =>
	part.tokens[m.from]!.text === '115' &&
	/^(d(ie|er|en)|zur|\p{L}*(nummer|ruf|hotline|telefon))$/u.test(part.tokens[m.from - 1]?.norm ?? '') &&
	!('head' in headAfter(part, m));

const present =
	/^(heute|derzeit|zurzeit|gegenwärtig|aktuell|momentan|augenblicklich|bislang|bisher|inzwischen|mittlerweile|jetzt)$/;
/** "vorzuweisen hat er derzeit 19": what there is; "anzubieten sind bis Ende 2026 40" is a duty. */
const hasToShow = (part: Part, segment: number): boolean => {
	const { from, to } = part.segments[segment]!;
	if (!opensToBe(part, { from, to })) return false;
	for (let i = from; i < to; i++)
		if (/^(bis|spätestens|künftig)$/.test(part.tokens[i]!.norm) && isDeadline(part.tokens, i)) return false;
	return true;
};

/** "im Moment", "zur Zeit": now, in two words. */
const atPresent =
	/(^| )(im (moment|augenblick)|zur (zeit|stunde)|bis (jetzt|heute|dato)|stand (jetzt|heute)) /;

/** "derzeit lassen sich 60 von zu Hause erledigen": what can be done is there, whatever the clause beside plans. */
function doableNow(part: Part, segment: number): boolean {
	const words = segmentTokens(part, segment).map((t) => t.norm);
	return (
		words.some((w) => /^(lassen|lässt)$/.test(w)) &&
		words.includes('sich') &&
		dealtWith(part, segment) &&
		!words.some((w) => notYet.test(w)) &&
		!tagsIn(part, 'stage', segment).some((t) => fits(t, 'services_live')) &&
		!segmentEvents(part, segment).some((e) => e.services)
	);
}
const notYet = /^(bis|ab|künftig|demnächst|bald|werden|wird|werde|sollen|soll|nicht|keine?)$/;

/** "heute sind es 54": the present, whatever the clause before it plans. */
function tellsNow(part: Part, segment: number): boolean {
	const words = segmentTokens(part, segment).map((t) => t.norm);
	// "64 hat sie schon"
	const has =
		words.some((w) => /^(hat|haben|gibt)$/.test(w)) &&
		words.some((w) => /^(schon|bereits)$/.test(w)) &&
		words.length < 8;
	if (has) return true;
	return (
		words.includes('es') &&
		words.some((w) => /^(sind|ist|seien|sei)$/.test(w)) &&
		(words.some((w) => /^(geworden|nun)$/.test(w) || present.test(w)) || atPresent.test(words.join(' ')))
	);
}
