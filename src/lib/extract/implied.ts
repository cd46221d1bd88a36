import { headAfter } from './head.ts';
import { actorsOf, type Actors } from './joining-actors.ts';
import { federalJoiner } from './joining-federal.ts';
import { joiningVerb, type JoiningVerb, type Parties } from './joining-verb.ts';
import type { NumberMention } from './number.ts';
import type { PlaceAt } from './place.ts';
import type { Part } from './part.ts';
import type { SubjectMention } from './subject-finder.ts';
import { distractor } from './veto.ts';

export interface Joining extends Actors {
	done: boolean;
	from: number;
	to: number;
	subject: SubjectMention | null;
	note: string;
}

const bodies =
	/(verband|verbund|genossenschaft|anstalt|d-nrw|^verein|kisa|kitu|dikom|behördennummer|netzwerk|allianz|gesellschafter)/;
/** A name that no list holds, and that says what it is for: "hannIT", "Neckar-IT", "KommDigital". */
const named = /(\p{L}-?IT$|^IT\p{L}|^IT-\p{Lu}|Digital$|KDV|EDV)/u;
const authority = /^(\p{L}*(stadt|gemeinde|kreis|kommune|verwaltung)|amt|land|region|markt|bezirk)$/u;

/**
 * A joining told without a number: "tritt die Stadt X der d-NRW bei", "X ist dem Zweckverband beigetreten", "hat
 * beschlossen, Gesellschafter … zu werden". Only with an association in the sentence (guide 5 and 26).
 */
export function joinings(
	part: Part,
	places: readonly PlaceAt[],
	subjects: readonly SubjectMention[]
): Joining[] {
	const found: Joining[] = [];
	const associations = subjects.filter((m) => /association|hotline|platform/.test(m.kind));
	const parties: Parties = {
		isBody: (i) => bodies.test(part.tokens[i]!.norm) || associations.some((m) => m.from === i),
		hasActor: (segment) => {
			const { from, to } = part.segments[segment]!;
			if (places.some((p) => from <= p.from && p.from < to && !p.adjective && !p.foreign)) return true;
			if (federalJoiner(part, segment)) return true;
			return part.tokens.slice(from, to).some((t) => t.capital && authority.test(t.norm));
		}
	};
	part.sentences.forEach((sentence, number) => {
		const verb = joiningVerb(part, number, parties);
		if (!verb) return;
		const text = part.tokens.slice(sentence.from, sentence.to);
		if (text.some((t) => t.text === '?')) return;
		const body =
			associations.find((m) => part.sentenceOf[m.from] === number) ??
			joinedThing(part, number, subjects) ??
			toldBefore(part, number, verb, associations) ??
			null;
		if (!body && !text.some((t, i) => bodies.test(t.norm) || namedBody(text, i) || connects(verb, text, i)))
			return;
		if (!body && text.some((t) => otherPurpose.test(t.norm))) return;
		if (
			part.numbers.some(
				(n) =>
					part.sentenceOf[n.from] === number &&
					// "ist seit 2023 Mitglied": a year counts no members.
					distractor(part, n) === null &&
					// Who is counted joins as so many: "Das halbe Dutzend Kommunen, das noch fehlt, soll … beitreten".
					(n.form === 'ordinal' || n.from < verb.told) &&
					!describes(part, n.from, verb.told) &&
					countsAuthorities(part, n)
			)
		)
			return;
		found.push({
			...actorsOf(part, verb, places),
			done: verb.done,
			from: Math.min(verb.first.from, verb.last.from),
			to: Math.max(verb.first.to, verb.last.to),
			subject: body,
			note: `${verb.first.form} … ${part.tokens[verb.last.from]!.text}`
		});
	});
	return found;
}

/** "Alle 52 saarländischen Kommunen": words may stand between the number and its noun. */
function countsAuthorities(part: Part, n: NumberMention): boolean {
	const after = headAfter(part, n);
	return 'head' in after && after.head.class === 'authority' && after.head.value !== 'council';
}

/** "Die Verbandsgemeinde, zu der 24 Ortsgemeinden gehören, hat sich angeschlossen": those say who it is; one has joined. */
function describes(part: Part, number: number, told: number): boolean {
	const segment = part.segmentOf[number]!;
	const { from, to } = part.segments[segment]!;
	if (part.tokens[from]!.text !== ',' || (from <= told && told < to)) return false;
	const words = part.tokens.slice(from + 1, from + 3).map((t) => t.norm);
	return /^(zu|in|mit)$/.test(words[0] ?? '') && /^(der|dem|denen)$/.test(words[1] ?? '');
}

/** "wollen sich an das Bauportal anschließen lassen": one is connected to a platform as to an association. */
const connects = (verb: JoiningVerb, text: Part['tokens'], i: number): boolean =>
	/^(an$|an(ge|zu)?schl)/.test(verb.last.form) &&
	/(portal|plattform|verwaltungsnetz|landesnetz|verwaltungscloud)s?$/.test(text[i]!.norm) &&
	/^(das|die|ans|dem|der)$/.test(text[i - 1]?.norm ?? '');

/** What else towns join forces for; an association that no list holds is then none of theirs for digital administration. */
const otherPurpose =
	/(wasser|abfall|müll|^klär|sparkass|schul|tourism|touristi|rettung|feuerwehr|klima|energie|verkehr|naturpark|wirtschaftsförder|gewerbegebiet|krankenh|klinik|kultur|sport|wald|landschaftspflege|hochwasser|radweg|fahrrad|bürgerbus)/;

/** "den Beitritt der Stadt zur digitalen Ehrenamtskarte": what is joined need be no association where the noun says so. */
function joinedThing(
	part: Part,
	sentence: number,
	subjects: readonly SubjectMention[]
): SubjectMention | undefined {
	const { from, to } = part.sentences[sentence]!;
	const joining = part.tokens.findIndex((t, i) => i >= from && i < to && t.norm === 'beitritt');
	if (joining < 0) return undefined;
	return subjects.find(
		(m) =>
			m.from > joining &&
			m.from < to &&
			m.kind !== 'offer' &&
			part.tokens.slice(Math.max(joining, m.from - 2), m.from).some((t) => /^(zum|zur)$/.test(t.norm))
	);
}

/** "366 Träger hat die d-NRW. Den Beitritt beschlossen hat auch Wenden.": what is joined was named in the sentence before. */
function toldBefore(
	part: Part,
	sentence: number,
	verb: JoiningVerb,
	associations: readonly SubjectMention[]
): SubjectMention | undefined {
	const noun = part.tokens[verb.last.from]!.norm;
	const next = part.tokens[verb.last.to]?.norm ?? '';
	if (!/^(beitritt|beigetreten|beizutreten)$/.test(noun) || /^(zum|zur|zu|in)$/.test(next)) return undefined;
	return associations.findLast((m) => part.sentenceOf[m.from] === sentence - 1);
}

/** "den Beitritt zur hannIT": a name behind "zur", "zum" or "der" that says by its letters what it runs. */
const namedBody = (text: Part['tokens'], i: number): boolean =>
	text[i]!.kind === 'word' &&
	named.test(text[i]!.text) &&
	/^(zur|zum|der|dem)$/.test(text[i - 1]?.norm ?? '');
