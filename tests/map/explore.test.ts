import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBreaks, stepOf } from '#lib/map/classes.ts';
import type { MapColours } from '#lib/map/explore/colours.ts';
import { kreisZoom, mapLayers } from '#lib/map/explore/layers.ts';
import { laenderPlaces, smallPlaces } from '#lib/map/explore/places.ts';
import type { Painted } from '#lib/map/painted.ts';
import { pointsOf } from '#lib/map/points.ts';
import type { FigureRow } from '#lib/query/source.ts';
import type { Place } from '#lib/schema/place.ts';

const row = (id: string, scope: string | null, asOf: string | null, value: number, more = {}): FigureRow =>
	({
		id,
		scope,
		asOf,
		value,
		upper: null,
		bound: 'exact',
		unit: 'authority',
		measure: 'total',
		scopeName: null,
		subject: null,
		subjectName: null,
		...more
	}) as FigureRow;

describe('small places of the movable map', () => {
	it('are Kreise and Gemeinden, never Länder, Germany or an unknown place', () => {
		const figures = ['DE', '12', '12062', '05570008', null].map((scope, i) => row(`f${i}`, scope, '2024', 1));
		expect(smallPlaces(figures, null).map(({ scope, level }) => [scope, level])).toEqual([
			['12062', 'kreis'],
			['05570008', 'gemeinde']
		]);
	});

	it('are painted with their newest level, whatever the order; nothing is added up', () => {
		const figures = [
			row('a', '12062', '2023', 30),
			row('b', '12062', '2024-06', 40),
			row('c', '12062', '2024', 35)
		];
		for (const order of [figures, [...figures].reverse()]) {
			expect(smallPlaces(order, null)).toMatchObject([{ value: 40, figure: 'b', more: 2 }]);
		}
	});

	it('show what was added only where no level is told', () => {
		const added = row('a', '12062', '2025', 5, { measure: 'added' });
		expect(smallPlaces([added, row('b', '12062', '2020', 40)], null)).toMatchObject([{ value: 40 }]);
		expect(smallPlaces([added], null)).toMatchObject([{ value: 5, measure: 'added' }]);
	});

	it('share the colours of the Länder only where they are of the subject that is asked for', () => {
		const told = [row('a', '12062', '2024', 4, { subject: 'i-kfz' }), row('b', '12063', '2024', 5)];
		expect(smallPlaces(told, 'i-kfz').map(({ compared }) => compared)).toEqual([true, false]);
		expect(smallPlaces(told, null).some(({ compared }) => compared)).toBe(false);
	});

	it('are not painted with figures without a date', () => {
		expect(smallPlaces([row('a', '12062', null, 40)], null)).toEqual([]);
	});
});

const colours: MapColours = {
	surface: '#ffffff',
	text: '#000001',
	halo: '#000002',
	border: '#000003',
	hatch: '#000004',
	accent: '#000005',
	apart: '#000006',
	ramp: ['#111111', '#222222', '#333333', '#444444', '#555555']
};
const painted = (scope: string, value: number) =>
	({
		scope,
		value,
		upper: null,
		bound: 'exact',
		unit: 'bundle',
		date: '2024',
		figure: scope,
		compared: true
	}) as Painted;
const layer = (places: Painted[], id: string) =>
	mapLayers(places, classBreaks(places.map((p) => p.value)), colours, null).find((l) => l.id === id);

describe('layers of the movable map', () => {
	it('give each place the colour that the prerendered map gives it', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 16 }), (values) => {
				const places = values.map((value, i) => painted(String(i + 1).padStart(2, '0'), value));
				const breaks = classBreaks(values);
				const match = layer(places, 'laender')?.paint?.['fill-color' as never] as unknown as string[];
				for (const place of places) {
					expect(match[match.indexOf(place.scope) + 1]).toBe(colours.ramp[stepOf(place.value, breaks) - 1]);
				}
				expect(match.at(-1)).toBe(colours.surface);
			})
		);
	});

	it('give none of its colours to what counts something else', () => {
		const places = [painted('12', 650), { ...painted('14', 90), compared: false }];
		const match = layer(places, 'laender')?.paint?.['fill-color' as never] as unknown as string[];
		expect(match[match.indexOf('14') + 1]).toBe(colours.apart);
		expect(colours.ramp).toContain(match[match.indexOf('12') + 1]);
	});

	it('hatch exactly the places without a report, Länder and Kreise apart', () => {
		const places = [painted('12', 650), painted('12062', 40)];
		expect(layer(places, 'laender-ohne')).toMatchObject({
			filter: ['!', ['in', ['get', 'key'], ['literal', ['12']]]]
		});
		expect(layer(places, 'kreise-ohne')).toMatchObject({
			filter: ['!', ['in', ['get', 'key'], ['literal', ['12062']]]]
		});
	});

	it('never draw the areas of Länder and Kreise over each other', () => {
		expect(layer([], 'laender')?.maxzoom).toBe(kreisZoom);
		expect(layer([], 'kreise')?.minzoom).toBe(kreisZoom);
	});
});

describe('Länder of the movable map', () => {
	it('carry the words of the view', () => {
		const [land] = laenderPlaces(
			[{ ...painted('12', 650), subject: 'd-nrw' }],
			() => 'Brandenburg',
			() => 'd-NRW'
		);
		expect(land).toMatchObject({ name: 'Brandenburg', subject: 'd-NRW', level: 'land', value: 650 });
	});
});

describe('points of Gemeinden', () => {
	it('are those of the Land that have one', () => {
		const place = (key: string, longitude: number | null) =>
			({
				key,
				level: key.length === 8 ? 'gemeinde' : 'kreis',
				longitude,
				latitude: longitude && 50
			}) as Place;
		const places = [place('05570008', 8), place('05570012', null), place('12062', 13), place('12062500', 13)];
		expect(pointsOf(places, '05')).toEqual({ '05570008': [8, 50] });
	});
});
