import type { Day } from '#lib/schema/date.ts';
import type { Locale } from './address.ts';
import { serialiseState } from './serialise.ts';
import { defaultState, type ViewState } from './view-state.ts';

/** What can be embedded, and its word in the address. */
export const embedWords = {
	map: 'karte',
	time: 'verlauf',
	rank: 'rang',
	compare: 'vergleich',
	figures: 'angaben',
	money: 'geld',
	use: 'nutzung',
	targets: 'ziele'
} as const;
export type EmbedKind = keyof typeof embedWords;
export const embedKinds = Object.keys(embedWords) as EmbedKind[];

/** A view that stands in pages of others. Its state of knowledge, `state.stand`, is a folder of its address. */
export interface Embed {
	kind: EmbedKind;
	/** Of a list of figures the state of knowledge alone: it has a filter of its own. */
	state: ViewState;
	/** What its page alone reads of its address, as a query without a question mark, `ebene=anteil`; nothing where all is usual. */
	own?: string | undefined;
}

/** What a page alone reads, as a part of a view. */
export const ownOf = (own: string): Pick<Embed, 'own'> => (own === '' ? {} : { own });

/** The state that the money of a Land or of a subject is told by, or what it uses. */
export const placeState = (
	kind: 'money' | 'use',
	of: Pick<ViewState, 'lands' | 'subject'>,
	rest: Partial<Pick<ViewState, 'from' | 'to' | 'publisher' | 'confidence' | 'stand'>> = {}
): ViewState => ({ ...defaultState(kind === 'money' ? 'funding_eur' : 'services_live'), ...rest, ...of });

/**
 * Whether a kind of view can show a state: what money went and what is used is told of one Land or of one subject, whatever
 * unit and stage.
 */
export function fits({ kind, state }: Pick<Embed, 'kind' | 'state'>): boolean {
	if (kind !== 'money' && kind !== 'use') return true;
	const { lands, subject, from, to, publisher, confidence, stand } = state;
	const plain = placeState(kind, { lands, subject }, { from, to, publisher, confidence, stand });
	return (
		(lands.length === 1) === (subject === null) &&
		lands.length < 2 &&
		serialiseState(plain) === serialiseState(state)
	);
}

/**
 * The short name of a view: its kind and what its state differs from the default in, `karte~kennzahl=behoerden~bis=2024`.
 * It says the view in full, so no two views share one and no list is needed to resolve it; as it needs no query it can be
 * a folder on a host that only hands out files.
 */
export function shortOf({ kind, state, own = '' }: Embed): string {
	const query = serialiseState({ ...state, stand: null }).slice(1);
	return [embedWords[kind], ...[query, own].filter(Boolean).flatMap((part) => part.split('&'))].join('~');
}

/** Its path from the site's root; of a state of knowledge, or of the newest. */
export function embedPath(embed: Embed, locale: Locale): string {
	const { stand } = embed.state;
	const root = locale === 'en' ? '/en/e/' : '/e/';
	return `${root}${shortOf(embed)}/${stand === null ? '' : `${stand}/`}`;
}

/** What the name of a figure's files begins with; it is no kind of view. */
export const figureWord = 'angabe~';

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
