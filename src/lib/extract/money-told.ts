import type { Bound } from '#lib/schema/figure.ts';
import { opensWith, tagsIn } from './frame.ts';
import type { Tag } from './lexicon.ts';
import { beyondNone, capOf } from './money-cap.ts';
import { amountsIn, marks, says, type Amount } from './money-amount.ts';
import type { JudgedAmount } from './money-claim.ts';
import { pastOf } from './money-past.ts';
import { restPlanned } from './money-rest.ts';
import { roundIn } from './money-round.ts';
import type { Part } from './part.ts';
import { segmentNumbers, segmentTags, segmentTokens, sentenceTags, sentenceTokens, wordAt } from './spans.ts';

/** Words that speak against an amount, in the order in which they are asked for. */
const against = ['price', 'saving', 'loss', 'request', 'hypothetical', 'rest', 'own'];
/** "kostet" of one thing is a price up to this; above, the cost of a project. */
const largestPrice = 100_000;
const nature =
	/(mittel|geld|gelder|förderung|zuschuss|zuschüsse|hilfe|hilfen|budget|investition|investitionen|wartung|betrieb|support)$/;
const benefit =
	/^(eltern|wohn|kinder|bürger|pflege|kranken|arbeitslosen|blinden|stand|preis|löse|schmerzens)geld$/;
const buying =
	/^(kostet|koste|kosten|kostete|gekostet|zahlt|zahle|zahlte|bezahlt|bezahlte|überweist|verdient|verlangt|buche|angeschafft|gekauft|kauft|kaufte|fällig|entrichten|entrichtet|entrichtete)$/;
/** "ein Auftrag im Wert von 5 Millionen Euro": the value of a contract, not of what was broken or stolen. */
const order =
	/(auftrag|auftrags|aufträge|aufträgen|vertrag|vertrags|verträge|verträgen|vereinbarung|vereinbarungen|bestellung|zuschlag)$/;
const commissioned =
	/^(beauftragt|beauftragte|beauftragten|vergeben|vergab|vergaben|bestellt|bestellte|bestellten|geordert|gebunden|unterschrieben|unterzeichnet|ausgeschrieben|abgerufen)$/;
const staff =
	/^(\p{L}+-)?(stellen|planstellen|vollzeitstellen|vollzeitkräfte|fachkräfte|beschäftigten?|personal|mitarbeiter|mitarbeitende)$/u;
/** "hätte 400.000 Euro gekostet": of one thing that was not done; reported speech would say "habe". */
const costly = /^(gekostet|verschlungen|verursacht|erfordert|geschlagen|kosten)$/;
const costing = /^(kostet|kosten|kosteten|belastet|belasten)$/;
/** Up to this a device told in the sentence is what was bought. */
const smallestSpending = 20_000;
const largestDevice = 250_000;

/** Why an amount is none that was given or will be: cap, price, saving, wish, remainder, past; null where it is told. */
export function notTold(a: Amount, bound: Bound, before: JudgedAmount | null): string | null {
	return (
		capOf(a, bound === 'at_most') ??
		beyondNone(a, bound) ??
		spokenAgainst(a) ??
		applied(a) ??
		rejected(a) ??
		itself(a) ??
		pastOf(a, before) ??
		cut(a) ??
		undone(a) ??
		container(a)
	);
}

/** The clause itself, or the one that governs it ("fordert, 50 Millionen bereitzustellen"), says that nobody gave it. */
function spokenAgainst(a: Amount): string | null {
	const { part, n } = a;
	for (const cls of against) {
		const tag = a.tags.find(
			(t) =>
				t.class === cls &&
				t.value !== 'governing' &&
				!(cls === 'rest' && restPlanned(a)) &&
				!(cls === 'price' && takenOver(part, t)) &&
				!(/^(ge)?kürzte?$/.test(t.form) && wordAt(part, n.from - 1) === 'auf') &&
				!(/^(im Wert von|brutto)$/.test(t.form) && (says(a, order) || says(a, commissioned))) &&
				!(t.form === 'weniger als' && /^(nicht|kaum)$/.test(wordAt(part, t.from - 1))) &&
				(t.value === 'near' ? t.to <= n.from && n.from - t.to < 3 : !/^\p{Lu}/u.test(t.form) || marks(a, t))
		);
		if (tag) return `${cls}: ${tag.form}`;
	}
	const label = part.tokens[n.from - 1]?.text === ':' && part.at('money', n.from - 2);
	const named = label && label.find((t) => /^(price|loss|saving|request)$/.test(t.class) && t.value === '');
	if (named) return `${named.class}: ${named.form}`;
	// "Vier neue Stellen kosten 300.000 Euro im Jahr": salaries.
	if (says(a, costing) && says(a, staff)) return 'price: staff';
	const noun = antecedent(a);
	const paid = noun !== null && part.at('money', noun).find((t) => t.class === 'price' && t.value === '');
	if (paid) return `price: ${paid.form}`;
	const price =
		n.value < largestPrice && !granted(a) && !spentOn(a) ? a.words.find((w) => buying.test(w)) : undefined;
	if (price) return `price: ${price}`;
	if (
		says(a, /^(sonst|andernfalls|ansonsten|anderenfalls)$/) &&
		says(a, /^(muss|müssen|müssten?|hätten?|wären?)$/)
	)
		return 'hypothetical: sonst';
	if (isPrize(a)) return 'price: a prize';
	const device = sentenceTags(part, 'money', a.sentence).find((t) => t.class === 'thing');
	if (device && n.value < largestDevice && !granted(a)) return `price: ${device.form}`;
	const doubts = segmentTags(part, 'veto', a.segment).filter(
		(t) => t.class === 'demand' || (t.class === 'hypothetical' && !/^(könnte|könnten)$/.test(t.form))
	);
	const doubt = doubts.find((t) => !reported(a, t.form) || (t.form === 'hätte' && says(a, costly)));
	if (doubt) return `request: ${doubt.form}`;
	if (opensWith(part, a.segment, 'ob')) return 'hypothetical: ob';
	if (a.words.includes('eigentlich') && a.words.some((w) => /^(sollten?|wollten?)$/.test(w)))
		return 'hypothetical: eigentlich';
	const above = [...a.frame.governors, ...speakers(a)];
	for (const segment of above) {
		const demand =
			tagsIn(part, 'veto', segment).find((t) => t.class === 'demand') ??
			tagsIn(part, 'money', segment).find((t) => t.class === 'request' && t.value !== 'near');
		if (demand) return `request: ${demand.form}`;
	}
	return null;
}

/** "die Zulage, die den Haushalt mit 1,6 Millionen Euro belastet": the noun that the amount's relative clause is about. */
function antecedent(a: Amount): number | null {
	const comma = a.part.segments[a.segment]!.from;
	if (a.part.tokens[comma]?.text !== ',' || !/^(die|der|das)$/.test(wordAt(a.part, comma + 1))) return null;
	const noun = a.part.tokens[comma - 1];
	return noun?.capital && !a.part.tokens[comma + 2]?.capital ? comma - 1 : null;
}

/** "Bezahlt hat der Kreis dafür 73.500 Euro", "hat sich das Portal 90.000 Euro kosten lassen": what was spent once, no price that a supplier asks. */
function spentOn(a: Amount): boolean {
	if (a.n.value < smallestSpending || says(a, /^(jährlich|monatlich|monat|jahr|künftig|soll|muss|je|pro)$/))
		return false;
	const dear = says(a, /^kosten$/) && says(a, /^(lassen|ließ|lässt)$/);
	const paid = says(a, /^(bezahlt|gezahlt|ausgegeben)$/) && says(a, /^(hat|haben|hatte|wurden)$/);
	const named = a.tags.some((t) => t.class === 'purpose' && t.value === 'administration');
	return dear || (paid && (named || says(a, /^(dafür|hierfür)$/)));
}

/** A grant or a noun of giving stands in the clause. */
const granted = (a: Amount): boolean =>
	a.tags.some((t) => t.class === 'means' || t.class === 'programme') ||
	segmentTags(a.part, 'stage', a.segment).some((t) => t.value === 'money' && t.class === 'committed');

/** "46 hätten einen Bescheid erhalten", "man hätte … ausgegeben, heißt es": indirect speech of what was done. */
function reported(a: Amount, form: string): boolean {
	if (!/^(hätten?|wären?|würden?)$/.test(form)) return false;
	const done = segmentTags(a.part, 'stage', a.segment).some(
		(t) => t.value === 'money' && (t.class === 'paid' || t.class === 'committed')
	);
	return done && !a.words.some((w) => /^(können|müssen|sollen|dürfen|wollen)$/.test(w));
}

/** "… bereitzustellen, fand keine Mehrheit", "ob sie fließen, ist offen": a clause without an amount of its own. */
function rejected(a: Amount): string | null {
	const tag = a.frame.order
		.filter((s) => s === a.segment || segmentNumbers(a.part, s).length === 0)
		.flatMap((s) => tagsIn(a.part, 'money', s))
		.find((t) => t.class === 'rejected');
	return tag ? `rejected: ${tag.form}` : null;
}

const award =
	/(auszeichnung|ehrung|award)$|^(\p{L}+-)?(digital|innovations|ehren|e-government-|verwaltungs|förder|publikums|sonder|haupt)?preis(e?s)?$/u;

/** "Die Auszeichnung ist mit 10.000 Euro dotiert", "Sie ist mit … dotiert": what a winner gets; a contest's purse is told of the contest. */
function isPrize(a: Amount): boolean {
	if (!says(a, /^dotiert$/)) return false;
	const pronoun = /^(er|sie|dieser|diese)$/.test(a.words[0] ?? '') && a.sentence > 0;
	return (
		says(a, award) || (pronoun && sentenceTokens(a.part, a.sentence - 1).some((t) => award.test(t.norm)))
	);
}

const bids = /^(anträgen?|förderanträgen?|bewerbungen|projektanträgen?|zuwendungsanträgen?)$/;

/** "Anträge über zusammen 18 Millionen Euro gingen ein": what was applied for, unless the clause says that it was granted. */
function applied(a: Amount): string | null {
	const { part, n } = a;
	for (let i = n.from - 1; i >= Math.max(part.segments[a.segment]!.from, n.from - 9); i--) {
		if (part.numbers.some((m) => m.money && m.from === i)) return null;
		if (!bids.test(wordAt(part, i))) continue;
		const led = part.tokens
			.slice(i, n.from)
			.some((t) => /^(über|umfang|volumen|höhe|von|summe)$/.test(t.norm));
		const granted = segmentTags(part, 'stage', a.segment).some(
			(t) => t.value === 'money' && t.class === 'committed' && !/^(Bescheid|Zuwendung)/.test(t.form)
		);
		return led && !granted ? 'request: what was applied for' : null;
	}
	return null;
}

/** "4 Millionen Euro Elterngeld": the noun right behind says what the money is, and it is no grant. */
function itself(a: Amount): string | null {
	const noun = a.part.tokens[a.n.to];
	if (!noun?.capital || noun.kind !== 'word' || !/^(euros?|eur|€)$/.test(wordAt(a.part, a.n.to - 1)))
		return null;
	const given = nature.test(noun.norm) && !benefit.test(noun.norm);
	return a.part.at('money', a.n.to).length || given ? null : `money of another kind: ${noun.text}`;
}

/** "50 Millionen Euro jährlich, fordert der Städtetag": a clause of speech behind the amount's own. */
function speakers(a: Amount): number[] {
	const speech = a.frame.order.filter((s) => {
		if (s <= a.segment || amountsIn(a.part, a.sentence).some((m) => a.part.segmentOf[m.from] === s))
			return false;
		const [comma, verb] = segmentTokens(a.part, s);
		return (
			comma?.text === ',' &&
			verb !== undefined &&
			/^(fordert|forderte|fordern|verlangt|verlangte|verlangen|mahnt|mahnte|rechnet|schätzt|hofft)$/.test(
				verb.norm
			)
		);
	});
	return speech.slice(0, 1);
}

/** "um vier Millionen gekürzt": the cut, of which only the new value counts (guide 18). */
function cut(a: Amount): string | null {
	const by = wordAt(a.part, a.n.from - 1) === 'um' || wordAt(a.part, a.n.from - 2) === 'um';
	const tag = by && a.tags.find((t) => t.class === 'down');
	return tag ? `cut: ${tag.form}` : null;
}

/** "wurden 3,5 Millionen nicht abgerufen": money that did not flow. */
function undone(a: Amount): string | null {
	const { part, n } = a;
	const stages = segmentTags(part, 'stage', a.segment).filter((t) => t.value === 'money');
	const end = part.segments[a.segment]!.to;
	let not = n.to;
	while (not < end && !/^(nicht|nie)$/.test(wordAt(part, not))) not++;
	if (not === end) return null;
	const after = stages.find((t) => t.from > not && t.from - not <= 2 && t.class !== 'announced');
	const before = stages.some((t) => t.from < not && t !== after);
	return after && !before ? `rest: nicht ${after.form}` : null;
}

/** A general pot of which a part is told for the purpose ("seinem 130 Milliarden schweren Paket drei Milliarden für …"). */
function container(a: Amount): string | null {
	const { part, n } = a;
	const next = part.numbers.find((m) => m.from > n.to && (m.money || m.scale !== null));
	if (!next) return null;
	const segments = a.described === null ? [a.segment] : [a.segment, a.described];
	if (wordAt(part, n.to) === 'schweren' && part.segmentOf[next.from] === a.segment) return 'container';
	const purpose = segments.some((s) => tagsIn(part, 'money', s).some((t) => t.class === 'purpose'));
	if (purpose || part.sentenceOf[next.from]! - a.sentence > 1) return null;
	// What a round granted is told itself, whatever one of them gets of it, unless only this one's share is for the purpose.
	const own = tagsIn(part, 'money', part.segmentOf[next.from]!).some((t) => t.class === 'purpose');
	const granted = segmentTags(part, 'stage', a.segment).some(
		(t) => t.value === 'money' && /^(committed|paid)$/.test(t.class)
	);
	if (granted && !own && roundIn(a, a.sentence)) return null;
	const around = part.tokens.slice(Math.max(0, next.from - 2), next.to + 2);
	return around.some((t) => t.norm === 'daraus') ? 'container' : null;
}

/** "zur Deckung der Wartungskosten", "Beteiligung an den laufenden Portokosten": costs that somebody bears for others are what the money is for. */
const takenOver = (part: Part, cost: Tag): boolean => {
	if (!/kosten$/.test(part.tokens[cost.from]!.norm)) return false;
	const before = part.tokens.slice(Math.max(0, cost.from - 4), cost.from).map((t) => t.norm);
	const at = before.findLastIndex((w) => bearing.test(w));
	return (
		at >= 0 &&
		before.slice(at + 1).every((w) => /^(der|den|zu|zur|an|von|laufenden|jährlichen|künftigen)$/.test(w))
	);
};
const bearing =
	/^(ausgleich|deckung|übernahme|erstattung|finanzierung|zuschuss|zuschüsse|beteiligung|abdeckung|begleichung)$/;
