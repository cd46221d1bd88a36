import type { Day } from '#lib/schema/date.ts';
import type { Locale } from './address.ts';
import { parseMap, writeMap, type MapView } from './map-view.ts';
import type { Notice } from './notice.ts';
import { parseState } from './parse.ts';
import { serialiseState } from './serialise.ts';
import { standFault } from './stand.ts';
import type { Known, ViewState } from './view-state.ts';

/** What can be embedded, and its word in the address. */
export const embedWords = { map: 'karte', time: 'verlauf', rank: 'rang' } as const;
export type EmbedKind = keyof typeof embedWords;
export const embedKinds = Object.keys(embedWords) as EmbedKind[];

const plainMap: MapView = { layer: 'level', form: 'outlines', month: null };

/** A view that stands in pages of others. Its state of knowledge, `state.stand`, is a folder of its address. */
export interface Embed {
	kind: EmbedKind;
	state: ViewState;
	/** Of a map: every Land as a tile of one size; outlines where nothing is said. */
	form?: 'tiles' | undefined;
}

/**
 * The short name of a view: its kind and what its state differs from the default in, `karte~kennzahl=behoerden~bis=2024`.
 * It says the view in full, so no two views share one and no list is needed to resolve it; as it needs no query it can be
 * a folder on a host that only hands out files.
 */
export function shortOf({ kind, state, form }: Embed): string {
	const query = serialiseState({ ...state, stand: null }).slice(1);
	const own = writeMap({ ...plainMap, form: form ?? plainMap.form });
	return [embedWords[kind], ...[query, own].filter(Boolean).flatMap((part) => part.split('&'))].join('~');
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
	const search = new URLSearchParams(pairs.join('&'));
	const { state, notices } = parseState(search, known, ['stand'], kind === 'map' ? ['form'] : []);
	const map = parseMap(kind === 'map' ? search : new URLSearchParams(), known);
	const fault = stand === null ? null : standFault(stand, known.stands);
	return {
		embed: { kind, state: { ...state, stand }, ...tiled(map.view) },
		notices: [...notices, ...map.notices, ...(fault ? [fault] : [])]
	};
}

/** A form that is not the usual one, as a part of a view. */
export const tiled = ({ form }: Pick<MapView, 'form'>): Pick<Embed, 'form'> =>
	form === 'tiles' ? { form } : {};

/** Its path from the site's root; of a state of knowledge, or of the newest. */
export function embedPath(embed: Embed, locale: Locale): string {
	const { stand } = embed.state;
	const root = locale === 'en' ? '/en/e/' : '/e/';
	return `${root}${shortOf(embed)}/${stand === null ? '' : `${stand}/`}`;
}

/** What the name of a figure's files begins with; it is no kind of view. */
const figureWord = 'angabe~';

/** A figure as it is told now, or as it was told at the end of a day. */
export interface FigureAt {
	id: string;
	stand: Day | null;
}

/** The name of a figure's card, as files beside it bear it: `angabe~abc1`, `angabe~abc1~stand=2026-11-23`. */
export const figureNameOf = (id: string, stand: Day | null = null): string =>
	`${figureWord}${id}${stand === null ? '' : `~stand=${stand}`}`;

/** The figure that such a name is of; null where it is none. */
export function figureIn(name: string): FigureAt | null {
	const [, id, stand = null] = /^angabe~([^~]+)(?:~stand=(\d{4}-\d\d-\d\d))?$/.exec(name) ?? [];
	return id === undefined ? null : { id, stand };
}

/** The day in such a name or in one of a view; null where it names none. */
export const dayIn = (name: string): string | null => /~stand=([\d-]+)$/.exec(name)?.[1] ?? null;

/** Short name and state of knowledge as one name, for files beside a view: `karte~bis=2024~stand=2026-11-23`. */
export const fullNameOf = (embed: Embed): string =>
	[shortOf(embed), ...(embed.state.stand === null ? [] : [`stand=${embed.state.stand}`])].join('~');

/**
 * Reads such a name.
 * @returns null where it names no view, or where a part of it can't be read
 */
export function parseFullName(name: string, known: Known): Embed | null {
	const [, short = '', stand = null] = /^(.+?)(?:~stand=(\d{4}-\d\d-\d\d))?$/.exec(name) ?? [];
	const read = parseShort(short, known, stand);
	return read && read.notices.length === 0 ? read.embed : null;
}
