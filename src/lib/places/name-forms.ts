import { landOf, type PlaceKey } from '#lib/schema/place.ts';
import { foreignNames } from './foreign.ts';
import { adjectives, genitives, inflected } from './forms.ts';
import type { GazetteerSource } from './gazetteer-source.ts';
import { placeName } from './names.ts';

/** A way in which texts write a place: its name, a genitive, an adjective. */
export interface NameForm {
	text: string;
	keys: Set<PlaceKey>;
	adjective: boolean;
	foreign: boolean;
	region: boolean;
	/** Needs a marker, a preposition or the heading's prefix, else it is a common word. */
	risky: boolean;
	/** Such a word of a village: a preposition does not make it a place ("in Wellen", "von Bescheiden"). */
	word: boolean;
}

/** Genitives and adjectives that are everyday words of this field. */
const everyday = new Set([
	'Bundes',
	'Landes',
	'Kreises',
	'Amtes',
	'Marktes',
	'Horner',
	'Weiler',
	'Hammer',
	'Leerer',
	'Hofer'
]);

/** Below this many people a name alone is more often a word than a place. */
export const wellKnown = 5000;
/** Endings that only names of places have: nobody means anything else by "Kirchanschöring". */
const telling =
	/^.{3,}(?:ingen|ing|heim|hausen|hofen|kirchen|stedt|stetten|stätten|weiler|reuth|büttel|leben|rode|roda|walde|dorf|hagen|münde|moor|bronn|brunn)$/u;
const adjectiveFrom = 20_000;
const longName = 6;

/**
 * All forms by which places are named, by their text. What several places are called has the keys of all of them.
 * @param population people of a place; 0 where it is not known
 */
export function nameForms(
	source: GazetteerSource,
	population: (key: PlaceKey) => number
): Map<string, NameForm> {
	const common = new Set(source.commonWords);
	const forms = new Map<string, NameForm>();
	const tooShort = (text: string, key: PlaceKey | null) =>
		text.length <= 3 && (key === null || population(key) < adjectiveFrom);
	const landNames = new Set(source.laender.map((land) => land.name));
	const cityStates = new Map(
		source.laender.filter((land) => land.cityState).map((land) => [land.name, land.key])
	);

	const add = (
		text: string,
		key: PlaceKey | null,
		kind: { adjective?: boolean; risky?: boolean; region?: boolean } = {}
	) => {
		if (everyday.has(text)) return;
		const found = forms.get(text);
		if (!found) {
			forms.set(text, {
				text,
				keys: new Set(key === null ? [] : [key]),
				adjective: kind.adjective ?? false,
				foreign: key === null,
				region: kind.region ?? false,
				risky: (kind.risky ?? false) || common.has(text) || tooShort(text, key),
				word: key !== null && common.has(text)
			});
			return;
		}
		// A name beats the adjective of another place that is written alike (Weil, Weiler).
		if ((found.adjective || found.region) && !kind.adjective) {
			Object.assign(found, {
				keys: new Set<PlaceKey>(),
				adjective: false,
				region: false,
				risky: kind.risky ?? false
			});
		} else if (!found.adjective && kind.adjective) return;
		if (key !== null) found.keys.add(key);
		found.risky = (found.risky && (kind.risky ?? false)) || common.has(text) || tooShort(text, key);
	};

	for (const land of source.laender) {
		for (const name of [land.name, ...genitives(land.name), ...land.genitives]) add(name, land.key);
		for (const name of land.otherNames)
			add(name, land.key, { adjective: !/^[\p{Lu}-]+$|Land |Freistaat|Hansestadt/u.test(name) });
		for (const stem of land.adjectiveStems.flatMap(inflected)) {
			add(stem, land.key, { adjective: true });
			// "Schleswig-Holsteinischer Landkreistag": in a name each part has its capital.
			add(stem.charAt(0).toUpperCase() + stem.slice(1), land.key, { adjective: true });
			add(
				stem.replace(/(^|-)\p{Ll}/gu, (start) => start.toUpperCase()),
				land.key,
				{ adjective: true }
			);
		}
		for (const people of land.people) if (people !== land.name) add(people, land.key, { adjective: true });
		for (const name of land.regions)
			for (const form of [name, ...genitives(name)])
				if (!forms.has(form)) add(form, land.key, { region: true });
		// Länder are in the news anyway: "Sachsen" is on the list of common words only for the village of that name.
		for (const form of [land.name, land.abbreviation, ...land.otherNames, ...genitives(land.name)]) {
			const all = forms.get(form);
			if (all) all.risky = false;
		}
	}
	add('BW', '08', { adjective: true });
	forms.get('BW')!.risky = false;

	for (const place of source.places) {
		if (place.level !== 'kreis' && place.level !== 'gemeinde') continue;
		// A Land's bare name is the Land; the city of a city-state counts as the Land unless a marker says otherwise.
		const { name, short, aliases } = placeName(place.name);
		const small = place.level === 'gemeinde' && (place.population ?? 0) < wellKnown;
		const [, stem] = name === 'Rhein-Neckar-Kreis' ? [] : (/^(.+)-Kreis$/u.exec(name) ?? []);
		for (const text of new Set([name, short, ...aliases, ...(stem ? [stem] : [])])) {
			if (landNames.has(text) && !cityStates.has(text)) continue;
			if (cityStates.has(text) && place.key.slice(0, 2) !== '04') continue;
			// Of some Gemeinden the size is not known; among them are towns, so that a long name does.
			const unknown = place.population === null && text.length >= longName;
			const weak = small && text === short && !telling.test(text) && !unknown;
			add(text, place.key, { risky: weak });
			if (!small) forms.get(text)!.word = false;
			for (const genitive of genitives(text))
				if (!forms.has(genitive) || !weak) add(genitive, place.key, { risky: weak });
		}
		if ((place.population ?? 0) >= adjectiveFrom && !cityStates.has(short)) {
			for (const adjective of adjectives(short)) add(adjective, place.key, { adjective: true });
		}
		if (place.level === 'kreis' && /kreis$/u.test(name)) add(`${name}es`, place.key);
	}
	const lands = (name: string) => [name, ...genitives(name), ...(name.endsWith('and') ? [`${name}es`] : [])];
	for (const { name, kreis } of source.landscapes ?? [])
		for (const text of lands(name)) {
			if (forms.get(text)?.region) forms.delete(text);
			if (!forms.has(text)) add(text, kreis, { region: true });
		}
	// "im Marburger Land", "im Regensburger Umland": the Kreis around the town, of a kreisfreie Stadt the one of its name.
	for (const place of source.places) {
		if (place.level !== 'gemeinde' || (place.population ?? 0) < adjectiveFrom) continue;
		const { short } = placeName(place.name);
		const own = place.key.slice(0, 5);
		const kreis = place.key.endsWith('000')
			? [...(forms.get(short)?.keys ?? [])].find(
					(k) => k.length === 5 && k !== own && landOf(k) === place.land
				)
			: own;
		if (kreis === undefined) continue;
		for (const adjective of new Set([
			...adjectives(short).filter((form) => form.endsWith('er')),
			`${short}er`
		]))
			for (const text of [...lands(`${adjective} Land`), ...lands(`${adjective} Umland`)])
				if (!forms.has(text)) add(text, kreis, { region: true });
	}
	for (const name of foreignNames) {
		if (
			source.places.length > 0 &&
			forms.get(name) &&
			![...forms.get(name)!.keys].every((key) => population(key) < wellKnown)
		)
			continue;
		for (const text of [name, ...genitives(name)]) {
			forms.delete(text);
			add(text, null);
		}
	}
	return forms;
}
