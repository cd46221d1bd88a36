import type { PlaceKey } from '#lib/schema/place.ts';
import { landFacts } from './land-facts.ts';

export const peerGroups = ['all', 'city', 'west', 'east', 'large', 'middle', 'small'] as const;
/** Länder that are compared among themselves (DESIGN 4, rule 10). */
export type PeerGroup = (typeof peerGroups)[number];

const cityStates: readonly PlaceKey[] = ['02', '04', '11'];

/** Whether a key is that of Hamburg, Bremen or Berlin as a Land: its districts and offices are in no register of municipalities. */
export const isCityState = (key: PlaceKey): boolean => cityStates.includes(key);
/** Territorial Länder that joined in 1990; the usual division of official statistics. */
const eastern: readonly PlaceKey[] = ['12', '13', '14', '15', '16'];
/** Bounds of the three classes by people. */
export const largeFrom = 7_500_000;
export const middleFrom = 2_500_000;

const keys = Object.keys(landFacts).sort();
const people = (key: PlaceKey) => landFacts[key]?.population ?? 0;

const belongs: Record<PeerGroup, (key: PlaceKey) => boolean> = {
	all: () => true,
	city: isCityState,
	east: (key) => eastern.includes(key),
	west: (key) => !eastern.includes(key) && !isCityState(key),
	large: (key) => people(key) >= largeFrom,
	middle: (key) => people(key) >= middleFrom && people(key) < largeFrom,
	small: (key) => people(key) < middleFrom
};

/** The Länder of a group, by key. */
export const landsOf = (group: PeerGroup): PlaceKey[] => keys.filter(belongs[group]);
