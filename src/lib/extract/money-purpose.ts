import { frameAt, tagsIn } from './frame.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentTokens } from './spans.ts';

/** What the whole item says of money's purpose; a teaser seldom repeats it in each sentence. */
export interface MoneyContext {
	/** A digital purpose stands in the heading. */
	titleDigital: boolean;
	/** Administration stands in heading or text. */
	administration: boolean;
	/** A foreign purpose stands in the heading, and no digital administration. */
	titleForeign: boolean;
	/** A known programme, service or association of digital administration is named. */
	subject: boolean;
}

const reach = 2;

/** Why an amount's purpose is none of digital administration (guide 2, 16, 44); null where it is one. */
export function moneyPurpose(part: Part, n: NumberMention, context: MoneyContext): string | null {
	const frame = frameAt(part, n.from);
	const sentence = part.sentenceOf[n.from]!;
	const near = frame.order.slice(0, 2).flatMap((s) => tagsIn(part, 'money', s));
	const purpose = near.find((t) => t.class === 'purpose');
	const foreign = near.find((t) => t.class === 'foreign');
	if (foreign && !purpose) return `foreign: ${foreign.form}`;
	if (foreign && part.segmentOf[foreign.from] === frame.own) return `mixed: ${foreign.form}`;
	const before = part.tags.money.some(
		(t) =>
			t.class === 'purpose' &&
			part.sentenceOf[t.from]! <= sentence &&
			part.sentenceOf[t.from]! >= sentence - reach
	);
	const besides = part.tags.money.find(
		(t) =>
			t.class === 'foreign' && part.sentenceOf[t.from] === sentence && t.from > n.from && t.from - n.from < 25
	);
	const administration = tagsIn(part, 'money', frame.own).some((t) => t.class === 'administration');
	if (
		besides &&
		!administration &&
		/^(breitband|glasfaser|gigabit|mobilfunk|schul|straße)/.test(part.tokens[besides.from]!.norm)
	)
		return `mixed: ${besides.form}`;
	if (!purpose && !before && !context.titleDigital && !context.subject) return 'no digital purpose';
	const clear = purpose !== undefined && besides === undefined;
	if (!context.administration && !context.subject && !clear) return 'no administration';
	if (context.titleForeign && !purpose) return 'foreign heading';
	if (wholeAgency(part, frame.own)) return 'a whole ministry’s budget';
	return null;
}

/** "Das Ministerium kann mit 4,47 Mrd. Euro wirtschaften", "Etat der Staatskanzlei": no programme. */
function wholeAgency(part: Part, segment: number): boolean {
	const words = segmentTokens(part, segment).map((t) => t.norm);
	const agency = words.some((w) =>
		/ministerium$|ministeriums$|^staatskanzlei$|^ressort$|^einzelplan$/.test(w)
	);
	return (
		(agency && words.some((w) => /^(wirtschaften|etat|einzelplan|gesamtetat|kernhaushalt)$/.test(w))) ||
		words.includes('kernhaushalt')
	);
}
