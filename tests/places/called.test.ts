import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../src/cli/load-places.ts';
import { bareName, calledOf } from '#lib/places/called.ts';

const places = await loadPlaces();
const called = (key: string) => calledOf(places.find((place) => place.key === key)!);

describe('what a place is called where its name stands alone', () => {
	it.each([
		['06531', 'Landkreis Gießen'],
		['06531005', 'Gießen'],
		['05558', 'Kreis Coesfeld'],
		['05382', 'Rhein-Sieg-Kreis'],
		['05162', 'Rhein-Kreis Neuss'],
		['07232', 'Eifelkreis Bitburg-Prüm'],
		['03241', 'Region Hannover'],
		['05334', 'Städteregion Aachen'],
		['10041', 'Regionalverband Saarbrücken'],
		['09761', 'Augsburg'],
		['08221', 'Heidelberg'],
		['06', 'Hessen']
	])('%s is %s', (key, name) => {
		expect(called(key)).toBe(name);
	});
	it('no Kreis is called like a town', () => {
		const towns = new Set(
			places.filter(({ level }) => level === 'gemeinde').map(({ key, name }) => key.slice(0, 2) + name)
		);
		const alike = places
			.filter(({ level, kind }) => level === 'kreis' && /kreis$/i.test(kind) && kind !== 'Stadtkreis')
			.filter((kreis) => towns.has(kreis.key.slice(0, 2) + calledOf(kreis)));
		expect(alike.map(({ name }) => name)).toEqual([]);
	});
	it('is found by its bare name, too', () => {
		expect(bareName('Landkreis Gießen')).toBe('Gießen');
		expect(bareName('Rhein-Sieg-Kreis')).toBe('Rhein-Sieg-Kreis');
	});
});
