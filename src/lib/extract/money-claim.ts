import { tagsIn } from './frame.ts';
import type { Amount } from './money-amount.ts';
import { attributeOf, isPurse } from './money-stage.ts';
import type { Outcome } from './reading.ts';
import type { StageReading } from './stage.ts';
import { wordAt } from './spans.ts';

/** An amount judged before, in the order of the text. */
export interface JudgedAmount {
	amount: Amount;
	outcome: Outcome;
}

const taking =
	/^(es|davon|darunter|daraus|dazu|hinzu|weitere|weiteren|weiterer|nochmals|noch|zusammen|macht|bzw|beziehungsweise)$/;
const inherited = /^(price|saving|loss|request|hypothetical|foreign|mixed)/;
const toward = /^(für|fürs|zur|zum|ins)$/;
const into = /^(die|den|das|ihre?n?|seine?n?|eine?n?|unsere?n?|dieses?)$/;

/** The amount whose verb this one leaves out: "2023 waren es 275.000", "für die Stadt 239.418 Euro". */
export function continued(a: Amount, judged: readonly JudgedAmount[]): JudgedAmount | null {
	const before = judged.findLast((j) => j.amount.part === a.part && j.amount.n.to <= a.n.from);
	if (!before || a.sentence - before.amount.sentence > 1) return null;
	if (before.amount.segment === a.segment) return before;
	if (a.words.some((w) => taking.test(w))) return before;
	return verbless(a) && before.amount.sentence === a.sentence ? before : null;
}

/** Its clause leaves out the verb. */
export const verbless = (a: Amount): boolean =>
	!a.words.some((_, i) =>
		a.part.at('function', a.part.segments[a.segment]!.from + i).some((t) => t.class === 'verb')
	);

/** Why an amount without a verb of its own is refused: as the one was that it goes on from. */
export function refusedBefore(before: JudgedAmount | null): string | null {
	if (!before || !('veto' in before.outcome)) return null;
	return inherited.test(before.outcome.veto) ? before.outcome.veto : null;
}

/**
 * What says that the amount was given or will be: a verb or paper, a noun of giving, the amount before, a purpose
 * right behind it. Null where nothing does: then it is no figure, whatever else it may be.
 */
export function claimOf(a: Amount, stage: StageReading, before: JudgedAmount | null): string | null {
	if (stage.cue) return stage.cue.form;
	if (stage.distance > 0) return 'a grant told beside';
	const segments = [a.segment, ...(a.described === null ? [] : [a.described])];
	const noun = segments
		.flatMap((s) => tagsIn(a.part, 'money', s))
		.find((t) => t.class === 'means' || t.class === 'programme');
	if (noun) return noun.form;
	if (attributeOf(a)) return 'its own participle';
	if (isPurse(a)) return 'the purse of which a part is told';
	if (a.part.name === 'title') return 'a heading';
	if (before && 'reading' in before.outcome) return 'as the amount before';
	return purposeClaim(a);
}

/** "für die Digitalisierung der Ämter … 3 Millionen Euro": a purpose led by "für", "zur", "in" in the same clause. */
function purposeClaim(a: Amount): string | null {
	const { from } = a.part.segments[a.segment]!;
	for (const tag of a.tags) {
		if (tag.class !== 'purpose') continue;
		for (let i = tag.from - 1; i >= Math.max(from, tag.from - 5); i--)
			if (toward.test(wordAt(a.part, i)) || (wordAt(a.part, i) === 'in' && into.test(wordAt(a.part, i + 1))))
				return `${wordAt(a.part, i)} … ${tag.form}`;
	}
	return null;
}
