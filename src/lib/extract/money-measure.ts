import type { Measure, Stage } from '#lib/schema/figure.ts';
import { tagsIn } from './frame.ts';
import type { Tag } from './lexicon.ts';
import { amountsIn, marks, says, type Amount } from './money-amount.ts';
import { verbless, type JudgedAmount } from './money-claim.ts';
import { comesLater, restPlanned } from './money-rest.ts';
import { roundIn, shareOfRound } from './money-round.ts';
import { firstOfSeveral, raisesSum, sliceOfYears, yearOfSum } from './money-slice.ts';
import { segmentTags, sentenceNumbers, wordAt } from './spans.ts';

const recipients =
	/(kommunen|gemeinden|städte|städten|landkreise|kreise|rathäuser|projekte|projekten|vorhaben|gewinner|preisträger|anträge|verwaltungen|bescheide?n?)$/;

/** Level or addition of an amount, and the words that say so (guide 3, 18, 35, 46). */
export function moneyMeasure(
	a: Amount,
	stage: Stage,
	before: JudgedAmount | null
): { measure: Measure; note: string } {
	const added = additionOf(a, stage) ?? shareLikewise(a, before);
	return added ? { measure: 'added', note: `${added} → added` } : { measure: 'total', note: 'total' };
}

/** What makes it an addition: a round or rate, money on top, a rise, one grant of a round, a slice in time. */
function additionOf(a: Amount, stage: Stage): string | null {
	const tags = segmentTags(a.part, 'measure', a.segment);
	const find = (cls: string) => tags.find((t) => t.class === cls);
	const sum = find('total') ?? find('sum');
	const round = roundOf(a);
	if (round && !(sum && plural(round))) return round;
	if (says(a, /^(bleiben|bleibt|bringen|vorbehalten)$/)) return null;
	const extra = tags.find(
		(t) => t.class === 'extra' && Math.abs(t.from - a.n.from) <= 6 && marks(a, t) && !ofWork(a, t)
	);
	if (extra && !afterForeign(a)) return extra.form;
	if (restPlanned(a)) return 'the rest';
	if (comesLater(a)) return 'comes later';
	if (firstOfSeveral(a)) return 'a first instalment';
	if (sliceOfYears(a)) return 'a slice of years';
	if (yearOfSum(a)) return 'one year of the sum';
	const by = wordAt(a.part, a.n.from - 1) === 'um' || wordAt(a.part, a.n.from - 2) === 'um';
	const rise = by && a.tags.find((t) => t.class === 'up');
	if (rise) return `um … ${rise.form}`;
	const single = a.tags.find((t) => t.class === 'single' && marks(a, t));
	if (single) return single.form;
	if (sum) return null;
	if (raisesSum(a)) return 'raises the sum told next';
	const counted = stage === 'committed' || a.part.name === 'title' ? countedRecipients(a) : null;
	if (counted) return counted;
	const slice = tags.find((t) => t.class === 'part' && /^(davon|darunter)$/.test(t.form));
	const purse = tags.find((t) => /^(aus denen|woraus)$/.test(t.form));
	if (purse) return purse.form;
	if (slice && stage !== 'paid' && says(a, /^(jahr|jahre|jahren|jahres|20\d\d|monat)$/)) return slice.form;
	if (shareOfRound(a)) return 'a share of the round before';
	const again =
		roundIn(a, a.sentence - 1) && says(a, /^(dafür|hierfür|gefördert|damit|teilen|verteilt|verteilen)$/);
	if (again) return 'the round before';
	// "Mit 118.000 Euro wird … gefördert. Insgesamt verteilt das Land in dieser Runde 2,3 Millionen": a share of the round told next.
	const next = stage === 'committed' && amountsIn(a.part, a.sentence + 1)[0];
	const larger = next && next.value > a.n.value && roundIn(a, a.sentence + 1);
	return larger ? 'a share of the round told next' : null;
}

/** "650.000 Euro für den weiteren Ausbau": the work goes on, no money comes on top. */
const ofWork = (a: Amount, tag: Tag): boolean =>
	/^(weitere[rn]?|zusätzliche[rn]?)$/.test(tag.form) &&
	/(ausbau|aufbau|umbau|entwicklung|digitalisierung|modernisierung|umsetzung|einführung|ausstattung|vernetzung|betrieb|pflege|verlauf|schritte|schritten|maßnahmen|vorhaben|projekte|projekten|stellen|dienste|module|anwendungen)$/.test(
		wordAt(a.part, tag.to)
	) &&
	tag.from > a.n.from;

/** "Auf Gera entfallen 740.000 Euro, auf Jena 395.000": the second share of a round leaves out its verb. */
function shareLikewise(a: Amount, before: JudgedAmount | null): string | null {
	if (!before || before.amount.sentence !== a.sentence) return null;
	const share = 'reading' in before.outcome && shareOfRound(before.amount);
	return share && verbless(a) ? 'a share of the round before' : null;
}

/** The round, rate or stage of a programme that the amount is for: in its clause, or in a clause without an amount. */
function roundOf(a: Amount): string | null {
	const own = segmentTags(a.part, 'measure', a.segment).find((t) => t.class === 'round');
	if (own) return own.form;
	const [first, second] = amountsIn(a.part, a.sentence);
	const told = roundIn(a, a.sentence);
	return told && (second === undefined || (first && told.to <= first.from)) ? told.form : null;
}

const plural = (form: string): boolean => /(runden|raten|tranchen|staffeln)$/i.test(form);

/** "80 Millionen für Breitband, weitere 12 für …": nothing was told yet that this could be on top of. */
function afterForeign(a: Amount): boolean {
	const before = amountsIn(a.part, a.sentence).findLast((m) => m.to <= a.n.from);
	return (
		before !== undefined &&
		tagsIn(a.part, 'money', a.part.segmentOf[before.from]!).some((t) => t.class === 'foreign')
	);
}

/** "163 Bescheide über zusammen 1,55 Mio. Euro", "1,4 Mio. bekommen 165 Kommunen aus dem Programm": one round of many. */
function countedRecipients(a: Amount): string | null {
	const { part, n } = a;
	const counted = sentenceNumbers(part, a.sentence).find(
		(m) => !m.money && m.form !== 'ordinal' && m.value >= 3 && recipients.test(headWord(a, m.to))
	);
	if (!counted) return null;
	const head = headWord(a, counted.to);
	if (part.name === 'title' && wordAt(part, n.to) === 'für' && counted.from - n.to <= 2)
		return `für ${counted.value} ${head}`;
	const since = sentenceNumbers(part, a.sentence).some(
		(m) => wordAt(part, m.from - 1) === 'seit' && m.from !== n.from
	);
	if (since) return null;
	if (/bescheide?n?$/.test(head) && counted.to < n.from) return `${counted.value} ${head}`;
	const purse = part.segments[a.segment]!;
	const outOf = tagsIn(part, 'money', a.segment).some(
		(t) =>
			t.class === 'programme' &&
			part.tokens.slice(Math.max(purse.from, t.from - 3), t.from).some((w) => w.norm === 'aus')
	);
	const shared = says(a, /^teilen$/);
	return counted.value >= 5 && (outOf || shared) ? `${counted.value} ${head}` : null;
}

/** The noun behind a number, over one adjective. */
function headWord(a: Amount, at: number): string {
	const token = a.part.tokens[at];
	return token?.capital ? token.norm : wordAt(a.part, at + 1);
}
