import { m } from '#lib/i18n/paraglide/messages.js';
import type { Painted } from '#lib/query/paint.ts';
import { intervalOf, openRanks } from '#lib/query/ranks.ts';

/** The ranks of a table in words. */
export interface RankWords {
	/** Places by Land: "1", "2–3", or that any is possible. */
	of: ReadonlyMap<string, string>;
	/** What an open place means, for each reason that there is. */
	notes: string[];
}

const placesOf = ([from, to]: readonly [number, number]) =>
	from === to ? String(from) : m.rank_share({ from, to });

/** A band of all places says nothing by its numbers: the table says why it is open. */
export function rankWords(rows: readonly Painted[]): RankWords {
	const ranked = rows.flatMap(({ rank, ...row }) => (rank === null ? [] : [{ ...row, rank }]));
	const why = openRanks(
		ranked.map(({ rank }) => rank),
		ranked.map(intervalOf)
	);
	return {
		of: new Map(
			ranked.map(({ scope, rank }, i) => [scope, why[i] === null ? placesOf(rank) : m.rank_open()])
		),
		notes: [
			why.includes('age') ? m.rank_open_age() : '',
			why.includes('bound') ? m.rank_open_bound() : ''
		].filter(Boolean)
	};
}
