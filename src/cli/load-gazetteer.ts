import * as v from 'valibot';
import type { GazetteerSource, LandWords } from '#lib/places/gazetteer-source.ts';
import { createGazetteer, type Gazetteer } from '#lib/places/gazetteer.ts';
import { check } from '#lib/schema/check.ts';
import { loadPlaces, loadUnits } from './load-places.ts';
import { readCsv } from './place-sources.ts';

const list = v.pipe(
	v.string(),
	v.transform((text) => text.split('|').filter(Boolean))
);
const LandRow = v.object({
	key: v.string(),
	name: v.string(),
	abbr: v.string(),
	genitive: list,
	adjective_stems: list,
	people: list,
	capital: v.string(),
	other_names: list,
	regions: list,
	is_city_state: v.picklist(['0', '1'])
});

const LandscapeRow = v.object({
	name: v.string(),
	kreis: v.pipe(v.string(), v.regex(/^\d{5}$/))
});

function readLandWords(): LandWords[] {
	return readCsv('data/places/laender.csv').map((row, i) => {
		const land = check(LandRow, row, 'Land', `data/places/laender.csv row ${i + 1}`);
		return {
			key: land.key,
			name: land.name,
			abbreviation: land.abbr,
			genitives: land.genitive.filter((form) => !form.startsWith('von ')),
			adjectiveStems: land.adjective_stems,
			people: land.people,
			otherNames: land.other_names,
			regions: land.regions,
			capital: land.capital,
			cityState: land.is_city_state === '1'
		};
	});
}

/** The places and words that the gazetteer is compiled from; built first where that has not been done yet. */
export async function loadGazetteerSource(): Promise<GazetteerSource> {
	const commonWords = readCsv('data/places/place_words.csv').map((row) => row.word ?? '');
	const landscapes = readCsv('data/places/landscapes.csv').map((row, i) =>
		check(LandscapeRow, row, 'landscape', `data/places/landscapes.csv row ${i + 1}`)
	);
	return {
		places: await loadPlaces(),
		laender: readLandWords(),
		commonWords,
		units: loadUnits(),
		landscapes
	};
}

/** The gazetteer over all places. */
export async function loadGazetteer(): Promise<Gazetteer> {
	return createGazetteer(await loadGazetteerSource());
}
