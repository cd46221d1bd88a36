import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { geoArea, geoContains } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { loadPlaces } from '#cli/load-places.ts';
import { placesFolder } from '#cli/places-stamp.ts';
import { pointIn } from '#lib/places/projection.ts';
import type { LaenderSvg } from '#lib/places/svg.ts';

const places = await loadPlaces();
const keysOf = (level: string) => places.filter((place) => place.level === level).map((place) => place.key);
const read = (name: string) => JSON.parse(readFileSync(`${placesFolder}/${name}`, 'utf8'));
const features = (topo: { objects: Record<string, unknown> }, object: string) =>
	(feature(topo as never, topo.objects[object] as never) as unknown as FeatureCollection).features;

describe('the gazetteer', () => {
	it('holds Germany, 16 Länder and 401 Kreise with today’s keys', () => {
		expect(keysOf('nation')).toEqual(['DE']);
		expect(keysOf('land')).toHaveLength(16);
		expect(keysOf('kreis')).toHaveLength(401);
	});
	it('brings former keys to today: Göttingen, Eisenach, Hanau', () => {
		const keys = new Set(places.map((place) => place.key));
		for (const gone of ['03152', '03156', '16056', '06435014', '16056000'])
			expect(keys.has(gone)).toBe(false);
		for (const now of ['03159', '06415', '06415000', '16063105']) expect(keys.has(now)).toBe(true);
	});
	it('keeps keys as text with their leading zeros', () => {
		for (const { key } of places) expect(key).toMatch(/^(DE|\d{2}|\d{5}|\d{8})$/);
	});
	it('puts every Gemeinde into a Kreis that exists', () => {
		const kreise = new Set(keysOf('kreis'));
		expect(places.filter((p) => p.level === 'gemeinde' && !kreise.has(p.kreis ?? ''))).toEqual([]);
	});
});

const reference = '../shared/reference';
const absent = !existsSync(reference);
if (absent)
	console.log(
		`SKIPPED: ${reference} is absent, so the gazetteer is not compared with the official register.`
	);
describe.skipIf(absent)('beside the official register', () => {
	const rows = (name: string): { key: string; name: string; lat: string; lon: string }[] =>
		parse(readFileSync(`${reference}/${name}.csv`), { columns: true, comment: '#', comment_no_infix: true });
	const mine = new Map(places.map((place) => [place.key, place]));

	it('has every Kreis', () => {
		expect(rows('kreise').filter((row) => !mine.has(row.key))).toEqual([]);
	});
	it('has all but twelve of the Gemeinden, those formed since 2016 that no package knows', () => {
		expect(rows('gemeinden').filter((row) => !mine.has(row.key)).length).toBeLessThanOrEqual(12);
	});
	it('puts its Gemeinden where they are', () => {
		const far = rows('gemeinden').filter((row) => {
			const place = mine.get(row.key);
			return (
				place &&
				Math.hypot(Number(row.lat) - (place.latitude ?? 0), Number(row.lon) - (place.longitude ?? 0)) > 0.2
			);
		});
		expect(far.length).toBeLessThanOrEqual(5);
	});
});

describe('the geometry', () => {
	const laender = features(read('laender.topo.json'), 'laender');
	it('holds all 16 Länder and 401 Kreise, none turned inside out', () => {
		const kreise = features(read('kreise.topo.json'), 'kreise');
		expect(laender.map((land) => land.id)).toEqual(keysOf('land'));
		expect(kreise.map((kreis) => kreis.id)).toEqual(keysOf('kreis'));
		for (const area of [...laender, ...kreise]) expect(geoArea(area)).toBeLessThan(2 * Math.PI);
	});
	it('leaves Berlin out of Brandenburg', () => {
		const contains = (key: string) =>
			geoContains(laender.find((land) => land.id === key) as never, [13.4, 52.52]);
		expect([contains('11'), contains('12')]).toEqual([true, false]);
	});
	it('is projected into paths for every Land', () => {
		const svg: LaenderSvg = read('laender-svg.json');
		expect(Object.keys(svg.paths).sort()).toEqual(keysOf('land'));
		for (const path of Object.values(svg.paths)) expect(path.length).toBeGreaterThan(20);
	});
	it('has its projection beside it, so that a point falls where it lies', () => {
		const svg: LaenderSvg = read('laender-svg.json');
		const kiel = pointIn(svg.projection, [10.132, 54.325]);
		const munich = pointIn(svg.projection, [11.575, 48.137]);
		const [x, y, width, height] = svg.viewBox;
		for (const [px, py] of [kiel!, munich!]) {
			expect(px).toBeGreaterThan(x);
			expect(px).toBeLessThan(x + width);
			expect(py).toBeGreaterThan(y);
			expect(py).toBeLessThan(y + height);
		}
		const near = (a: readonly number[], b: readonly number[]) => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!);
		expect(near(kiel!, svg.labels['01']!)).toBeLessThan(60);
		expect(near(munich!, svg.labels['09']!)).toBeLessThan(120);
		expect(near(munich!, svg.labels['01']!)).toBeGreaterThan(400);
	});
});
