import { levelOf, type Place, type PlaceKey } from '#lib/schema/place.ts';
import type { Marker } from './markers.ts';
import type { NameForm } from './name-forms.ts';

/**
 * Tells which places a form may mean, best first, of the level that the word before it asks for; remembered per form.
 * @param population people of a place; 0 where it is not known
 */
export function candidateFinder(
	byKey: ReadonlyMap<PlaceKey, Place>,
	population: (key: PlaceKey) => number
): (form: NameForm, marker: Marker | undefined) => PlaceKey[] {
	const ranked = new Map<NameForm, Map<Marker | undefined, PlaceKey[]>>();
	/** Candidates of the level that the marker asks for, best first. */
	function candidates(form: NameForm, marker: Marker | undefined): PlaceKey[] {
		let known = ranked.get(form);
		if (!known) ranked.set(form, (known = new Map()));
		let keys = known.get(marker);
		if (!keys) known.set(marker, (keys = rank(form, marker)));
		return [...keys];
	}

	function rank(form: NameForm, marker: Marker | undefined): PlaceKey[] {
		const all = [...form.keys];
		const level = (wanted: string) => all.filter((key) => levelOf(key) === wanted);
		const bySize = (keys: PlaceKey[]) =>
			keys.toSorted((a, b) => population(b) - population(a) || (a < b ? -1 : 1));
		if (marker === 'below_kreis') {
			const kreise = level('gemeinde').map((key) => byKey.get(key)?.kreis ?? key.slice(0, 5));
			return [...new Set(kreise)].sort();
		}
		const [laender, kreise, gemeinden] = [level('land'), level('kreis'), bySize(level('gemeinde'))];
		// A kreisfreie Stadt is a Kreis too, but its own key is the Gemeinde's.
		const realKreise = kreise.filter((key) => !all.includes(`${key}000`));
		if (marker === 'kreis' && realKreise.length) return realKreise;
		if (marker === 'gemeinde' && gemeinden.length) return gemeinden;
		if (laender.length) return laender;
		return gemeinden.length ? gemeinden : realKreise;
	}
	return candidates;
}
