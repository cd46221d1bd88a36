import type { Gazetteer } from '#lib/places/gazetteer.ts';
import type { PlacesOf } from './reading.ts';
import { prefixOf } from './title.ts';

/**
 * The place that a heading's prefix names, by the gazetteer. The prefix must be the place (with its title:
 * "Kreis Musterburg", "Stadt Musterstadt"), not a body that has one in its name ("Verein Musterstadt"). Where several
 * places have the name, what else the heading names decides; else there is none: never guessed.
 */
export const placesByGazetteer =
	(gazetteer: Gazetteer): PlacesOf =>
	(title) => {
		const prefix = prefixOf(`${title.trim()} `);
		if (prefix === null) return [];
		const mentions = gazetteer.find(title);
		const named = mentions.filter((m) => m.start < prefix.length && !m.foreign && !m.adjective);
		const [first] = named;
		if (!first || named.length > 1) return [];
		const before = title.slice(0, first.start).trim();
		const after = title.slice(first.end, prefix.length).trim();
		if (after !== '' || (before !== '' && !titles.has(before.toLowerCase()))) return [];
		const around = mentions.filter((m) => m !== first).flatMap((m) => m.keys);
		const key = gazetteer.settle(first.keys, around);
		return key === null ? [] : [key];
	};

/** What may stand before a place's name and still be the place. */
const titles = new Set(
	`stadt landeshauptstadt hansestadt universitätsstadt gemeinde markt kreis landkreis land freistaat region
	städteregion insel lutherstadt kreisstadt verbandsgemeinde samtgemeinde amt`.split(/\s+/)
);
