import { formatList } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { Painted } from '#lib/query/paint.ts';
import { intervalOf, openRanks, type OpenRank } from '#lib/query/ranks.ts';

/** The ranks of a table in words. */
export interface RankWords {
	/** Places by Land: "1", "2–3", or that any is possible. */
	of: ReadonlyMap<string, string>;
	/** Why places are open, with the Länder whose are. */
	notes: string[];
}

const placesOf = ([from, to]: readonly [number, number]) =>
	from === to ? String(from) : m.rank_share({ from, to });

const reasons: [OpenRank, (lands: { lands: string }) => string][] = [
	['time', m.rank_open_time],
	['apart', m.rank_open_apart],
	['bound', m.rank_open_bound]
];

/**
 * A band of all places says nothing by its numbers: the table says why it is open.
 * @param isShown whether a Land is in the table; ranks are among all rows
 */
export function rankWords(
	rows: readonly Painted[],
	nameOf: (key: string) => string,
	isShown: (key: string) => boolean = () => true
): RankWords {
	const ranked = rows.flatMap(({ rank, ...row }) => (rank === null ? [] : [{ ...row, rank }]));
	const why = openRanks(
		ranked.map(({ rank }) => rank),
		ranked.map(intervalOf),
		ranked.map(({ date }) => date)
	);
	const openBy = (reason: OpenRank) =>
		ranked.filter(({ scope }, i) => why[i] === reason && isShown(scope)).map(({ scope }) => nameOf(scope));
	return {
		of: new Map(
			ranked.map(({ scope, rank }, i) => [scope, why[i] === null ? placesOf(rank) : m.rank_open()])
		),
		notes: reasons.flatMap(([reason, words]) => {
			const lands = openBy(reason);
			return lands.length === 0 ? [] : [words({ lands: formatList(lands, getLocale()) })];
		})
	};
}
