import { leadIn } from './level-told.ts';
import { amountsBeside, amountsIn, isAmount, says, type Amount } from './money-amount.ts';
import type { Tag } from './lexicon.ts';
import type { Part } from './part.ts';
import { sizedBefore } from './size-left-out.ts';
import {
	segmentTags,
	segmentTokens,
	sentenceNumbers,
	sentenceTags,
	sentenceTokens,
	wordAt
} from './spans.ts';
import { isPolitical, linking, modal, readClause, told } from './money-clause.ts';
import { grantOfRound, shareOfRound } from './money-round.ts';
import type { StageReading } from './stage.ts';

/** A paper or a word given: whoever has it has the money granted, whatever the verb beside it says. */
const paper =
	/(bescheide?n?s?|vertrags?|verträgen?|vereinbarung|vereinbarungen|zusagen?|zuschlag|zuschläge|kooperation|aufträgen?|auftrags?)$/;
/** Money that was barred is free: as good as a paper, of its own sentence or of one without another amount. */
const release =
	/^(freigegeben|entsperrte?|gibt … frei|gab … frei|gaben … frei|geben … frei|gab frei|gibt frei|sperre aufgehoben|aufgehobene sperre)$/;
const receiving = /^(bekommt|bekommen|bekam|erhält|erhalten|erhielt|gehen … an|geht … an|gehen an)$/;
/** What is freed, where no amount stands with it: forms and services are, too. */
const freed = /^(geld|gelder|mittel|summe|betrag|sperre|haushaltssperre|haushaltsausschuss|finanzausschuss)$/;
const wanting =
	/^(vermisst|vermissen|fehlt|fehlte|fehlen|wartet|warten|wartete|warteten|hofft|hoffen|hoffte|pocht|pochen|drängt|drängen|aussteht)$/;
/** What tells that money flows, yet not whether it was promised in writing. */
const flowing =
	/^(fließen|fließt|gehen|geht|steckt|stecken|umfasst|bereit|parat|freuen|gibt|will|wollen|soll|sollen|hält|halten|vorgesehen|vorsieht|vorsah|mit … rechne[nt]|volumen|schwere[rn]?)$/;
const federal = /^(bund|bundes|konjunkturpakets?|haushaltsplan|etat)$|haushalts?$/;

const theMoney = /^(geld|summe|betrag|mittel|gelder)$/;

/**
 * How far money has come (guide 4, 17, 36): what its clause says, of several the furthest; a paper (grant, contract)
 * told beside a word that leaves it open; else announced.
 */
export function moneyStage(a: Amount, heading: Part): StageReading {
	const attribute = attributeOf(a);
	if (attribute) return told(attribute, null);
	if (ofProgramme(a)) return told('announced', null);
	const read = stageRead(a, heading);
	const other = a.described !== null && amountsBeside(a.part, a.described).length > 0;
	const described = a.described === null || other ? null : readClause(a, a.described);
	return described && reach.indexOf(described.stage) > reach.indexOf(read.stage) ? described : read;
}

const attributes: [StageReading['stage'], RegExp][] = [
	[
		'committed',
		/^(bewilligten?|zugesagten?|gebundenen?|genehmigten?|zugesprochenen?|gewährten?|zugesicherten?|freigegebenen?)$/
	],
	[
		'paid',
		/^(ausgezahlten?|geflossenen?|abgeflossenen?|ausgegebenen?|abgerufenen?|verausgabten?|investierten?|ausgereichten?|angefallenen?|aufgewendeten?|aufgelaufenen?|entstandenen?|verbauten?)$/
	],
	[
		'announced',
		/^(eingeplanten?|vorgesehenen?|veranschlagten?|bereitgestellten?|angekündigten?|reservierten?|verfügbaren?)$/
	]
];

/** "Von den bewilligten 2 Millionen Euro wurden 800.000 abgerufen": the participle right before an amount is its own, over a word of bound. */
export function attributeOf({ part, n }: Amount): StageReading['stage'] | null {
	let i = n.from - 1;
	while (i > n.from - 4 && /^(rund|etwa|knapp|gut|insgesamt|fast|zusammen)$/.test(wordAt(part, i))) i--;
	if (
		part.tokens[i]?.capital ||
		!/^(den|die|der|diesen|insgesamt|bisher|bislang|schon|bereits)$/.test(wordAt(part, i - 1))
	)
		return null;
	return attributes.find(([, pattern]) => pattern.test(wordAt(part, i)))?.[0] ?? null;
}

/** "aus dem mit 16 Millionen Euro dotierten Programm erhält Gera …": the size of what is shared out; a contract's is its own. */
function ofProgramme({ part, n }: Amount): boolean {
	if (!/^(dotierten?|schweren?|ausgestatteten?|starken?|umfassenden?|gefüllten?)$/.test(wordAt(part, n.to)))
		return false;
	const noun = part.tokens.slice(n.to + 1, n.to + 4).find((t) => t.capital)?.norm ?? '';
	return !/(auftrag|auftrags|vertrag|vertrags|vereinbarung|projekt|vorhaben)$/.test(noun);
}

const reach = ['announced', 'committed', 'paid'];

function stageRead(a: Amount, heading: Part): StageReading {
	const own = readClause(a, a.segment);
	if (isPurse(a)) {
		const described = a.described === null ? null : readClause(a, a.described);
		return described ?? wholeSum(a) ?? told('announced', null);
	}
	const form = own?.cue?.form ?? '';
	if (own && /^ging(en)?\b/.test(form) && wentSoFar(a)) return told('paid', own.cue);
	if (own && own.stage !== 'announced') {
		const law = receiving.test(form) && (says(a, federal) || inBudget(a));
		if (law && !paperIn(a, a.sentence) && !arrivedBefore(a)) return told('announced', own.cue);
		return own.stage === 'committed' && arrived(a) ? told('paid', own.cue) : own;
	}
	const freedHere = own && released(a);
	if (freedHere) return told('committed', freedHere);
	if (own && modal.test(form)) return wonMoney(a) ? told('committed', own.cue) : own;
	const open = own === null || linking.test(form) || flowing.test(form.toLowerCase());
	const round = (open || form === 'mit … rechnen') && shareOfRound(a) ? grantOfRound(a) : undefined;
	if (round) return told('committed', round, 1);
	const shared = own === null ? sharedVerb(a) : null;
	if (shared) return shared;
	if (own === null || linking.test(form)) {
		const beside = besideOf(a, own === null ? 2 : 1);
		if (beside && (own === null || beside.stage !== 'announced')) return beside;
	}
	const papers = open || sharing.test(form) ? papersFor(a) : undefined;
	if (papers) return told('committed', papers, 1);
	if (open && amountsIn(a.part, a.sentence).length === 1) {
		const paperHere = paperIn(a, a.sentence);
		if (paperHere) return told('committed', paperHere);
	}
	if (open && !says(a, federal)) {
		const near = paperIn(a, a.sentence - 1) ?? paperIn(a, a.sentence + 1);
		if (near) return told('committed', own?.cue ?? null, 1);
	}
	if (own === null || linking.test(form)) {
		const granted = heading.tags.stage.find(
			(t) => t.value === 'money' && t.class === 'committed' && !receiving.test(t.form)
		);
		if (granted) return told('committed', own?.cue ?? null, 1);
	}
	return own ?? told('announced', null);
}

/** "An die Städte gingen bisher 7 Millionen": it has arrived. A paper over it that went there tells of money to come. */
const wentSoFar = (a: Amount): boolean =>
	says(a, /^(bislang|bisher|bereits|schon)$/) &&
	says(a, /^(an|ans|nach)$/) &&
	!/^(über|von|mit|in|um|zu)$/.test(leadIn(a.part, a.n)) &&
	!says(a, /(bescheid|zusage|zuschlag|auftrag|antrag|vertrag|ausschreibung|rechnung|angebot)(e|en|es|s)?$/);

/** An auxiliary without its participle: "2,7 Millionen sind in diesem, 3,4 Millionen im nächsten Jahr eingeplant". */
const waits = (a: Amount): boolean =>
	says(a, /^(wurden|worden)$/) ||
	/^(sind|werden|wurden|waren|sollen|seien)$/.test(wordAt(a.part, a.n.to)) ||
	/^(sind|werden|wurden|waren|sollen|seien|stehen)$/.test(wordAt(a.part, a.n.from - 1));

/**
 * "2026 werden 15, 2027 noch einmal 20 Millionen Euro bereitgestellt": with the size the verb is shared too, and an auxiliary that
 * waits for its participle shares it in any case.
 */
function sharedVerb(a: Amount): StageReading | null {
	const bare = a.n.scale !== null && a.n.to === a.n.from + 1;
	if (!bare && !waits(a)) return null;
	const next = amountsIn(a.part, a.sentence).find((m) => m.from > a.n.from);
	return next ? readClause(a, a.part.segmentOf[next.from]!) : null;
}

/** What the nearest clauses without an amount of their own tell. */
function besideOf(a: Amount, clauses: number): StageReading | null {
	for (const segment of a.frame.order.slice(1, 1 + clauses)) {
		if (amountsBeside(a.part, segment).length || wished(a.part, segment)) continue;
		const beside = readClause(a, segment);
		if (beside) return { ...beside, distance: 1 };
	}
	return null;
}

/** "87 Millionen bekommt es 2024, so steht es im beschlossenen Haushalt": a clause beside says that a budget gives it. */
const inBudget = (a: Amount): boolean =>
	draftBehind(a) ||
	a.frame.order.slice(1).some((segment) => {
		if (amountsBeside(a.part, segment).length) return false;
		const words = segmentTokens(a.part, segment).map((t) => t.norm);
		return (
			words.some((w) =>
				/(haushalt|haushalts|haushaltsplan|haushaltsgesetz|etat|etats|wirtschaftsplan)$/.test(w)
			) &&
			words.some((w) => /^(steht|stehe|sieht|vor|vorsieht|geht|hervor|hervorgeht|laut|nachzulesen)$/.test(w))
		);
	});

/** "So sieht es der Haushaltsentwurf vor", "Das steht im Etatentwurf": the next sentence says that it is a draft. */
function draftBehind(a: Amount): boolean {
	const next = sentenceTokens(a.part, a.sentence + 1).map((t) => t.norm);
	return (
		/^(so|das|dies)$/.test(next[0] ?? '') &&
		next.slice(0, 9).some((w) => /(haushalt|etat|budget|plan)s?entwurf(s|es)?$|^entwurf$/.test(w))
	);
}

/** "Nun ist der Zuwendungsbescheid da. 1,9 Millionen Euro erhält die Stadt vom Bund": the federation's paper is as good as any. */
const arrivedBefore = (a: Amount): boolean =>
	a.sentence > 0 && /bescheide?n?s?$/.test(paperIn(a, a.sentence - 1)?.form.toLowerCase() ?? '');

/** "die CDU hätte lieber Stellen erhalten": nothing came of it. */
const wished = (part: Part, segment: number): boolean =>
	segmentTokens(part, segment).some((t) => /^(hätten?|würden?|könnten?|lieber)$/.test(t.norm));

/** "darf bis zu 340.000 Euro ausgeben, der Ausschuss hat die Summe freigegeben": whoever may spend it has it. */
function released(a: Amount): Tag | undefined {
	if (amountsIn(a.part, a.sentence).length > 1) return undefined;
	return a.frame.order
		.slice(1)
		.filter((s) => {
			const words = segmentTokens(a.part, s).map((t) => t.norm);
			return words.some((w) => theMoney.test(w)) && !words.some((w) => /^(nicht|nie|kein|keine)$/.test(w));
		})
		.flatMap((s) => segmentTags(a.part, 'stage', s))
		.find((t) => t.value === 'money' && release.test(t.form.toLowerCase()));
}

/** A part of what was told before: "entfallen auf …". */
const sharing = /^(entfallen|entfällt|entfielen|entfiel)$/;
const several =
	/^(beide[nr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehrere[nr]?|die|den|ihre|seine|neue[nr]?)$/;
const papersGiven = /^(förder|zuwendungs|bewilligungs|zuschuss)?(bescheiden?|zusagen|schecks?)$/;
const handed =
	/^(nahm|nahmen|übergab|übergaben|übergeben|überreichte|überreichten|überreicht|empfang|entgegen|erhielt|erhielten|bekam|bekamen|mitgebracht|brachte|brachten|eingetroffen|ausgehändigt|angekommen)$/;

/**
 * "Zwei Förderbescheide nahm die Landrätin in Empfang: 168.300 Euro entfallen auf …, 74.900 Euro auf …": the papers of several grants
 * are handed over before the amounts, in their sentence or in one of its own; each of the amounts is one of them.
 */
function papersFor(a: Amount): Tag | undefined {
	const { part } = a;
	const first = amountsIn(part, a.sentence)[0]!;
	const before = (s: number, end: number): Tag | undefined => {
		const { from } = part.sentences[s]!;
		const words = part.tokens.slice(from, end).map((t) => t.norm);
		const at = words.findIndex((w, i) => papersGiven.test(w) && several.test(words[i - 1] ?? ''));
		if (at < 0 || !words.some((w) => handed.test(w))) return undefined;
		return segmentTags(part, 'stage', part.segmentOf[from + at]!).find((t) => t.class === 'committed');
	};
	const here = before(a.sentence, first.from);
	if (here || a.sentence === 0 || amountsIn(part, a.sentence - 1).length) return here;
	return before(a.sentence - 1, part.sentences[a.sentence - 1]!.to);
}

/** "… erhalten, das Geld ist schon auf dem Konto": of several stages of the same money the furthest. */
function arrived(a: Amount): boolean {
	return a.frame.order.slice(1).some((segment) => {
		const words = segmentTokens(a.part, segment).map((t) => t.norm);
		if (!words.some((w) => theMoney.test(w)) || amountsBeside(a.part, segment).length) return false;
		return readClause(a, segment)?.stage === 'paid' && !words.includes('nicht');
	});
}

function paperIn(a: Amount, sentence: number): Tag | undefined {
	const alone =
		sentence === a.sentence ||
		(amountsIn(a.part, sentence).length === 0 &&
			sentenceTokens(a.part, sentence).some((t) => freed.test(t.norm)));
	return sentenceTags(a.part, 'stage', sentence).find(
		(t) =>
			t.value === 'money' &&
			t.class === 'committed' &&
			!isPolitical(a.part, t) &&
			(paper.test(t.form.toLowerCase()) || (alone && release.test(t.form.toLowerCase()))) &&
			!lacks(a.part, t)
	);
}

/** "vermisst eine Zusage", "ohne Bescheid", "wartet auf den Vertrag": a paper that nobody has yet. */
function lacks(part: Part, { from }: Tag): boolean {
	const before = part.tokens.slice(Math.max(0, from - 2), from);
	if (before.some((t) => /^(ohne|kein|keine[nrms]?|ausstehende[nrms]?|nicht|nie)$/.test(t.norm))) return true;
	return segmentTokens(part, part.segmentOf[from]).some((t) => wanting.test(t.norm));
}

/** "von den 41 Millionen … sind 12 ausgegeben", "4,2 der insgesamt fünf Millionen": the purse that a part is told of. */
export function isPurse(a: Amount): boolean {
	const { part, n } = a;
	const lead = part.tokens.slice(Math.max(0, n.from - 4), n.from).map((t) => t.norm);
	const behind = sentenceNumbers(part, a.sentence).some(
		(m) => m.from > n.to && (isAmount(m) || sizedBefore(part, m) !== null)
	);
	if (behind && lead.includes('von') && a.words[0] === 'von') return true;
	const inside = amountsBeside(part, a.segment).some((m) => m.from > n.to && m.value < n.value);
	const of = lead.findLastIndex((w) => /^von$/.test(w));
	if (inside && of >= 0 && /^(den|diesen|insgesamt)$/.test(lead[of + 1] ?? '')) return true;
	if (inside && grantedBefore(a)) return true;
	return amountsBeside(part, a.segment).some(
		(m) => m.to < n.from && n.from - m.to <= 4 && /^(der|von)$/.test(wordAt(part, m.to))
	);
}

/** "von der Bundesförderung über 15 Millionen Euro nur 4,1 Millionen ausgegeben": "von" and what was given, whose sum stands behind it. */
function grantedBefore({ part, n, segment, tags }: Amount): boolean {
	const lead = part.tokens.slice(Math.max(0, n.from - 3), n.from).map((t) => t.norm);
	if (!lead.some((w) => /^(über|höhe|umfang|von)$/.test(w))) return false;
	const { from } = part.segments[segment]!;
	return tags.some(
		(t) =>
			(t.class === 'means' || t.class === 'programme') &&
			t.to <= n.from &&
			part.tokens.slice(Math.max(from, t.from - 2), t.from).some((w) => /^(von|vom|aus)$/.test(w.norm))
	);
}

/** "Bewilligt ist die volle Summe seit 2020": a sentence on, what was done with all of it. */
function wholeSum(a: Amount): StageReading | null {
	const next = a.part.sentences[a.sentence + 1];
	if (!next || amountsIn(a.part, a.sentence + 1).length) return null;
	const words = sentenceTokens(a.part, a.sentence + 1).map((t) => t.norm);
	const all = words.some(
		(w, i) => /^(ganze|ganzen|volle|vollen|gesamte|gesamten)$/.test(w) && theMoney.test(words[i + 1] ?? '')
	);
	if (!all || words.some((w) => /^(nicht|nie|kein|keine)$/.test(w))) return null;
	return readClause(a, a.part.segmentOf[next.from]!);
}

/** "Mit 880.000 Euro aus dem Wettbewerb will die Stadt …": what is wanted is the use, the money is there. */
function wonMoney(a: Amount): boolean {
	const { part, n } = a;
	const before = part.tokens.slice(Math.max(0, n.from - 3), n.from).some((t) => t.norm === 'mit');
	return before && /^(aus|vom|von)$/.test(wordAt(part, n.to));
}
