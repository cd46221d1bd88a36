import { landOf, type PlaceKey } from '#lib/schema/place.ts';

const tenTimes = 10;

/**
 * One of several places of a name: by what is named around it, else the one ten times larger; null if neither tells.
 * @param population people of a place; 0 where it is not known
 */
export function settle(
	keys: readonly PlaceKey[],
	around: readonly PlaceKey[],
	population: (key: PlaceKey) => number
): PlaceKey | null {
	if (keys.length <= 1) return keys[0] ?? null;
	const one = (near: (key: PlaceKey, other: PlaceKey) => boolean) =>
		keys.filter((key) => around.some((other) => other !== 'DE' && near(key, other)));
	const kreis = (key: PlaceKey) => (key.length === 8 ? key.slice(0, 5) : null);
	const oneLand = new Set(around.map(landOf)).size === 1;
	let left = [...keys];
	for (const near of [
		(key: PlaceKey, other: PlaceKey) => key === other,
		(key: PlaceKey, other: PlaceKey) => kreis(key) === other,
		(key: PlaceKey, other: PlaceKey) => kreis(key) !== null && kreis(key) === kreis(other),
		(key: PlaceKey, other: PlaceKey) => other !== key && landOf(key) === other,
		(key: PlaceKey, other: PlaceKey) => oneLand && landOf(key) === landOf(other)
	]) {
		const found = one(near);
		if (found.length === 1) return found[0]!;
		if (found.length) left = left.filter((key) => found.includes(key));
	}
	const [first, second] = left.toSorted((a, b) => population(b) - population(a));
	if (first && second && population(first) >= tenTimes * population(second)) return first;
	return null;
}
