import { correctable } from '#lib/schema/vocabulary.ts';
import type { FigureRow } from './source.ts';

/** A figure of an earlier state that is no longer told as it was. */
export interface CorrectedSince {
	then: FigureRow;
	/** As it is told now; null where it no longer belongs to the view: withdrawn, or counted elsewhere. */
	now: FigureRow | null;
}

/**
 * Which figures of a view of an earlier state have been corrected since: in what they say, not in how they were read.
 * @param then the figures of the view in its own state
 * @param now those of the same view today
 */
export function correctedSince(then: readonly FigureRow[], now: readonly FigureRow[]): CorrectedSince[] {
	const today = new Map(now.map((figure) => [figure.id, figure]));
	const said = (figure: FigureRow) => JSON.stringify(correctable.map((field) => figure[field]));
	return then.flatMap((figure) => {
		const same = today.get(figure.id) ?? null;
		return same !== null && said(same) === said(figure) ? [] : [{ then: figure, now: same }];
	});
}
