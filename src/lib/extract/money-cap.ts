import type { Bound } from '#lib/schema/figure.ts';
import { amountsIn, marks, says, type Amount } from './money-amount.ts';
import { segmentTags, sentenceTags, sentenceTokens, wordAt } from './spans.ts';

const time = /^(jahr|jahre|monat|quartal|halbjahr|haushaltsjahr|kalenderjahr|woche|tag)$/;
/** Recipients named as a kind: what one of them can get is a cap. */
const anyone = /^(kommunen|gemeinden|projekte|vorhaben|antragsteller|wer|gewinner|hoffen|städte|verbünde)$/;
const each = /^(projekte|vorhaben|einzelprojekte|maßnahmen)$/;
/** Before "Vorhaben": a certain one, no kind of them. */
const one = /^(das|dem|des|dieses|diesem|ihr|sein|ein|einem|eines)$/;
const anybody =
	/^(projekt|vorhaben|verbund|kommune|gemeinde|stadt|landkreis|antragsteller|maßnahme|behörde)$/;
/** Up to this, "bis zu" for many is a cap and no volume. */
const largestCap = 500_000;

/** "darf bis zu 620.000 Euro kosten; der Ausschuss hat das Geld freigegeben": who allowed it gave it. */
const allowed =
	/^(freigegeben|freigibt|bewilligt|bewilligte|genehmigt|genehmigte|beschlossen|beschloss|gebilligt|billigte|zugestimmt|stimmte|eingeplant|bereitgestellt)$/;

/** Why an amount limits what each recipient gets ("bis zu 20.000 Euro je Kommune"); null where it does not. */
export function capOf(a: Amount, atMost: boolean): string | null {
	const { part, n } = a;
	const perEach = (tag: { to: number; form: string }) => {
		const noun = part.tokens[tag.to];
		if (time.test(noun?.norm ?? '')) return false;
		if (tag.form.startsWith('jede') || tag.form.includes(' ')) return true;
		if (tag.to === n.from) return false;
		return noun?.capital || /^(von|einzelne[rns]?|teilnehmende|beteiligte)$/.test(noun?.norm ?? '');
	};
	const caps = a.tags.filter((t) => t.class === 'cap');
	const own = caps.find((t) => (t.value === 'each' && perEach(t)) || (t.value === '' && marks(a, t)));
	if (own) return `cap: ${own.form} ${own.value === 'each' ? wordAt(part, own.to) : ''}`.trim();
	const words = sentenceTokens(part, a.sentence).map((t) => t.norm);
	if (
		says(a, /^(darf|dürfen)$/) &&
		says(a, /^(kosten|übersteigen|überschreiten)$/) &&
		!words.some((w) => allowed.test(w))
	)
		return 'cap: darf … kosten';
	const most = sentenceTags(part, 'money', a.sentence).some((t) => t.class === 'cap' && t.value === 'most');
	const floor = wordAt(part, n.from - 1) === 'mindestens' && most;
	if (atMost && sentenceTags(part, 'money', a.sentence).some((t) => t.value === 'each' && perEach(t)))
		return 'cap: at most';
	const many = words.some((w, i) => each.test(w) && !(w === 'vorhaben' && one.test(words[i - 1] ?? '')));
	if ((atMost || floor) && many && !isBudget(a)) return 'cap: at most for each';
	if (atMost && (forAnyone(a) || says(a, /^einzelne[srn]?$/))) return 'cap: at most for one';
	const freed =
		words.some((w) => /^(freigegeben|freigabe)$/.test(w)) ||
		(words.includes('frei') && words.some((w) => /^(gab|gaben|gibt)$/.test(w)));
	const quota = words.some((w) => /^(prozent|%|zuschuss|zuschüsse|förderquote|quote|fördersatz)$/.test(w));
	if (
		quota &&
		n.value <= largestCap &&
		caps.some((t) => t.value === 'most' && t.to <= n.from && n.from - t.to < 4)
	)
		return 'cap: most of a quota';
	if (
		atMost &&
		!freed &&
		n.value <= largestCap &&
		words.some((w) => anyone.test(w) || /^(kann|können)$/.test(w))
	)
		return 'cap: small and at most';
	const open =
		caps.some((t) => t.value === '') ||
		words.some((w, i) => anyone.test(w) || (w === 'je' && words[i + 1] === 'nach'));
	const range = n.upper !== null && n.value <= largestCap && open;
	return range ? 'cap: range' : null;
}

/** "Einem Projekt winken bis zu 500.000 Euro": anyone's, until somebody has it granted. */
function forAnyone(a: Amount): boolean {
	const { part, segment, words } = a;
	const granted = segmentTags(part, 'stage', segment).some(
		(t) => t.class === 'committed' || t.class === 'paid'
	);
	// "Eine Kommune kann daraus bis zu 500.000 Euro bekommen": what she may get is granted to none.
	const may = words.some((w) => /^(darf|kann|könne|könnte)$/.test(w));
	const some = may ? /^eine?[mr]?$/ : /^eine[mr]$/;
	return (may || !granted) && words.some((w, i) => anybody.test(w) && some.test(words[i - 1] ?? ''));
}

/** "bis zu zehn Millionen Euro im Jahr … vorgesehen": a purse, though projects are named. */
function isBudget(a: Amount): boolean {
	const yearly = a.words.some(
		(w, i) => /^(jährlich)$/.test(w) || (w === 'jahr' && /^(im|pro)$/.test(a.words[i - 1] ?? ''))
	);
	return (
		(a.n.value > largestCap && yearly) ||
		(segmentTags(a.part, 'stage', a.segment).some((t) =>
			/^(vorgesehen|eingeplant|veranschlagt)$/.test(t.form)
		) &&
			amountsIn(a.part, a.sentence).length === 1 &&
			a.n.value > largestCap)
	);
}

const nobody = /^(kein|keine|keinen|keinem|keiner|keines|keins|niemand|niemanden|niemandem|nirgends)$/;
const lends =
	/^(aufträge|aufträgen|verträge|verträgen|ausgaben|anschaffungen|bestellungen|vergaben|neuverträge|investitionen|rechnungen)$/;
const governs =
	/^(darf|dürfen|muss|müssen|künftig|genehmigen|genehmigt|sperre|abschließen|untersagt|verboten|freigabe|zustimmen)$/;

/**
 * "Mehr als 500.000 Euro gibt es für kein Vorhaben", "höher als 20.000 fiel kein Scheck aus", "keine Verträge über 10.000 Euro": nobody gets beyond
 * it, so it is a limit. Plural contracts above a sum are told by a rule of spending ("Aufträge über 50.000 Euro muss der Kreistag
 * genehmigen").
 */
export function beyondNone(a: Amount, bound: Bound): string | null {
	const { part, n } = a;
	const more =
		bound === 'at_least' ||
		(wordAt(part, n.from - 1) === 'als' && /^(höher|größer|mehr)$/.test(wordAt(part, n.from - 2)));
	if (more && a.words.some((w, i) => nobody.test(w) && a.words[i + 1] !== 'geringere'))
		return 'cap: nobody gets more';
	const from = part.segments[a.segment]!.from;
	for (let i = n.from - 1; i >= Math.max(from, n.from - 5); i--) {
		if (!lends.test(wordAt(part, i))) continue;
		const above = part.tokens.slice(i, n.from).some((t) => /^(über|ab|oberhalb|mehr)$/.test(t.norm));
		if (above && n.value <= largestCap && (says(a, governs) || says(a, nobody)))
			return 'cap: a rule of spending';
	}
	const end = wordAt(part, n.from - 1) === 'bei' && says(a, /^schluss$/);
	return end ? 'cap: bei … Schluss' : null;
}
