import type { Day } from '#lib/schema/date.ts';
import type { Figure } from '#lib/schema/figure.ts';
import { correctable, type Correctable } from '#lib/schema/vocabulary.ts';

/** What a sentence says of a figure. */
const said = [
	'metric',
	'value',
	'upper',
	'unit',
	'bound',
	'stage',
	'measure',
	'scope',
	'subject',
	'asOf',
	'flags'
] as const;
export type Said = Pick<Figure, (typeof said)[number]>;

/** A figure that is told otherwise than before. */
export interface LastCorrected {
	id: string;
	before: Said;
	/** Null where it is no longer told. */
	after: Said | null;
	/** What of it differs. */
	fields: Correctable[];
}

/** The newest day on which something was corrected. */
export interface LastCorrections {
	day: Day;
	/** How many figures were. */
	count: number;
	/** Some of them; those first whose sentence differs in more than its date, then those that are gone. */
	shown: LastCorrected[];
}

const sentenceOf = (figure: Figure): Said =>
	Object.fromEntries(said.map((field) => [field, figure[field]])) as Said;

/** What counts in a state of knowledge, as its pages tell it: decisions applied, what was rejected or withdrawn left out. */
export interface ToldState {
	day: Day;
	figures: readonly Figure[];
}

/** What is told otherwise in a state than in the one before it; not how it was read. */
function between(then: ToldState, now: ToldState): LastCorrected[] {
	const today = new Map(now.figures.map((figure) => [figure.id, figure]));
	return then.figures.flatMap((before): LastCorrected[] => {
		const after = today.get(before.id);
		const fields = after ? correctable.filter((field) => before[field] !== after[field]) : [];
		return after && fields.length === 0
			? []
			: [{ id: before.id, before: sentenceOf(before), after: after ? sentenceOf(after) : null, fields }];
	});
}

const weightOf = ({ after, fields }: LastCorrected): number =>
	fields.some((field) => field !== 'asOf' && (said as readonly string[]).includes(field))
		? 0
		: after === null
			? 1
			: 2;

/**
 * What was corrected last.
 * @param states newest first; read only so far as needed
 * @returns null where nothing ever was
 */
export function lastCorrections(states: Iterable<ToldState>, most: number): LastCorrections | null {
	let now: ToldState | undefined;
	for (const then of states) {
		const corrected = now ? between(then, now) : [];
		if (now && corrected.length > 0) {
			const shown = corrected.sort((a, b) => weightOf(a) - weightOf(b) || (a.id < b.id ? -1 : 1));
			return { day: now.day, count: corrected.length, shown: shown.slice(0, most) };
		}
		now = then;
	}
	return null;
}
