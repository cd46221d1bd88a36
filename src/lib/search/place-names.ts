import { calledOf } from '#lib/places/called.ts';
import type { Place } from '#lib/schema/place.ts';

/** What a place below a Land is. */
export const smallKinds = ['kreis', 'town', 'municipality'] as const;
export type SmallKind = (typeof smallKinds)[number];

/** Names of Kreise, towns and other Gemeinden, in the order of `smallKinds`, by key of their Land. */
export type PlaceNames = Record<string, [string[], string[], string[]]>;

function kindOf({ level, kind }: Place): SmallKind {
	if (level === 'kreis') return 'kreis';
	return kind === 'Stadt' ? 'town' : 'municipality';
}

/**
 * Names that somebody may search for. Who is Kreis and town in one, or town and Land, stands there once.
 */
export function placeNamesOf(places: readonly Place[]): PlaceNames {
	const keys = new Set(places.map(({ key }) => key));
	const lands = new Set(places.filter(({ level }) => level === 'land').map(({ key, name }) => key + name));
	const names: PlaceNames = {};
	for (const place of places) {
		const { key, level } = place;
		const name = calledOf(place);
		if (level === 'nation' || level === 'land' || keys.has(`${key}000`)) continue;
		const land = key.slice(0, 2);
		if (lands.has(land + name)) continue;
		names[land] ??= [[], [], []];
		names[land][smallKinds.indexOf(kindOf(place))]!.push(name);
	}
	return names;
}
