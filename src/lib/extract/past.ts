import { hasVerb, tagsIn } from './frame.ts';
import type { Tag } from './lexicon.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentEvents, segmentNumbers, segmentTokens, wordAt } from './spans.ts';
import { distractor } from './veto.ts';
import { wordIs } from './word.ts';

const pastVerb =
	/^(war|waren|hatte|hatten|gab|kamen|lag|lagen|stand|standen|zählte|zählten|nutzten|boten|bot|beteiligten)$/;
/** Marks its whole clause; every other word marks the number that is nearest. */
const wholeClause = /^(hatte|hatten|Begonnen)$/;

/**
 * The word that makes a number a comparison with the past (guide 1): "im Vorjahr", "statt", "ursprünglich"; a
 * beginning ("zum Start") only with a verb of the past; the pluperfect always.
 */
export function pastIn(part: Part, segment: number, n: NumberMention): Tag | null {
	const then =
		thenAndNow(part, segment, n) ??
		afterYears(part, segment, n) ??
		levelBefore(part, segment, n) ??
		leftBehind(part, segment, n);
	if (then) return then;
	const asked = segmentTokens(part, segment + 1)[1]?.norm === 'wer' ? [segment + 1] : [];
	const tags = [segment, ...openingBefore(part, segment), ...asked].flatMap((s) => [
		...tagsIn(part, 'veto', s).filter((t) => t.class === 'past'),
		...agoIn(part, s)
	]);
	if (tags.length === 0) return null;
	const verb = segmentTokens(part, segment).some((t) => pastVerb.test(t.norm));
	const all = part.numbers.filter((m) => part.segmentOf[m.from] === segment && distractor(part, m) === null);
	const more = moreThan(part, n);
	const came = segmentEvents(part, segment).some((e) => e.class === 'gain' && e.phase === 'done');
	return (
		tags.find((t) => {
			if (more !== null && t.from >= more) return false;
			// "33 kamen im Vorjahr hinzu": when they came, nothing that they are compared with.
			if (came && /(Vorjahr|vergangenen Jahr waren)$/.test(t.form)) return false;
			// "vor zwölf Monaten": the time's own number is none that it could mark.
			const told = all.filter((m) => m.from >= t.to || m.to <= t.from);
			return (
				(t.value !== 'with_verb' || verb) &&
				!latest(part, segment, t) &&
				!(/^(hatten?|waren es)$/i.test(t.form) && onKeyDate(part, segment, n)) &&
				(wholeClause.test(t.form) || nearest(told, t) === n || told.length === 0)
			);
		}) ?? null
	);
}

const dayOf = /^(zum|am|per|bis|ende|anfang|mitte|stand)$/;
const dated =
	/^(stichtag|jahresende|jahreswechsel|quartalsende|monatsende|halbjahresende|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|20\d\d)$/;
/** "hatten zum 31. März fünf Ämter angebunden", "am Stichtag waren es 52": as of a day, where nothing is told of now. */
function onKeyDate(part: Part, segment: number, n: NumberMention): boolean {
	const words = segmentTokens(part, segment).map((t) => t.norm);
	const day = words.some((w, i) => dayOf.test(w) && words.slice(i + 1, i + 5).some((v) => dated.test(v)));
	if (!day) return false;
	const sentence = part.sentenceOf[n.from]!;
	return !part.numbers.some(
		(m) =>
			m !== n &&
			(m.from > n.to ? part.sentenceOf[m.from]! - sentence <= 1 : part.sentenceOf[m.from] === sentence) &&
			distractor(part, m) === null &&
			segmentTokens(part, part.segmentOf[m.from]).some((t) => nowWord.test(t.norm))
	);
}

/** Verbs of the past that only say how much there was of what was told. */
const amounted =
	/^(war|waren|lag|lagen|stand|standen|betrug|betrugen|belief|beliefen|zählte|zählten|kam|kamen|brachte|gewesen|gab|verzeichnete|verzeichneten|umfasste|umfassten|hatte|hatten)$/;
/** "5,2 Millionen" may leave out its currency. */
const isSum = (n: NumberMention): boolean => n.money || n.scale !== null;
/** Of money only these: "2023 waren es 275.000" is the next payment of a row, "hatte abgerufen" what came of it. */
const sized = /^(betrug|betrugen|belief|beliefen|lag|lagen)$/;
/** Who or what had so many, where it is named by a pronoun or as a count: "sie", "die Zahl", "man". */
const amount =
	/^(es|sie|er|man|wir|zahl|anzahl|gesamtzahl|wert|stand|bestand|summe|posten|betrag|ansatz|etat|quote|dort|hier)$/;
const season =
	/^(frühjahr|frühling|sommer|herbst|winter|jahr|jahre|ende|anfang|mitte|jahresende|jahresanfang|jahresbeginn|jahresmitte|jahreswechsel|gründung|start|beginn|quartal|halbjahr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/;
/** What was meant or asked for is no level to which a later one would be former. */
const meantOnly =
	/^(ziel|zielmarke|zielwert|soll|sollen|sollte|sollten|will|wollte|wollten|geplant|vorgesehen|angepeilt|angestrebt|wären|würden|plan|befragt|befragten)$/;

/**
 * "410 sind online; Ende 2021 waren es 83", "…, im Sommer 2022 lag die Zahl bei 119", "2023 kam man auf 61": a level of a year or season
 * told, in the past tense and without a noun, beside one that is told of now before it.
 */
function levelBefore(part: Part, segment: number, n: NumberMention): Tag | null {
	const { from, to } = part.segments[segment]!;
	const own = part.tokens.slice(from, to);
	if (!own.some((t) => (isSum(n) ? sized : amounted).test(t.norm)) || !own.some((t) => amount.test(t.norm)))
		return null;
	if (own.some((t) => /^(hinzu|dazu|weitere|weiteren|neu|neue|zuletzt|davon|mehr)$/.test(t.norm)))
		return null;
	if (own.at(-1)!.norm !== 'gewesen' && n.to < to && part.tokens[n.to]!.capital) return null;
	const when = own.findIndex(
		(t, i) =>
			/^(19|20)\d\d$/.test(t.text) ||
			(season.test(t.norm) &&
				/^(zum|zu|zur|im|am|bei|vor|der|des|vorigen|vergangenen)$/.test(own[i - 1]?.norm ?? ''))
	);
	// "…, als es ganze sechs gewesen seien": then, and not now.
	const then = own.findIndex((t, i) => i <= 1 && t.norm === 'als' && own[i + 1]?.norm === 'es');
	const ago = then >= 0 ? then : own.findIndex((t) => /^(bisher|vordem|früher|davor)$/.test(t.norm));
	const at = when >= 0 ? when : ago;
	if (at < 0 || from + at === n.from) return null;
	const now = precedingLevel(part, from, n);
	return now ? { class: 'past', value: '', form: own[at]!.text, from: from + at, to: from + at + 1 } : null;
}

/**
 * "240 nutzen es, nachdem es im Vorjahr erst 90 gewesen waren": a level of then, told in the pluperfect of what a larger count has
 * left behind. "180 sind im Netz, nachdem 20 freigeschaltet worden waren" tells both.
 */
function leftBehind(part: Part, segment: number, n: NumberMention): Tag | null {
	const { from, to } = part.segments[segment]!;
	const own = part.tokens.slice(from, to).filter((t) => t.kind === 'word');
	if (isSum(n) || own[0]?.norm !== 'nachdem' || !/^(waren?|hatten?)$/.test(own.at(-1)!.norm)) return null;
	if (!/^(erst|noch|nur|bloß|lediglich|gerade)$/.test(part.tokens[n.from - 1]?.norm ?? '')) return null;
	if (own.some((t) => onTopOrAhead.test(t.norm))) return null;
	const changed = segmentEvents(part, segment).some((e) => /^(change|start|join|gain|follow)$/.test(e.class));
	if (changed || !outgrown(part, n)) return null;
	return { class: 'past', value: '', form: own[0].norm, from, to: from + 1 };
}

const onTopOrAhead =
	/^(weiteren?|neuen?|zusätzlichen?|hinzu|dazu|dazugekommen|hinzugekommen|soll|sollen|will|wollen|werden)$/;
/** A larger count of now stands before it, in another clause of its sentence. */
const outgrown = (part: Part, n: NumberMention): boolean =>
	part.numbers.some((m) => {
		const segment = part.segmentOf[m.from]!;
		return (
			m.to <= n.from &&
			segment !== part.segmentOf[n.from] &&
			part.sentenceOf[m.from] === part.sentenceOf[n.from] &&
			!isSum(m) &&
			m.value > n.value &&
			distractor(part, m) === null &&
			!segmentEvents(part, segment).some((e) => e.phase === 'ahead') &&
			!segmentTokens(part, segment).some((t) => onTopOrAhead.test(t.norm))
		);
	});

/** So many numbers before it are looked at. */
const levelsBack = 8;

/** Whether a count or sum of its kind, told of now, stands before a clause, in its sentence or the one before. */
function precedingLevel(part: Part, from: number, n: NumberMention): boolean {
	const own = part.numbers.indexOf(n);
	const before = part.numbers
		.slice(Math.max(0, own - levelsBack), own)
		.filter((m) => m.to <= from && part.sentenceOf[n.from]! - part.sentenceOf[m.from]! <= 1);
	for (const m of before.reverse()) {
		if (distractor(part, m) !== null) continue;
		if (isSum(m) !== isSum(n)) return false;
		if (m.form !== 'ordinal' && toldOfNow(part, part.segmentOf[m.from]!)) return true;
	}
	return false;
}

/** A clause in the present tense that tells how far things are, and not what is meant. */
const toldOfNow = (part: Part, segment: number): boolean => {
	const own = segmentTokens(part, segment);
	return (
		!own.some((t) => thenVerb.test(t.norm) || meantOnly.test(t.norm)) &&
		!segmentEvents(part, segment).some((e) => e.phase === 'ahead' || e.class === 'plan')
	);
};

/** "das zuletzt 1.390 vorzuweisen hatte": the latest count is what stands now, whatever the verb's tense. */
const latest = (part: Part, segment: number, tag: Tag): boolean =>
	/^hatten?$/.test(tag.form) &&
	segmentTokens(part, segment).some((t) => /^(zuletzt|letztmals)$/.test(t.norm));

/**
 * "Nach 45 Behörden im Jahr 2022 und 71 im Jahr 2023 arbeiten jetzt 96 damit", "im Sommer 2022 zählte das Rathaus 60, heute 171": counts of
 * years that are over, and in the same clause one of now behind them.
 */
function afterYears(part: Part, segment: number, n: NumberMention): Tag | null {
	const { from, to } = part.segments[segment]!;
	const start = part.tokens[from]!.kind === 'mark' ? from + 1 : from;
	const opens = wordAt(part, start) === 'nach' && n.from - start <= 12;
	const verb = segmentTokens(part, segment).some((t) => thenVerb.test(t.norm));
	if (!opens && !verb) return null;
	const all = segmentNumbers(part, segment).filter((m) => distractor(part, m) === null && !m.money);
	const last = all.at(-1);
	if (n.money || !last || last === n) return null;
	let now = -1;
	for (let i = n.to; i < last.from; i++) if (nowWord.test(wordAt(part, i))) now = i;
	if (now < 0 || last.from - now > 4) return null;
	for (let i = from; i < Math.min(to, now); i++)
		if (/^(19|20)\d\d$/.test(wordAt(part, i)) || wordAt(part, i) === 'vorjahr')
			return { class: 'past', value: '', form: part.tokens[i]!.text, from: i, to: i + 1 };
	return null;
}

/**
 * "Am Anfang, im Sommer 2021, standen drei Pilotbehörden": the pieces that commas cut from the opening of a clause, whose verb stands
 * first behind them.
 */
function openingBefore(part: Part, segment: number): number[] {
	const { from } = part.segments[segment]!;
	const start = part.sentences[part.sentenceOf[from]!]!.from;
	if (part.tokens[from]?.text !== ',' || !pastVerb.test(part.tokens[from + 1]?.norm ?? '')) return [];
	const first = part.segmentOf[start]!;
	const pieces = Array.from({ length: segment - first }, (_, i) => first + i);
	const piece = (s: number) => part.segments[s]!;
	const short = from - start <= 12 && pieces.every((s) => !hasVerb(part, piece(s).from, piece(s).to));
	return short ? pieces : [];
}

const thenVerb =
	/^(war|waren|hatte|hatten|gab|lag|lagen|stand|standen|zählte|zählten|bot|boten|nutzten|kam|kamen|konnte|konnten|ließen|umfasste|umfassten)$/;
const isThen = wordIs(thenVerb);
const nowWord = /^(heute|jetzt|nun|nunmehr|inzwischen|mittlerweile|derzeit|aktuell|momentan|gegenwärtig)$/;

/**
 * "2020 bot die Stadt zwölf Dienste an, inzwischen sind es 112", "gab es 2021 lediglich 30, …": a year that is over with a verb of the
 * past, and what there is now in the clause behind it. "2024 kamen 30 hinzu, nun sind es 140" adds and is none.
 */
function thenAndNow(part: Part, segment: number, n: NumberMention): Tag | null {
	const { from, to } = part.segments[segment]!;
	const own = part.tokens.slice(from, to);
	if (!own.some(isThen) || own.some((t) => /^(hinzu|dazu|weitere|neu|neue)$/.test(t.norm))) return null;
	const year = own.findIndex((t) => /^(19|20)\d\d$/.test(t.text));
	if (year < 0 || own.some((t, i) => i < year && /^(ende|seit|bis|ab)$/i.test(t.norm) && i === year - 1))
		return null;
	const later = part.numbers.find(
		(m) =>
			m.from >= to &&
			part.segmentOf[m.from]! <= segment + 2 &&
			part.sentenceOf[m.from] === part.sentenceOf[n.from] &&
			distractor(part, m) === null
	);
	if (!later || later.money !== n.money) return null;
	const now = segmentTokens(part, part.segmentOf[later.from]).some((t) => nowWord.test(t.norm));
	return now
		? { class: 'past', value: '', form: own[year]!.text, from: from + year, to: from + year + 1 }
		: null;
}

/**
 * "15 Dienste mehr als im Vorjahr", "zwei mehr als ein Jahr zuvor": a difference of now, only the other end of it is past. Without
 * the noun, over years or with "noch" ("121, sechzehn mehr als noch im Vorjahr"), it is a remark on the number before.
 */
function moreThan(part: Part, n: NumberMention): number | null {
	for (let i = n.to; i < n.to + 4 && part.segmentOf[i] === part.segmentOf[n.from]; i++) {
		if (wordAt(part, i) !== 'mehr' || !/^(als|gegenüber)$/.test(wordAt(part, i + 1))) continue;
		const remark =
			wordAt(part, i + 2) === 'noch' || (wordAt(part, i + 2) === 'vor' && wordAt(part, i + 4) === 'jahren');
		return i === n.to && remark ? null : i + 2;
	}
	return null;
}

/** "vor acht Monaten", "vor 18 Wochen": any number of them, with a verb of the past. */
function agoIn(part: Part, segment: number): Tag[] {
	return segmentNumbers(part, segment).flatMap((n): Tag[] => {
		const from = n.from - 1;
		if (
			part.tokens[from]?.norm !== 'vor' ||
			!/^(jahren|monaten|wochen|tagen)$/.test(part.tokens[n.to]?.norm ?? '')
		)
			return [];
		const form = part.raw.slice(part.tokens[from]!.start, part.tokens[n.to]!.end);
		return [{ class: 'past', value: 'with_verb', form, from, to: n.to + 1 }];
	});
}

function nearest(numbers: readonly NumberMention[], tag: Tag): NumberMention | undefined {
	const distance = (n: NumberMention) => (n.from >= tag.to ? n.from - tag.to : tag.from - n.to + 1);
	return [...numbers].sort((a, b) => distance(a) - distance(b))[0];
}
