import { segmentNumbers, segmentTags, segmentTokens, sentenceTags, sentenceTokens } from './spans.ts';
import { frameAt } from './frame.ts';
import type { Head } from './head.ts';
import type { Tag } from './lexicon.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import type { SubjectMention } from './subject-finder.ts';

/** Prepositions under which authorities are no users: money for them, talks with them, people from them. */
const bystander = /^(mit|für|aus|an|zu|gegenüber|neben|unter|nach|vor|über|wie|als|gegen|ohne|trotz|wegen)$/;
/** "Vertreter von 260 Kommunen", "eine Umfrage von 40 Städten": not the authorities themselves. */
const people =
	/^(vertreter|vertreterinnen|vertretern|bürgermeister|bürgermeisterinnen|bürgermeistern|landräte|landräten|beschäftigte|beschäftigten|mitarbeiter|mitarbeitern|fachleute|fachleuten|delegierte|delegierten|chefs|leiter|verantwortliche|verantwortlichen|umfrage|befragung|daten|zahlen|angaben|vergleich|untersuchung|analyse|schreiben|brief|zusammenschluss|verbund)$/;
const reach = 3;

/**
 * Whether counted authorities use something, told by who does what rather than by the verb: in their clause, or the
 * one beside it, stands a thing that authorities work with, or that they work digitally; they are agents or the place
 * of it; and nothing tells that they only talk about it, build it or were asked.
 */
export function usedThing(
	part: Part,
	n: NumberMention,
	from: number,
	subjects: readonly SubjectMention[]
): string | null {
	if (n.form !== 'ordinal' && standsBy(part, n, from)) return null;
	const sentence = part.sentenceOf[n.from]!;
	const own = segmentTags(part, 'use', part.segmentOf[n.from]);
	const body = madeUp(part, n, from);
	if (body) return body;
	if (own.some((t) => t.class === 'other')) return null;
	if (part.tokens[from - 1]?.norm === 'von' && grants(part, part.segmentOf[n.from]!)) return null;
	if (segmentNumbers(part, part.segmentOf[n.from]).some((m) => m.money)) return null;
	const near = new Set(
		frameAt(part, n.from)
			.order.slice(0, reach)
			.filter((s) => s === part.segmentOf[n.from] || sameThought(part, s, part.segmentOf[n.from]!))
	);
	const inReach = (i: number) => part.sentenceOf[i] === sentence && near.has(part.segmentOf[i]!);
	const named = subjects.find((s) => inReach(s.from) && s.kind !== 'offer' && s.kind !== 'programme');
	if (named) return part.tokens[named.from]!.text;
	const tags = sentenceTags(part, 'use', sentence).filter(
		(t) => inReach(t.from) && !countedItself(part, t.from)
	);
	const thing =
		tags.find((t) => t.class === 'object' || t.class === 'association') ??
		tags.find((t) => t.class === 'manner');
	if (thing) return thing.form;
	const stands = own.find((t) => t.class === 'pronoun' && (t.from >= n.to || t.form.startsWith('d')));
	return stands && toldBefore(part, sentence, subjects) ? stands.form : null;
}

/** "90 Kreise berechnen mit civento ihre Gebühren": whatever they do, they do it with a thing that is known. */
export const byMeans = (part: Part, n: NumberMention, subjects: readonly SubjectMention[]): boolean =>
	subjects.some((s) => {
		if (part.segmentOf[s.from] !== part.segmentOf[n.from] || s.from < n.to) return false;
		if (/^(offer|programme|association)$/.test(s.kind)) return false;
		const [first, article] = [part.tokens[s.from - 2]?.norm ?? '', part.tokens[s.from - 1]?.norm ?? ''];
		const preposition = /^(dem|der|den|das|die)$/.test(article) ? first : article;
		if (preposition === 'über') return !talksIn(part, part.segmentOf[n.from]);
		return /^(mit|via|per|mithilfe)$/.test(preposition);
	});

/** "ärgern sich über civento", "stimmen über civento ab": what they talk, think or feel about is no means of theirs. */
const talksIn = (part: Part, segment: number | undefined): boolean =>
	segmentTags(part, 'use', segment).some((t) => t.class === 'talk');

const makeUp = /^(umfasst|umfasse|zählt|zähle|vereint|bündelt|hat|versammelt|bilden|tragen|stehen|hinter)$/;

/**
 * "Damit umfasst der Zweckverband 288 Kommunen", "Den Verbund bilden 34 Verwaltungen": an association is made up of so many, and
 * nothing else is counted with its verb.
 */
function madeUp(part: Part, n: NumberMention, from: number): string | null {
	const segment = part.segmentOf[n.from]!;
	const body = segmentTags(part, 'use', segment).find((t) => t.class === 'association' && t.to <= from);
	if (!body) return null;
	const first = part.tokens[from - 1]?.norm ?? '';
	const next = afterName(part, body);
	const verbs = [next, next - 1, body.from - 2, body.from - 3, from - 1];
	const made = verbs.some((i) => i < from && makeUp.test(part.tokens[i]?.norm ?? ''));
	const direct = /^(nun|nunmehr|jetzt|inzwischen|mittlerweile|damit|derzeit|aktuell|heute|schon|bereits)$/;
	return made && (from <= next + 1 || makeUp.test(first) || direct.test(first))
		? part.tokens[body.from]!.text
		: null;
}

/** "bewilligt wurden sie von drei Ministerien": they give money, they use nothing. */
const grants = (part: Part, segment: number): boolean =>
	segmentTags(part, 'stage', segment).some((t) => t.value === 'money');

/** Named beside what happens, not as those who do it: "mit 40 Kommunen", "Vertreter von 260 Kommunen", "die 53 Kreise". */
function standsBy(part: Part, n: NumberMention, from: number): boolean {
	const before = part.tokens[from - 1];
	if (part.tokens[n.from - 1]?.norm === 'unter') return true;
	if (!before) return false;
	if (before.norm === 'von') {
		// "die Onlinedienste von 50 Städten", but "im Dienst von 50 Städten"
		const owned =
			part.tokens[from - 3]?.norm !== 'im' && part.at('use', from - 2).some((t) => t.class === 'object');
		return owned || people.test(part.tokens[from - 2]?.norm ?? '');
	}
	if (before.norm === 'zwischen') return n.upper === null;
	if (/^(die|der|den|dem|des|aller|beiden|seinen?|ihren?)$/.test(before.norm))
		return !/^jede[rmsn]?$/.test(part.tokens[from - 2]?.norm ?? '');
	return bystander.test(before.norm);
}

/** "bei 400 Behörden gehen 130.000 Anträge ein": the thing is counted, not worked with. */
const countedItself = (part: Part, thing: number): boolean =>
	part.numbers.some(
		(m) => m.to <= thing && thing - m.to <= 2 && part.segmentOf[m.from] === part.segmentOf[thing]
	);

/** Clauses that no colon, semicolon or "um … zu" parts from each other. */
function sameThought(part: Part, a: number, b: number): boolean {
	const [first, last] = a < b ? [a, b] : [b, a];
	for (let s = first + 1; s <= last; s++)
		if (/^[;:]$/.test(part.tokens[part.segments[s]?.from ?? -1]?.text ?? '')) return false;
	return segmentTokens(part, a).find((t) => t.kind === 'word')?.norm !== 'um';
}

const counts =
	/^(zählt|zählte|hat|hatte|umfasst|umfasste|vereint|vereinte|verzeichnet|bündelt|versammelt|vertritt)$/;

/** The first word behind a name: "Zweckverband Digitale Kommunen Brandenburg zählt". */
function afterName(part: Part, tag: Tag): number {
	let i = tag.to;
	while (part.tokens[i]?.capital && i < tag.to + 6) i++;
	return i;
}

/** "Damit umfasst der Zweckverband nun 92 Mitglieder": the verb stands before the association that counts them. */
function countsBefore(part: Part, tags: readonly Tag[]): number {
	const body = tags.find((t) => t.class === 'association');
	if (!body) return -1;
	const article = /^(der|die|das|ein|eine)$/.test(part.tokens[body.from - 1]?.norm ?? '');
	return body.from - (article ? 2 : 1);
}

const toldBefore = (part: Part, sentence: number, subjects: readonly SubjectMention[]): boolean =>
	sentence > 0 &&
	(sentenceTags(part, 'use', sentence - 1).some((t) => t.class === 'object') ||
		subjects.some((s) => part.sentenceOf[s.from] === sentence - 1));

/** "Der Verwaltungsrat der Anstalt hat 15 Mitglieder": its board is counted, not the association. */
const ofBody = (part: Part, tag: Tag): boolean =>
	/^(der|des)$/.test(part.tokens[tag.from - 1]?.norm ?? '') &&
	part.at('use', tag.from - 2).some((t) => t.class === 'body');

/** Members that are municipalities by their name. */
const municipal = /^(mitglieds|verbands|träger|gesellschafter|nutzer)(kommune|stadt|verwaltung)/;
/** "kann seinen 290 Mitgliedern etwas vorstellen": those of an association, whatever is done for them. */
export const ownMembers = (part: Part, n: NumberMention): boolean =>
	/^(seinen|ihren)$/.test(part.tokens[n.from - 1]?.norm ?? '') &&
	/^(\p{L}+)?mitgliedern$/u.test(part.tokens[n.to]?.norm ?? '');

const newcomers = /^(neuzug|neumitglied|beitritt)/;

/**
 * Whether counted members are authorities of an association that runs services; members of a council, a chamber or
 * a union are people.
 */
export function membersUse(
	part: Part,
	title: Part,
	n: NumberMention,
	head: Head,
	subjects: readonly SubjectMention[]
): boolean {
	const sentence = part.sentenceOf[n.from]!;
	const here = sentenceTags(part, 'use', sentence);
	// "Drei Neuzugänge konnte der Vorstand melden": new ones has an association, whoever of it tells of them.
	if (newcomers.test(part.tokens[head.from]!.norm)) {
		const all = [...part.tags.use, ...title.tags.use];
		return subjects.length > 0 || all.some((t) => t.class === 'association');
	}
	const said = (list: readonly Tag[], cls: string) => list.some((t) => t.class === cls);
	if (counts.test(part.tokens[countsBefore(part, here)]?.norm ?? '')) return true;
	const joined =
		subjects.some((s) => s.kind === 'association') ||
		said([...part.tags.use, ...title.tags.use], 'association');
	if (joined && (municipal.test(part.tokens[head.from]!.norm) || ownMembers(part, n))) return true;
	if (here.some((t) => t.class === 'other' && part.segmentOf[t.from] === part.segmentOf[n.from]))
		return false;
	const nearest = here
		.filter((t) => t.class === 'body' || (t.class === 'association' && !ofBody(part, t)))
		.sort((a, b) => Math.abs(a.from - head.to) - Math.abs(b.from - head.to))[0];
	// "Der Zweckverband zählt seit der Verbandsversammlung 92 Mitglieder": who counts them, not where it was told.
	const counting = here.find(
		(t) =>
			t.class === 'association' &&
			!ofBody(part, t) &&
			counts.test(part.tokens[afterName(part, t)]?.norm ?? '')
	);
	if (counting) return true;
	if (nearest) return nearest.class === 'association';
	const previous = sentence > 0 ? sentenceTags(part, 'use', sentence - 1) : [];
	if (said(previous, 'body') && !said(previous, 'association')) return false;
	return (
		subjects.length > 0 ||
		said(part.tags.use, 'association') ||
		said(title.tags.use, 'association') ||
		sentenceTokens(part, sentence).some((t) => /^[A-ZÄÖÜ][A-ZÄÖÜ\d.]{2,}$/.test(t.text))
	);
}
