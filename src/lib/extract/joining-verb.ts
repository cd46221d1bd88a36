import { frameAt, opensWith } from './frame.ts';
import type { Tag } from './lexicon.ts';
import type { Part } from './part.ts';
import { segmentTokens, sentenceTags } from './spans.ts';
import { wordIs } from './word.ts';

type Words = Pick<Tag, 'form' | 'from' | 'to'>;

/** The words by which a sentence tells that somebody joins. */
export interface JoiningVerb {
	/** Told as done ("ist beigetreten"), not as meant or decided (guide 5). */
	done: boolean;
	/** Verb or noun, and the word that closes or decides it. */
	first: Words;
	last: Words;
	/** Whoever is counted before this token joins as so many. */
	told: number;
}

/** What a joining needs beside its verb. */
export interface Parties {
	/** Whether a token names an association. */
	isBody(token: number): boolean;
	/** Whether a segment names an authority: a place, "die Kreisstadt", "der Landkreis". */
	hasActor(segment: number): boolean;
}

const wish = /^(will|wolle|wollen|möchte|möchten|soll|solle|sollen|plant|planen)$/;
const becoming = /^(wird|werden|werde)$/;
const refusal = /^(nicht|nie|austritt|zahlreiche|mehrere|weitere|könnte|sollte|beantragt|keine?|keine[mnr])$/;
/** Said of anybody, of what has long been, or of a person with an office. */
const general =
	/^(kann|können|darf|dürfen|muss|müssen|jede[rs]?|alle|war|waren|bleibt|bleiben|(ober)?bürgermeister(in)?|landr(at|ätin)|(staats|innen|digital|finanz)?(minister|sekretär)(in)?|dezernent(in)?|direktor(in)?|geschäftsführer(in)?)$/;
const lately = /^(seit|seither|nun|nunmehr|jetzt|inzwischen|mittlerweile)$/;
const subordinating = /^(wer|dass|wenn|falls|sobald|sofern|ob|damit|weil|bevor)$/;

/**
 * Reads how a sentence tells a joining: a verb in two parts ("tritt … bei"), a participle, a membership that begins
 * ("ist … Mitglied geworden", "wird Trägerin"), a noun that was decided on, or a verb at its clause's end ("dass die
 * Stadt … beitritt").
 */
export function joiningVerb(part: Part, sentence: number, parties: Parties): JoiningVerb | null {
	const tags = sentenceTags(part, 'join', sentence);
	const decided = tags.find((t) => t.class === 'decided');
	const told =
		separated(part, sentence, tags) ??
		participle(part, tags) ??
		membership(part, tags, decided, parties) ??
		belonging(part, sentence, parties) ??
		takenIn(part, tags, parties) ??
		becomingDecided(part, sentence, tags, decided, parties) ??
		nounDecided(part, sentence, tags, decided) ??
		verbLast(part, tags, decided);
	return told && !refused(part, told.first.from) && !refused(part, told.last.from) ? told : null;
}

/** "tritt … bei", "schließt sich … an". */
function separated(part: Part, sentence: number, tags: readonly Tag[]): JoiningVerb | null {
	const enter = tags.find((t) => t.class === 'enter');
	const bei = enter && tags.find((t) => t.class === 'particle' && t.from > enter.from && ends(part, t.to));
	const attach = tags.find((t) => t.class === 'attach');
	const an = attach && find(part, attach.to, part.sentences[sentence]!.to, 'an');
	const first = bei ? enter : attach;
	const last = bei ?? (an === undefined ? undefined : { form: 'an', from: an, to: an + 1 });
	if (!first || !last) return null;
	return { done: /^(trat|schloss)/.test(first.form), first, last, told: first.from };
}

/**
 * "ist … beigetreten", "hat sich … angeschlossen": done, unless its own clause only wants or plans it. A consent told in
 * another clause ("nachdem der Kreistag zugestimmt hatte") lies behind it.
 */
function participle(part: Part, tags: readonly Tag[]): JoiningVerb | null {
	const joined = tags.find((t) => t.class === 'joined');
	if (!joined) return null;
	const segment = part.segmentOf[joined.from]!;
	const own = segmentTokens(part, segment).map((t) => t.norm);
	const decided = tags.find((t) => t.class === 'decided' && part.segmentOf[t.from] === segment);
	const passive = own.some((w) => becoming.test(w)) && !own.includes('worden');
	const done = !decided && !passive;
	return { done, first: decided ?? joined, last: joined, told: joined.from };
}

/**
 * Mitglied, Trägerin, Gesellschafterin of an association that is named at once: that an authority became one, newly is
 * one or becomes one. "Mitglied im Vorstand der Anstalt" is somebody's office, "ist Mitglied" alone no news.
 */
function membership(
	part: Part,
	tags: readonly Tag[],
	decided: Tag | undefined,
	parties: Parties
): JoiningVerb | null {
	for (const noun of tags.filter((t) => t.class === 'member')) {
		const segment = part.segmentOf[noun.from]!;
		const { from, to } = part.segments[segment]!;
		const own = segmentTokens(part, segment).map((t) => t.norm);
		if (own.some((w) => general.test(w)) || !parties.hasActor(segment) || !ofBody(part, noun.to, parties))
			continue;
		const verb = (words: RegExp): Words | undefined => {
			for (let i = from; i < to; i++)
				if (words.test(part.tokens[i]!.norm)) return { form: part.tokens[i]!.text, from: i, to: i + 1 };
			return undefined;
		};
		const passive = segmentTokens(part, segment).some((t) => !t.capital && participleShape.test(t.norm));
		const newly = passive
			? undefined
			: verb(own.some((w) => lately.test(w)) || fresh(part, noun) ? /^(ist|sind|wurden?)$/ : /^wurden?$/);
		const became = verb(/^geworden$/) ?? newly;
		if (became) return { done: true, first: noun, last: became, told: noun.from };
		const becomes = verb(becoming);
		const meant = decided !== undefined || !subordinate(part, segment);
		if (becomes && meant && !passive) return { done: false, first: noun, last: becomes, told: noun.from };
	}
	return null;
}

/** "ist neues Mitglied": so new that it is said. */
const fresh = (part: Part, noun: Tag): boolean =>
	/^(neu|neuest|jüngst)e[rsn]?$/.test(part.tokens[noun.from - 1]?.norm ?? '');

/** "wurde … gefördert": another verb than "werden" itself. */
const participleShape = /^(ge\p{L}{2,}|(auf|an|ein|aus|ab|vor)ge\p{L}{2,})(t|en)$/u;

const belongs = wordIs(/^(gehört|gehören)$/);

/** "gehört nun zum Zweckverband …": a belonging that is new. */
function belonging(part: Part, sentence: number, parties: Parties): JoiningVerb | null {
	const { from, to } = part.sentences[sentence]!;
	for (let i = from; i < to; i++) {
		if (!belongs(part.tokens[i]!)) continue;
		const segment = part.segmentOf[i]!;
		const own = part.segments[segment]!;
		const words = segmentTokens(part, segment).map((t) => t.norm);
		if (!words.some((w) => lately.test(w)) || words.some((w) => general.test(w))) continue;
		// A bracket cuts "Das Amt Burg (Spreewald) gehört …" in pieces.
		const bracketed = /^[()]$/.test(part.tokens[own.from]!.text);
		const actor =
			parties.hasActor(segment) ||
			(bracketed && part.tokens.slice(from, i).some((_, k) => parties.hasActor(part.segmentOf[from + k]!)));
		if (!actor || subordinate(part, segment)) continue;
		for (let k = own.from; k < own.to; k++) {
			// "gehört nun zum Zweckverband", "gehört seit Januar dem Zweckverband an"
			const toward = /^(zum|zur)$/.test(part.tokens[k]!.norm);
			const dative = /^(dem|der)$/.test(part.tokens[k]!.norm) && words.includes('an');
			if (!(toward || dative) || !ofBody(part, k + 1, parties)) continue;
			const verb = { form: part.tokens[i]!.text, from: i, to: i + 1 };
			return { done: true, first: verb, last: verb, told: i };
		}
	}
	return null;
}

/** "Die d-NRW hat Ahlen als neues Mitglied aufgenommen": told by the association. */
function takenIn(part: Part, tags: readonly Tag[], parties: Parties): JoiningVerb | null {
	for (const noun of tags.filter((t) => t.class === 'member')) {
		const segment = part.segmentOf[noun.from]!;
		const { from } = part.segments[segment]!;
		const before = part.tokens.slice(Math.max(from, noun.from - 2), noun.from).map((t) => t.norm);
		if (!before.includes('als') || !parties.hasActor(segment)) continue;
		const own = segmentTokens(part, segment);
		if (own.some((t) => general.test(t.norm) || wish.test(t.norm) || becoming.test(t.norm))) continue;
		const body = own.some((_, i) => parties.isBody(from + i));
		const last = own.findIndex((t) => /^(aufgenommen|begrüßt|begrüßte|willkommen)$/.test(t.norm));
		if (!body || last < 0) continue;
		const verb = { form: own[last]!.text, from: from + last, to: from + last + 1 };
		return { done: true, first: noun, last: verb, told: noun.from };
	}
	return null;
}

/** "hat beschlossen, Träger der d-NRW zu werden": who decided stands in the clause before. */
function becomingDecided(
	part: Part,
	sentence: number,
	tags: readonly Tag[],
	decided: Tag | undefined,
	parties: Parties
): JoiningVerb | null {
	if (!decided) return null;
	const { from, to } = part.sentences[sentence]!;
	for (const noun of tags.filter((t) => t.class === 'member')) {
		const segment = part.segments[part.segmentOf[noun.from]!]!;
		const own = part.tokens.slice(noun.to, segment.to).map((t) => t.norm);
		const become = own.findIndex((w, i) => w === 'zu' && own[i + 1] === 'werden');
		if (become < 0 || !ofBody(part, noun.to, parties)) continue;
		if (part.tokens.slice(from, to).some((t) => general.test(t.norm))) continue;
		const last = noun.to + become + 1;
		return {
			done: false,
			first: decided,
			last: { form: part.tokens[last]!.text, from: last, to: last + 1 },
			told: noun.from
		};
	}
	return null;
}

/** "Mitglied der Kommunalen IT-UNION", "Trägerin der neuen Anstalt": articles and adjectives, then the association. */
function ofBody(part: Part, from: number, parties: Parties): boolean {
	for (let i = from; i < from + 5; i++) {
		const token = part.tokens[i];
		if (!token || (token.kind === 'mark' && token.text !== '"')) return false;
		if (parties.isBody(i)) return true;
		if (token.capital && !/(en|er)$/.test(token.norm)) return false;
	}
	return false;
}

/** "hat den Beitritt beschlossen", "will dem Zweckverband beitreten". */
function nounDecided(
	part: Part,
	sentence: number,
	tags: readonly Tag[],
	decided: Tag | undefined
): JoiningVerb | null {
	const joining = tags.find((t) => t.class === 'joining');
	if (!joining || !decided) return null;
	const become = part.tokens
		.slice(joining.to, part.sentences[sentence]!.to)
		.some((t) => t.norm === 'werden' || t.norm === 'geworden');
	if (!become && !/^[Bb]ei|^Einstieg|^Anschluss/.test(joining.form)) return null;
	// "gegen den Beitritt gestimmt"
	if (part.tokens.slice(Math.max(0, joining.from - 3), joining.from).some((t) => t.norm === 'gegen'))
		return null;
	return { done: /^vollzog/.test(decided.form), first: decided, last: joining, told: joining.from };
}

/** "beschlossen, dass die Stadt dem Zweckverband beitritt", "wird sich der Genossenschaft anschließen". */
function verbLast(part: Part, tags: readonly Tag[], decided: Tag | undefined): JoiningVerb | null {
	for (const last of tags.filter((t) => t.class === 'last')) {
		if (part.tokens[last.from]!.capital) continue;
		const segment = part.segmentOf[last.from]!;
		const own = segmentTokens(part, segment).map((t) => t.norm);
		if (last.value === 'sich' && !own.includes('sich')) continue;
		const ahead = own.some((w) => becoming.test(w) || wish.test(w));
		const decision = last.form.includes('zu') || opensWith(part, segment, 'dass');
		const meant = decision ? decided !== undefined : ahead && !subordinate(part, segment);
		if (meant) return { done: false, first: decided ?? last, last, told: last.from };
	}
	return null;
}

/** A clause of "wenn", "sobald" or a relative one: what it says holds of a case, or of anybody. */
function subordinate(part: Part, segment: number): boolean {
	const [first, second] = segmentTokens(part, segment);
	const opening = first?.kind === 'mark' ? second : first;
	return (
		subordinating.test(opening?.norm ?? '') ||
		(first?.text === ',' && /^(die|der|das)$/.test(second?.norm ?? ''))
	);
}

/** Whether a negation, a doubt or an unnumbered crowd stands in the clause of a word or in one that governs it. */
function refused(part: Part, token: number): boolean {
	const frame = frameAt(part, token);
	return [frame.own, ...frame.governors]
		.flatMap((s) => segmentTokens(part, s))
		.some((t) => refusal.test(t.norm));
}

function ends(part: Part, at: number): boolean {
	const next = part.tokens[at];
	return !next || next.kind === 'mark' || /^(und|sowie)$/.test(next.norm);
}

function find(part: Part, from: number, to: number, word: string): number | undefined {
	for (let i = from; i < to; i++) if (part.tokens[i]!.norm === word && ends(part, i + 1)) return i;
	return undefined;
}
