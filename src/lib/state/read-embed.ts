import type { Day } from '#lib/schema/date.ts';
import { ownPart } from './embed-own.ts';
import { embedKinds, embedWords, fits, ownOf, type Embed, type EmbedKind } from './embed.ts';
import type { Notice } from './notice.ts';
import { parseState } from './parse.ts';
import { standFault } from './stand.ts';
import type { Known } from './view-state.ts';

/** The view of a kind that a query asks for, with what of it can't be read. */
export function readEmbed(
	kind: EmbedKind,
	search: URLSearchParams,
	known: Known,
	fixed: readonly 'stand'[] = []
): { embed: Embed; notices: Notice[] } {
	const { params, read } = ownPart(kind);
	const { own, notices } = read(search, known);
	// A list of figures reads all of its address by itself, and nothing else would.
	const shared =
		kind === 'figures' ? new URLSearchParams([...search].filter(([name]) => name === 'stand')) : search;
	const { state, notices: others } = parseState(shared, known, fixed, params);
	const embed = { kind, state, ...ownOf(own) };
	const unfit: Notice[] = fits(embed)
		? []
		: [{ kind: 'bad_value', param: 'land', value: state.lands.join(',') }];
	return { embed, notices: [...others, ...notices, ...unfit] };
}

/**
 * Reads a short name.
 * @param stand the day of the folder below it; null for the newest
 * @returns null where it names no kind; `notices` where a part of it or the day can't be read – such an address is not one of ours
 */
export function parseShort(
	short: string,
	known: Known,
	stand: Day | null = null
): { embed: Embed; notices: Notice[] } | null {
	const [word, ...pairs] = short.split('~');
	const kind = embedKinds.find((one) => embedWords[one] === word);
	if (!kind) return null;
	const { embed, notices } = readEmbed(kind, new URLSearchParams(pairs.join('&')), known, ['stand']);
	const fault = stand === null ? null : standFault(stand, known.stands);
	return {
		embed: { ...embed, state: { ...embed.state, stand } },
		notices: [...notices, ...(fault ? [fault] : [])]
	};
}

/**
 * Reads the name of files beside a view, `karte~bis=2024~stand=2026-11-23`.
 * @returns null where it names no view, or where a part of it can't be read
 */
export function parseFullName(name: string, known: Known): Embed | null {
	const [, short = '', stand = null] = /^(.+?)(?:~stand=(\d{4}-\d\d-\d\d))?$/.exec(name) ?? [];
	const read = parseShort(short, known, stand);
	return read && read.notices.length === 0 ? read.embed : null;
}
