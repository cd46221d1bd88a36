import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../src/cli/load-places.ts';
import { namesBeginning } from '#lib/search/begun.ts';
import { placeNamesOf } from '#lib/search/place-names.ts';
import { namedWithin, smallPlaceFinder } from '#lib/search/small-places.ts';

const names = placeNamesOf(await loadPlaces());
const find = smallPlaceFinder(names);

describe('places of which nothing is told', () => {
	it.each([
		['Potsdam', 'Potsdam', '12'],
		['potsdm', 'Potsdam', '12'],
		['Goerlitz', 'Görlitz', '14'],
		['Bremerhaven', 'Bremerhaven', '04'],
		['potsdam mittelmark', 'Landkreis Potsdam-Mittelmark', '12']
	])('%s leads to %s', (text, name, land) => {
		expect(find(text).places[0]).toMatchObject({ name, land });
	});
	it('stand there once, and no Land among them', () => {
		expect(find('Potsdam').places.filter(({ name }) => name === 'Potsdam')).toHaveLength(1);
		expect(
			find('Gießen')
				.places.slice(0, 2)
				.map(({ name, kind }) => [name, kind])
		).toEqual([
			['Gießen', 'town'],
			['Landkreis Gießen', 'kreis']
		]);
		for (const land of ['Berlin', 'Hamburg', 'Bremen'])
			expect(find(land).places.map(({ name }) => name)).not.toContain(land);
	});
	it('say whether they are only written nearly so', () => {
		expect(find('Potsdam').near).toBe(false);
		expect(find('potsdm').near).toBe(true);
	});
	it('are no answer to what is no place', () => {
		expect(find('').places).toEqual([]);
		expect(find('perpetuum mobile').places).toEqual([]);
	});
});

describe('a place beside something else', () => {
	const within = namedWithin(names);
	it.each([
		['Bauantrag Potsdam', 'Potsdam', '12'],
		['Wohngeld in Potsdam-Mittelmark', 'Landkreis Potsdam-Mittelmark', '12'],
		['E-Akte Gießen', null, null],
		['Potsdam', null, null],
		['E-Akte überall', null, null]
	])('%s names %s', (text, name, land) => {
		const found = within(text);
		expect([found?.name ?? null, found?.land ?? null]).toEqual([name, land]);
	});
});

describe('names that begin with what is written', () => {
	it('are few, the shortest first', () => {
		expect(namesBeginning(names, 'pots', 8)).toEqual(['Potsdam', 'Landkreis Potsdam-Mittelmark']);
		expect(namesBeginning(names, 'goerl', 8)).toContain('Görlitz');
		expect(namesBeginning(names, 'ne', 8)).toHaveLength(8);
	});
	it('wait for a second letter', () => {
		expect(namesBeginning(names, 'p', 8)).toEqual([]);
	});
});
