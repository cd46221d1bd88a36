import type { Figure } from '#lib/schema/figure.ts';
import { landOf, levelOf, type Place } from '#lib/schema/place.ts';

/** OZG-Leistungsbündel of the catalogue of 2018; the law of 2024 keeps the count. */
export const bundlesInCatalogue = 575;

/** How many authorities a place can have at all: its municipalities and Kreise, and the Länder and federal ones. */
export interface Bounds {
	authorities(scope: string): number | null;
}

/** Bounds from the register of places: Gemeinden, Kreise and a tenth more for offices of Land and federation. */
export function boundsOf(places: readonly Place[]): Bounds {
	const counts = new Map<string, number>();
	const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
	for (const { key } of places) {
		const level = levelOf(key);
		if (level !== 'gemeinde' && level !== 'kreis') continue;
		add('DE');
		const land = landOf(key);
		if (land) add(land);
		if (level === 'gemeinde') add(key.slice(0, 5));
	}
	return {
		authorities: (scope) => {
			const count = counts.get(scope);
			return count === undefined ? null : Math.ceil(count * 1.1) + 10;
		}
	};
}

/**
 * Whether a figure lies outside of what can be: more bundles than the catalogue has, more authorities than the place,
 * or more than the authorities of the kind that its subject is for. The value stays as told.
 * @param most highest number of authorities by subject, where one is known
 */
export function isImplausible(figure: Figure, bounds: Bounds, most: ReadonlyMap<string, number>): boolean {
	if (figure.metric === 'services_live' && figure.unit === 'bundle') return figure.value > bundlesInCatalogue;
	if (figure.metric !== 'authorities_onboarded' || figure.scope === null) return false;
	const inPlace = bounds.authorities(figure.scope);
	const ofKind = figure.subject === null ? undefined : most.get(figure.subject);
	return (inPlace !== null && figure.value > inPlace) || (ofKind !== undefined && figure.value > ofKind);
}
