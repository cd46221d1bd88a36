import type { Place } from '#lib/schema/place.ts';
import { placeName } from './names.ts';

/** A Kreis or Gemeinde of the boundary file (BKG VG250, 2016). */
export interface AreaRow {
	key: string;
	name: string;
	kind: string;
	/** Centre of the area, WGS84 degrees. */
	longitude: number;
	latitude: number;
}
/** A place of GeoNames with its Gemeinde key. */
export interface PointRow {
	key: string;
	name: string;
	/** GeoNames' feature code; PPLA… is a seat of administration. */
	code: string;
	longitude: number;
	latitude: number;
	population: number;
	/** Day of GeoNames' last change, which dates its population. */
	changed: string;
}
export interface KreisPopulation {
	key: string;
	population: number;
}
export interface LandRow {
	key: string;
	name: string;
	population: number;
	populationDate: string;
}
/** A key that ceased: `old` is now `to`. Kreis keys carry their Gemeinden along. */
export interface KeyChange {
	old: string;
	to: string;
	/** Only a part of it moved; the old key still exists. */
	partial: boolean;
}

/** landkreise-deutschland states its population without a day: end of 2018. */
const kreisPopulationDate = '2018-12-31';

const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000;
const isSeat = (row: PointRow) => row.code.startsWith('PPLA') || row.code === 'PPLC';

/** The point that stands for a Gemeinde: its namesake, else its seat, else its largest place. */
function pointOf(name: string, rows: PointRow[]): PointRow | undefined {
	const { short } = placeName(name);
	const rank = (row: PointRow) => (row.name === name || row.name === short ? 2 : 0) + (isSeat(row) ? 1 : 0);
	return rows.toSorted((a, b) => rank(b) - rank(a) || b.population - a.population)[0];
}

/**
 * All places with today's keys: Germany, Länder, Kreise, Gemeinden, sorted by key.
 * Keys of 2016 are brought to today by `changes`; Gemeinden that are newer come from the points.
 */
export function assemblePlaces(source: {
	laender: LandRow[];
	kreise: AreaRow[];
	gemeinden: AreaRow[];
	points: PointRow[];
	populations: KreisPopulation[];
	changes: KeyChange[];
}): Place[] {
	const moved = new Map(source.changes.filter((c) => !c.partial).map((c) => [c.old, c.to]));
	const populationOf = new Map(source.populations.map((row) => [row.key, row.population]));
	const pointsOf = new Map<string, PointRow[]>();
	for (const row of source.points) {
		const key = moved.get(row.key) ?? row.key;
		pointsOf.set(key, [...(pointsOf.get(key) ?? []), row]);
	}

	const germany: Place = {
		key: 'DE',
		name: 'Deutschland',
		level: 'nation',
		land: null,
		kreis: null,
		kind: 'Bund',
		longitude: null,
		latitude: null,
		population: source.laender.reduce((sum, land) => sum + land.population, 0),
		populationDate: source.laender[0]?.populationDate ?? null
	};
	const laender = source.laender.map((land): Place => ({
		key: land.key,
		name: land.name,
		level: 'land',
		land: land.key,
		kreis: null,
		kind: 'Land',
		longitude: null,
		latitude: null,
		population: land.population,
		populationDate: land.populationDate
	}));

	const kreise = new Map<string, Place>();
	const addKreis = (key: string, row: AreaRow) => {
		const population = populationOf.get(key) ?? null;
		kreise.set(key, {
			key,
			name: placeName(row.name).name,
			level: 'kreis',
			land: key.slice(0, 2),
			kreis: key,
			kind: row.kind,
			longitude: rounded(row.longitude),
			latitude: rounded(row.latitude),
			population,
			populationDate: population === null ? null : kreisPopulationDate
		});
	};
	for (const row of source.kreise) if (!moved.has(row.key)) addKreis(row.key, row);
	for (const [old, to] of moved) {
		const row = source.kreise.find((kreis) => kreis.key === old);
		if (row && to.length === 5 && !kreise.has(to)) addKreis(to, row);
	}

	const gemeinden = new Map<string, Place>();
	const addGemeinde = (
		key: string,
		name: string,
		kind: string,
		centre: { longitude: number; latitude: number }
	) => {
		const point = pointOf(name, pointsOf.get(key) ?? []);
		const at = point ?? centre;
		gemeinden.set(key, {
			key,
			name: placeName(name).name,
			level: 'gemeinde',
			land: key.slice(0, 2),
			kreis: key.slice(0, 5),
			kind,
			longitude: rounded(at.longitude),
			latitude: rounded(at.latitude),
			population: point?.population || null,
			populationDate: point?.population ? point.changed : null
		});
	};
	const former = new Map<string, AreaRow>();
	for (const row of source.gemeinden) {
		if (moved.has(row.key) || moved.has(row.key.slice(0, 5))) former.set(row.key, row);
		else addGemeinde(row.key, row.name, row.kind, row);
	}
	// Gemeinden newer than the boundary file: named after the former Gemeinde of the same name, else the seat.
	const formerNames = new Set([...former.values(), ...source.gemeinden].map((row) => row.name));
	for (const [key, rows] of pointsOf) {
		if (gemeinden.has(key)) continue;
		const best = rows.toSorted(
			(a, b) =>
				Number(formerNames.has(b.name)) - Number(formerNames.has(a.name)) || b.population - a.population
		)[0];
		if (best) addGemeinde(key, best.name.replace(/^Gemeinde /u, ''), 'Gemeinde', best);
	}
	for (const [old, to] of moved) {
		const row = former.get(old);
		if (row && to.length === 8 && !gemeinden.has(to)) addGemeinde(to, row.name, row.kind, row);
		// A Gemeinde that left its Kreis to be one of its own.
		if (row && to.endsWith('000') && !kreise.has(to.slice(0, 5))) {
			addKreis(to.slice(0, 5), { ...row, kind: 'Kreisfreie Stadt' });
		}
	}

	const byKey = (a: Place, b: Place) => (a.key < b.key ? -1 : 1);
	return [germany, ...laender, ...[...kreise.values()].sort(byKey), ...[...gemeinden.values()].sort(byKey)];
}

/** Where a key of former times has gone: `16056000` → `16063105`; today's keys stay. */
export function currentKey(key: string, changes: KeyChange[]): string {
	return changes.find((change) => !change.partial && change.old === key)?.to ?? key;
}
