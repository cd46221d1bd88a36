import { describe, expect, it } from 'vitest';
import type { Place } from '#lib/schema/place.ts';
import { createGazetteer } from '#lib/places/gazetteer.ts';
import { placesByGazetteer } from '#lib/news/places-of.ts';

const place = (key: string, name: string, population: number): Place => ({
	key,
	name,
	level: key.length === 2 ? 'land' : key.length === 5 ? 'kreis' : 'gemeinde',
	land: key.length === 2 ? null : key.slice(0, 2),
	kreis: key.length === 8 ? key.slice(0, 5) : null,
	kind: 'Ort',
	longitude: null,
	latitude: null,
	population,
	populationDate: null
});
const land = (key: string, name: string) => ({
	key,
	name,
	abbreviation: name.slice(0, 2).toUpperCase() + key,
	genitives: [],
	adjectiveStems: [],
	people: [],
	otherNames: [],
	regions: [],
	capital: '',
	cityState: false
});
const placesOf = placesByGazetteer(
	createGazetteer({
		places: [
			place('98', 'Musterland', 1_000_000),
			place('97', 'Beispielland', 1_000_000),
			place('98001', 'Musterburg', 100_000),
			place('98001001', 'Musterburg', 40_000),
			place('98001002', 'Doppeldorf', 9000),
			place('97001002', 'Doppeldorf', 8000)
		],
		laender: [land('98', 'Musterland'), land('97', 'Beispielland')],
		commonWords: []
	})
);

describe('the prefix of a heading is a place if it is nothing but the place', () => {
	it.each([
		['Musterburg: Portal eröffnet', ['98001001']],
		['Stadt Musterburg: Portal eröffnet', ['98001001']],
		['Kreis Musterburg: Portal eröffnet', ['98001']],
		['Musterland: Bilanz', ['98']],
		['Rechenzentrum Musterburg: Bilanz', []],
		['Musterburg Digital GmbH: Bilanz', []],
		['Musterland und Beispielland: Bilanz', []],
		['Fremdort: Portal', []],
		['Portal in Musterburg eröffnet', []]
	])('%s', (title, keys) => expect(placesOf(title)).toEqual(keys));
	it('two of one name: what else the heading names decides, else none', () => {
		expect(placesOf('Doppeldorf: Portal eröffnet')).toEqual([]);
		expect(placesOf('Doppeldorf: Portal für Beispielland')).toEqual(['97001002']);
	});
});
