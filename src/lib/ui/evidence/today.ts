import type { Explained, Explanation } from '#lib/extract/trace.ts';
import type { ExtractedFigure } from '#lib/schema/figure.ts';
import { correctable } from '#lib/schema/vocabulary.ts';

/** How today's rules read a figure: as the ledger has it, otherwise, not at all; `unkept` where the words are not kept. */
export type Today =
	| { is: 'same' | 'other'; explanation: Explanation; explained: Explained }
	| { is: 'gone'; explanation: Explanation }
	| { is: 'unkept' };

/** Fields in which two readings differ. */
export const changesOf = (a: ExtractedFigure, b: ExtractedFigure) =>
	correctable.filter((field) => a[field] !== b[field]);

/**
 * Holds the newest version of a figure, as read, against how its item is read today.
 * @param version what the ledger last read, before any decision
 */
export function todaysReading(explanation: Explanation | null, version: ExtractedFigure): Today {
	if (explanation === null) return { is: 'unkept' };
	const explained = explanation.figures.find(({ figure }) => figure.id === version.id);
	if (!explained) return { is: 'gone', explanation };
	const same =
		changesOf(explained.figure, version).length === 0 &&
		explained.figure.evidence.text === version.evidence.text;
	return { is: same ? 'same' : 'other', explanation, explained };
}
