import { telling } from './event.ts';
import { entryAt, headOf, type Head } from './head.ts';
import { beforeBound, levelTold, soManyAre } from './level-told.ts';
import type { NumberMention } from './number.ts';
import { dealtWith } from './offer-told.ts';
import type { Part } from './part.ts';
import type { PlaceAt } from './place.ts';
import type { Reading } from './reading.ts';
import { verblessDeadline } from './stage.ts';
import { segmentEvents, segmentTags, segmentTokens } from './spans.ts';
import { distractor } from './veto.ts';

/** A number whose noun is known, for those after it that leave theirs out. */
export interface Counted {
	part: Part;
	number: NumberMention;
	head: Head;
	/** Null where it was vetoed. */
	reading: Reading | null;
	reason: string | null;
}

const hints =
	/^(es|davon|darunter|daraus|weitere|weiteren|andere|noch|insgesamt|neu|hinzu|hinzukommen|dazu|dazukommen|lediglich|nur|erst|gerade|bereits|schon|mittlerweile|inzwischen|bislang|nun|nunmehr|jetzt|zwei|wurden|sind|waren|gebe|gibt|mehr|viele|übrigen|restlichen|online|verfügbar|genau|exakt|zusammen|macht|flächendeckend|bundesweit|landesweit|plus|zuwachs|meldet|zählt|zahl|gesamtzahl|marke|schwelle|heute|derzeit|aktuell|gegenwärtig|nochmals|nochmal|zusätzliche|zusätzlichen)$/;
/** Verbs whose subject has so many of what was told before: "Konstanz, die größere Nachbarin, hat 131". */
const having =
	/^(hat|hatte|habe|haben|zählt|zählte|bietet|bot|kommt|kam|kommen|bringt|brachte|schafft|schaffte|meldet|meldete|erreicht|erreichte|verzeichnet|führt|listet|steht|liegt)$/;
const tooFar = 2;

/**
 * The noun that a number leaves out ("insgesamt sind nun 650 verfügbar"): the one of the number before, in the same
 * sentence or the one before. Something in the clause must show that this number counts: a place, "es", "davon",
 * "weitere", a word or verb of stage. Where no number came before, a noun that stands alone will do ("Niedersachsens
 * Sozialämter …. 31 sind bereits live").
 */
export function inherited(
	part: Part,
	n: NumberMention,
	counted: readonly Counted[],
	places: readonly PlaceAt[],
	broken: readonly { part: Part; number: NumberMention }[]
): Head | null {
	if (n.form === 'ordinal' || n.scale !== null || !Number.isInteger(n.value) || n.value < 2) return null;
	const antecedent = relativeOf(part, n.from, places);
	const article =
		!antecedent && /^(der|das|dem|den|des|nummer|seit|ab)$/.test(part.tokens[n.from - 1]?.norm ?? '');
	const relative = part.tokens[n.to]?.text === ',' && /^(die|den)$/.test(part.tokens[n.to + 1]?.norm ?? '');
	if (article && !relative) return null;
	if (alternative(part, n) || perHead(part, n)) return null;
	const told = toldAfter(part, n);
	if (told) return told;
	const group = groupOf(part, n) ?? grownGroup(part, n);
	if (group) return group;
	const last = (list: readonly { part: Part; number: NumberMention }[]) =>
		list.findLast((c) => c.part === part && c.number.from < n.from)?.number.from ?? -1;
	const before = antecedentOf(part, n, counted, places);
	if (!before || part.sentenceOf[n.from]! - part.sentenceOf[before.number.from]! > 1) {
		const bare = bareNoun(part, n, Math.max(last(counted), last(broken)));
		if (bare) return bare;
	}
	// Of those who were asked, no part is a count of those who use something.
	if (!before || before.reason === 'no_count' || before.reason?.startsWith('surveyed')) return null;
	if (aboutSomethingElse(part, before.number.to, n.from)) return null;
	// "61 Anliegen können die 20.000 Einwohner vorbringen": those of the same clause who are known already are no new topic.
	const aside = (b: { part: Part; number: NumberMention }) =>
		part.segmentOf[b.number.from] === part.segmentOf[before.number.from] &&
		/^(die|den|der|ihre|ihren|seine|seinen)$/.test(part.tokens[beforeBound(part, b.number.from)]?.norm ?? '');
	const between = last(broken.filter((b) => b.part !== part || !aside(b))) > before.number.from;
	const gap = part.sentenceOf[n.from]! - part.sentenceOf[before.number.from]!;
	if (gap > tooFar) return null;
	const segment = part.segmentOf[n.from]!;
	const own = segmentTokens(part, segment);
	const nearby = part.tokens
		.slice(Math.max(0, n.from - 5), n.to + 5)
		.filter((_, i) => part.segmentOf[Math.max(0, n.from - 5) + i] === segment);
	const sentence = part.sentenceOf[n.from];
	const has = own.some((t) => having.test(t.norm));
	const placed =
		places.some(
			(p) =>
				!p.adjective &&
				(part.segmentOf[p.from] === segment ||
					(has && p.from < n.from && part.sentenceOf[p.from] === sentence))
		) ||
		antecedent ||
		bareCount(part, n) ||
		part.tokens[n.from - 1]?.text === '(';
	// "derzeit lassen sich 83 ausfüllen", "können 40 beantragt werden": what can be done with those counted before.
	const able =
		before.head.class === 'service' &&
		own.some((t) => /^(lassen|können|ließen|könnten)$/.test(t.norm)) &&
		own.some((t) => /^(sich|werden)$/.test(t.norm)) &&
		dealtWith(part, segment);
	const hinted =
		able || nearby.some((t) => hints.test(t.norm)) || levelTold(part, n) || soManyAre(part, n) >= 0;
	const staged =
		segmentTags(part, 'stage', segment).some((t) => t.value !== 'money') ||
		segmentEvents(part, segment).some(telling) ||
		verblessDeadline(part, n.from, segment) !== null ||
		part.at('coverage', n.to).some((t) => t.value === 'services');
	const more = part.tokens
		.slice(Math.max(0, n.from - 2), n.to + 2)
		.some((t) => /^(weitere|weiteren|davon|insgesamt)$/.test(t.norm));
	const partOf = /^von (ihnen|denen|diesen)$/.test(words(part, n.to, 2));
	// "An 41 weiteren werde gearbeitet": "more" goes on with what was counted, over a sentence that counts nothing.
	// "Zwischen 140 und 150 stecken noch im Roll-out", "bis 2026 sollen es 4.000 werden": as much as "more" does.
	const first = n.from === firstWordOf(part, sentence!) && startsPredicate(part, n.to);
	const goesOn = more || ((esCount(part, n) || first) && !between);
	const onTop = goesOn && staged && last(counted) === before.number.from;
	// "Bis 2026 peilt die Stadt 220 an", "kündigte an, bis 2025 auf 400 zu kommen": a goal for what was counted before.
	const goal = before.reading !== null && n.value > before.number.value && isGoal(part, n, !between);
	if (((gap > 1 && !onTop) || (between && !more)) && !placed && !goal) return null;
	// "Das Ziel von 80 wurde verfehlt, am Stichtag waren es 52": what there is, beside what was meant.
	const open =
		/^(share|past|existing)/.test(before.reason ?? '') ||
		(/^(hypothetical|negation|denied|ended)/.test(before.reason ?? '') && esCount(part, n));
	if (before.reading === null && !staged && !placed && !partOf && !open) return null;
	if (own.some((t) => /^(bezahlen|bezahlfunktion|bezahlt)$/.test(t.norm))) return null;
	const subject = n.from === firstWordOf(part, sentence!) && startsPredicate(part, n.to);
	if (!placed && !hinted && !staged && !partOf && !subject && !goal) return null;
	return headOf(before.head, before.head.from, 'before');
}

/**
 * What was counted last. Authorities that only tell where ("In allen 1.101 Gemeinden nutzbar sind nur 64") are passed over
 * for the services before them.
 */
function antecedentOf(
	part: Part,
	n: NumberMention,
	counted: readonly Counted[],
	places: readonly PlaceAt[]
): Counted | undefined {
	const all = counted.filter((c) => c.part === part && c.number.from < n.from);
	const last = all.at(-1);
	const before = all.at(-2);
	if (!last || !before || last.reading !== null || before.head.class !== 'service') return last;
	// "Abensberg folgt mit 62": a town is not counted in towns.
	const paired = places.some(
		(p) =>
			p.to <= n.from &&
			n.from - p.to <= 3 &&
			p.key?.length === 8 &&
			part.segmentOf[p.from] === part.segmentOf[n.from] &&
			part.tokens.slice(p.to, n.from).some((t) => t.norm === 'mit')
	);
	if (last.head.class === 'authority' && paired) return before;
	const where =
		last.head.class === 'authority' &&
		part.segmentOf[last.number.from] === part.segmentOf[n.from] &&
		part.tokens
			.slice(Math.max(0, last.number.from - 3), last.number.from)
			.some((t) => /^(in|bei)$/.test(t.norm));
	return where ? before : last;
}

/**
 * "das Saarland, das 178 vorweisen kann": the clause is told of the place right before it. A comma before a verb that no list
 * holds ("vor Bochum, das 131 meldet, aber hinter Dortmund") parts no clause, so the pronoun itself is looked for, too.
 */
function relativeOf(part: Part, at: number, places: readonly PlaceAt[]): boolean {
	const opens = (comma: number) =>
		part.tokens[comma]?.text === ',' &&
		/^(das|die|der|wo)$/.test(part.tokens[comma + 1]?.norm ?? '') &&
		places.some((p) => p.to === comma && !p.adjective);
	return opens(part.segments[part.segmentOf[at]!]!.from) || opens(beforeBound(part, at) - 1);
}

const words = (part: Part, from: number, count: number): string =>
	part.tokens
		.slice(from, from + count)
		.map((t) => t.norm)
		.join(' ');

/** "geworden sind es 287: So viele Anliegen …": the noun comes after its number. */
function toldAfter(part: Part, n: NumberMention): Head | null {
	for (let i = n.to; i < n.to + 8 && i < part.tokens.length; i++) {
		if (part.numbers.some((m) => m.from === i)) return null;
		if (!/^so (viele|vielen)$/.test(words(part, i, 2))) continue;
		const noun = nounFrom(part, i + 2);
		return noun ? headOf(noun, noun.from, 'left') : null;
	}
	return null;
}

/** The first noun of a noun phrase that begins at a token. */
function nounFrom(part: Part, from: number) {
	for (let i = from; i < from + 4; i++) {
		const entry = entryAt(part, i);
		if (entry) return { class: entry.class, value: entry.value, from: i, to: entry.to };
		if (!part.tokens[i] || part.tokens[i]!.capital) return null;
	}
	return null;
}

/**
 * "Von den Wohngeldstellen lassen sich mittlerweile 371 …", "Von den Leistungen, die das Land allein vollzieht, stehen 112 bereit": a
 * group without a number that opens the sentence, of which this one is a part. Only what is told of the group itself, relative
 * clauses, may stand between.
 */
function groupOf(part: Part, n: NumberMention): Head | null {
	const { from: start } = part.sentences[part.sentenceOf[n.from]!]!;
	for (let i = start; i < n.from; i++) {
		if (!/^(von|unter)$/.test(words(part, i, 1))) continue;
		if (!/^(den|diesen|all|allen|unseren|ihren|seinen)$/.test(words(part, i + 1, 1))) continue;
		if (i > start && part.segmentOf[i] !== part.segmentOf[n.from] && part.tokens[i - 1]!.kind !== 'mark')
			continue;
		const noun = nounFrom(part, i + 2);
		if (!noun || noun.class === 'none' || noun.from >= n.from) return null;
		const between = part.numbers.some((m) => m.from > i && m.to <= n.from && distractor(part, m) === null);
		if (between || !tellsOnlyOfGroup(part, noun.to, n.from)) return null;
		return headOf(noun, noun.from, 'before');
	}
	return null;
}

/** "Der Kreis der Kommunen, die beigetreten sind, ist um zwei auf 121 gewachsen": a group, and how far it has grown. */
function grownGroup(part: Part, n: NumberMention): Head | null {
	const { from: start } = part.sentences[part.sentenceOf[n.from]!]!;
	if (!/^(auf|um)$/.test(part.tokens[beforeBound(part, n.from)]?.norm ?? '')) return null;
	if (!segmentTokens(part, part.segmentOf[n.from]).some((t) => grows.test(t.norm))) return null;
	if (!/^(der|die|das)$/.test(words(part, start, 1)) || !circle.test(words(part, start + 1, 1))) return null;
	if (!/^(der|von|aller|jener)$/.test(words(part, start + 2, 1))) return null;
	const noun = nounFrom(part, start + 3);
	if (!noun || noun.class === 'none' || part.segmentOf[noun.from] === part.segmentOf[n.from]) return null;
	return tellsOnlyOfGroup(part, noun.to, n.from) ? headOf(noun, noun.from, 'before') : null;
}
const circle =
	/^(kreis|zahl|anzahl|gesamtzahl|runde|riege|gruppe|schar|liste|reihe|familie|gemeinschaft|bestand|\p{L}+kreis)$/u;
const grows =
	/^(zugelegt|gewachsen|angewachsen|gestiegen|angestiegen|geklettert|wächst|wuchs|wachsen|steigt|stieg|steigen|klettert|kletterte|klettern|erhöht|erhöhen)$/;

/**
 * A verb of planning with a day to come, or "auf … zu kommen", in the clause of a number without a noun.
 * @param alone nothing else was counted in between
 */
function isGoal(part: Part, n: NumberMention, alone: boolean): boolean {
	const segment = part.segmentOf[n.from]!;
	const own = segmentTokens(part, segment).map((t) => t.norm);
	const reaches =
		own.includes('auf') &&
		own.some((w, i) => w === 'zu' && /^(kommen|wachsen|steigen)$/.test(own[i + 1] ?? ''));
	const plans = segmentEvents(part, segment).some((e) => e.class === 'plan');
	const ahead = own.some(
		(w, i) => /^(bis|spätestens)$/.test(w) || (w === 'für' && /^20\d\d$/.test(own[i + 1] ?? ''))
	);
	if (alone && ahead && passesMark(part, n, own)) return true;
	return (reaches || plans) && ahead && !/^(um|von|je|pro)$/.test(part.tokens[n.from - 1]?.norm ?? '');
}

/** "soll die Hürde von 500 genommen werden", "wird die Marke von 700 geknackt": a mark that is to be passed, of what was counted last. */
const passesMark = (part: Part, n: NumberMention, own: readonly string[]): boolean =>
	/^(schwelle|marke|grenze|hürde) von$/.test(words(part, n.from - 2, 2)) &&
	own.some((w) =>
		/^(überschreiten|überschritten|knacken|geknackt|erreichen|erreicht|überspringen|übersprungen|nehmen|genommen)$/.test(
			w
		)
	) &&
	own.some((w) => /^(will|wollen|soll|sollen|möchte|möchten|wird|werden)$/.test(w));

/** "sollen es 4.000 werden", "sind es inzwischen 84": "es" stands for what was counted. */
const esCount = (part: Part, n: NumberMention): boolean =>
	(part.tokens
		.slice(Math.max(0, n.from - 5), n.from)
		.some(
			(t, i, all) =>
				t.norm === 'es' &&
				/^(sollen|sollten|sind|waren|werden|seien|würden|dürften|wären|könnten)$/.test(all[i - 1]?.norm ?? '')
		) &&
		part.segmentOf[n.from - 1] === part.segmentOf[n.from]) ||
	soManyAre(part, n) >= 0;

/** Every clause between a group and the number that is a part of it is a relative one. */
function tellsOnlyOfGroup(part: Part, group: number, number: number): boolean {
	const own = part.segmentOf[number]!;
	for (let s = part.segmentOf[group - 1]! + 1; s < own; s++) {
		const [comma, first, second] = segmentTokens(part, s).map((t) => t.norm);
		const relative = /^(die|der|das|deren|denen|welche|welchen)$/;
		const opens =
			relative.test(first ?? '') ||
			(/^(für|in|bei|an|auf|von)$/.test(first ?? '') && relative.test(second ?? ''));
		if (comma !== ',' || !opens) return false;
	}
	return true;
}

/**
 * Where nothing was counted before: the nearest noun without a number, if the number opens its sentence as the subject
 * or says itself that it counts it or a part of it ("Behördengänge …, 16 an der Zahl", "23 sind es", "jede Kommune …. 312
 * tun es").
 */
function bareNoun(part: Part, n: NumberMention, after: number): Head | null {
	const sentence = part.sentenceOf[n.from]!;
	const counts = /^(sind|waren) es/.test(words(part, n.to, 2));
	const partOf = counts || /^(von (ihnen|denen|diesen)|an der zahl)/.test(words(part, n.to, 3));
	const does = doesSo(part, n);
	const subject =
		(n.from === firstWordOf(part, sentence) || opensClause(part, n)) &&
		startsPredicate(part, endOfRatio(part, n));
	if (!partOf && !subject && !does) return null;
	for (let i = n.from - 1; i > after && part.sentenceOf[i]! >= sentence - 1; i--) {
		const entry = entryAt(part, i);
		// "können ihre Anträge an die Stadt … stellen, 23 sind es": what is offered, not who offers it.
		if (entry && counts && entry.class === 'authority') continue;
		// "können den Dienst nutzen, 42 tun es": who does it, not what they do it with.
		if (entry && does && entry.class !== 'authority') continue;
		if (!entry) continue;
		// "Die Formulare der Landesbehörde sind umgezogen. 23 stehen bereit": the noun, and none that says whose they are.
		const owned = /^(der|des)$/.test(words(part, i - 1, 1)) && i - 2 > after ? entryAt(part, i - 2) : null;
		const told = owned && owned.to === i - 1 ? headOf(owned, i - 2, 'before') : headOf(entry, i, 'before');
		return told.class === 'none' ? null : told;
	}
	return null;
}

/** "…; 402 von 427 haben sich angeschlossen", "…: Alle neun arbeiten damit": a main clause of its own behind a mark. */
const opensClause = (part: Part, n: NumberMention): boolean =>
	/^[;:–]$/.test(part.tokens[beforeBound(part, n.from)]?.text ?? '');

/** Where "402 von 427" ends. */
const endOfRatio = (part: Part, n: NumberMention): number =>
	(/^(von|der)$/.test(part.tokens[n.to]?.norm ?? '') && part.numbers.find((m) => m.from === n.to + 1)?.to) ||
	n.to;

/** "42 tun es", "das haben 42 getan", "davon Gebrauch machen 42": a verb that stands for the one before, and nothing else in its clause. */
function doesSo(part: Part, n: NumberMention): boolean {
	const own = segmentTokens(part, part.segmentOf[n.from]).filter((t) => t.kind !== 'mark');
	return (
		own.length <= 8 &&
		own.some((t) => proVerb.test(t.norm)) &&
		own.some((t) => /^(es|das|dies|davon|so)$/.test(t.norm))
	);
}
const proVerb = /^(tun|taten|getan|tut|machen|machten|gebrauch|handhaben|halten)$/;

function firstWordOf(part: Part, sentence: number): number {
	let i = part.sentences[sentence]!.from;
	while (
		part.tokens[i]?.kind === 'mark' ||
		part.tokens[i]?.norm === 'zwischen' ||
		part.at('bounds', i).length
	)
		i++;
	return i;
}

const startsPredicate = (part: Part, i: number): boolean =>
	part.at('function', i).some((t) => t.class === 'verb') ||
	(part.tokens[i]?.capital === false && part.at('stage', i).length > 0) ||
	/^(tun|taten|machen|stecken)$/.test(words(part, i, 1));

/** "soll die Zahl bis Ende 2024 auf 75 klettern": the count that was told before, since nothing says of what. */
const bareCount = (part: Part, n: NumberMention): boolean =>
	/^(auf|bei)$/.test(part.tokens[beforeBound(part, n.from)]?.norm ?? '') &&
	segmentTokens(part, part.segmentOf[n.from]).some(
		(t, i, own) =>
			/^(zahl|anzahl|gesamtzahl|bestand|angebot)$/.test(t.norm) &&
			/^(die|das|der|deren|ihre|diese|dieses|seine|ihr|sein)$/.test(own[i - 1]?.norm ?? '') &&
			!/^(der|des|von|an|aller|jener|derer)$/.test(own[i + 1]?.norm ?? '') &&
			own[i + 1]?.capital !== true
	);

/** "Die Zahl der Nutzerkonten steigt …": what follows counts those. */
function aboutSomethingElse(part: Part, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		if (!/^(zahl|anzahl)$/.test(part.tokens[i]!.norm)) continue;
		for (let k = i + 1; k < Math.min(i + 5, to); k++)
			if (part.at('heads', k).some((t) => t.class === 'none') || /konten$|zahlen$/.test(part.tokens[k]!.norm))
				return true;
	}
	return false;
}

/** "132 je 100.000 Einwohner", "14 pro Kopf": a ratio, whatever it is of. */
export function perHead(part: Part, n: NumberMention): boolean {
	if (!/^(je|pro)$/.test(part.tokens[n.to]?.norm ?? '')) return false;
	return part.tokens
		.slice(n.to + 1, n.to + 4)
		.some((t) =>
			/^(einwohnern?|einwohnerinnen|kopf|köpfe|menschen|bürgern?|tag|monat|woche|stunde|gemeinde|kommune)$/.test(
				t.norm
			)
		);
}

/** "sieben, zehn oder 20": examples, no counts. */
export function alternative(part: Part, n: NumberMention): boolean {
	const next = part.tokens[n.to]?.norm;
	const before = part.tokens[n.from - 1]?.norm;
	const starts = (i: number) => part.numbers.find((m) => m.from === i);
	const follower = next === 'oder' || next === ',' ? starts(n.to + 1) : undefined;
	if (next === 'oder' && follower) return true;
	if (before === 'oder' && part.numbers.some((m) => m.to === n.from - 1)) return true;
	return next === ',' && follower !== undefined && alternative(part, follower);
}
