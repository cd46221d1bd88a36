import type { Place, PlaceKey } from '#lib/schema/place.ts';
import { currentKey, type KeyChange } from './assemble.ts';
import { placeName } from './names.ts';

export const unitKinds = [
	'Amt',
	'Samtgemeinde',
	'Verbandsgemeinde',
	'Verwaltungsgemeinschaft',
	'Verwaltungsverband'
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** Gemeinden of one Kreis that share an administration: it has no key of its own that we count by, but its Kreis's. */
export interface Unit {
	kind: UnitKind;
	name: string;
	kreis: PlaceKey;
}

/** What may stand before a unit's name, and the kinds that it tells; all of them in the plural or in a list. */
const told = new Map<string, readonly UnitKind[]>([
	['Amt', ['Amt']],
	['Amtes', ['Amt']],
	['Amts', ['Amt']],
	['Amtsverwaltung', ['Amt']],
	['Samtgemeinde', ['Samtgemeinde']],
	['SG', ['Samtgemeinde']],
	['Verbandsgemeinde', ['Verbandsgemeinde']],
	['VG', ['Verbandsgemeinde', 'Verwaltungsgemeinschaft']],
	['VGem', ['Verwaltungsgemeinschaft']],
	['Verwaltungsgemeinschaft', ['Verwaltungsgemeinschaft', 'Verwaltungsverband']],
	['Gemeindeverwaltungsverband', ['Verwaltungsverband']],
	['GVV', ['Verwaltungsverband']],
	['Verwaltungsverband', ['Verwaltungsverband']],
	['Ämter', unitKinds],
	['Ämtern', unitKinds],
	['Samtgemeinden', unitKinds],
	['Verbandsgemeinden', unitKinds],
	['Verwaltungsgemeinschaften', unitKinds]
]);
const none: readonly UnitKind[] = [];

/** The kinds of unit that a word before a name tells. */
export const unitKindsOf = (word: string): readonly UnitKind[] => told.get(word) ?? none;

const firstLetters = new Set([...told.keys()].map((word) => word.charCodeAt(0)));

/** Whether a word that begins so may tell a kind of unit: most do not. */
export const mayTellUnit = (letter: number): boolean => firstLetters.has(letter);

/** "Bad Ems-Nassau", "Herrstein-Rhaunen": called after two of its towns. */
const composed = /^((?:Bad |Sankt )?\p{Lu}\p{L}+)-((?:Bad |Sankt )?\p{Lu}\p{L}+)(?![\p{L}-])/u;

/** Both towns at the beginning of a text that a unit may be called after. */
export const composedOf = (text: string): [whole: string, first: string, second: string] | null => {
	const match = composed.exec(text.slice(0, 60));
	return match ? [match[0], match[1]!, match[2]!] : null;
};

/**
 * Units with today's Kreise, each name of a kind once. Those that are called like a town of their Kreis are left out: the
 * word before the town's name tells enough. So are names that two Kreise have.
 */
export function assembleUnits(rows: readonly Unit[], places: readonly Place[], changes: KeyChange[]): Unit[] {
	const kreise = new Set(places.filter((p) => p.level === 'kreis').map((p) => p.key));
	const towns = new Map<string, Set<PlaceKey>>();
	for (const place of places) {
		if (place.level !== 'gemeinde') continue;
		const { name, short, aliases } = placeName(place.name);
		for (const text of [name, short, ...aliases])
			towns.set(text, (towns.get(text) ?? new Set()).add(place.key.slice(0, 5)));
	}
	const found = new Map<string, Unit[]>();
	for (const row of rows) {
		const unit = { kind: row.kind, name: row.name, kreis: currentKey(row.kreis, changes) };
		if (!kreise.has(unit.kreis)) continue;
		const same = towns.get(unit.name);
		if (same?.size === 1 && same.has(unit.kreis)) continue;
		const id = `${unit.kind} ${unit.name}`;
		const known = found.get(id) ?? [];
		if (!known.some((u) => u.kreis === unit.kreis)) found.set(id, [...known, unit]);
	}
	return [...found.values()]
		.flatMap((units) => (units.length === 1 ? units : []))
		.sort((a, b) => (a.kreis + a.name < b.kreis + b.name ? -1 : 1));
}
