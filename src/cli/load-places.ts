import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { assemblePlaces } from '#lib/places/assemble.ts';
import { laenderSvg } from '#lib/places/svg.ts';
import { mergedTopology, simplified, weighed, type Area } from '#lib/places/topology.ts';
import { assembleUnits, unitKinds, type Unit } from '#lib/places/units.ts';
import { Place, PlaceKey } from '#lib/schema/place.ts';
import { placeNamesOf } from '#lib/search/place-names.ts';
import {
	areaRows,
	readAreas,
	readChanges,
	readKreisPopulations,
	readLaender,
	readPoints,
	readUnits,
	type Vg250Feature
} from './place-sources.ts';
import { markPlaces, placesAreFresh, placesFolder } from './places-stamp.ts';

/** Areas of Kreise with today's keys; a Kreis that was divided is put together from its Gemeinden. */
function kreisAreas(kreise: Vg250Feature[], gemeinden: Vg250Feature[]): Area[] {
	const changes = readChanges().filter((change) => !change.partial);
	const moved = new Map(changes.map((change) => [change.old, change.to]));
	const left = changes.filter(
		(c) => c.old.length === 8 && c.to.endsWith('000') && !moved.has(c.old.slice(0, 5))
	);
	const divided = new Set(left.map((change) => change.old.slice(0, 5)));
	const whole = kreise
		.filter((area) => !divided.has(area.properties.AGS))
		.map(({ geometry, properties }) => ({ geometry, key: moved.get(properties.AGS) ?? properties.AGS }));
	const parts = gemeinden
		.filter((area) => divided.has(area.properties.AGS.slice(0, 5)))
		.map(({ geometry, properties }) => ({
			geometry,
			key: (moved.get(properties.AGS) ?? properties.AGS).slice(0, 5)
		}));
	return [...whole, ...parts].map(({ geometry, key }) => ({
		type: 'Feature',
		geometry,
		properties: { key }
	}));
}

/** Builds gazetteer and geometry from the packages; about ten seconds, once. */
export function buildPlaces(): { places: Place[] } {
	const kreise = readAreas('kreise');
	const gemeinden = readAreas('gemeinden');
	const places = assemblePlaces({
		laender: readLaender(),
		kreise: areaRows(kreise),
		gemeinden: areaRows(gemeinden),
		points: readPoints(),
		populations: readKreisPopulations(),
		changes: readChanges()
	});
	const weighted = weighed(mergedTopology(kreisAreas(kreise, gemeinden)));
	const laender = simplified(weighted, ['laender'], { triangle: 2, ring: 2, grid: 2e4 });
	const coarse = simplified(weighted, ['laender'], { triangle: 8, ring: 4, grid: 1e4 });
	const svg = laenderSvg(coarse);
	const files: Record<string, unknown> = {
		'places.json': places,
		'units.json': assembleUnits(readUnits(), places, readChanges()),
		'laender.topo.json': laender,
		'kreise.topo.json': simplified(weighted, ['kreise', 'laender'], { triangle: 1.2, ring: 1, grid: 2e4 }),
		'laender-svg.json': svg,
		// Apart, so that a script that draws labels carries no outlines.
		'laender-frame.json': { viewBox: svg.viewBox, labels: svg.labels },
		// Of what a search looks through, the names alone: a twentieth of the bytes.
		'place-names.json': placeNamesOf(places)
	};
	// Written beside and renamed, so that nobody ever reads half of it.
	const draft = `${placesFolder}.${process.pid}`;
	mkdirSync(draft, { recursive: true });
	for (const [name, content] of Object.entries(files))
		writeFileSync(join(draft, name), JSON.stringify(content));
	rmSync(placesFolder, { recursive: true, force: true });
	renameSync(draft, placesFolder);
	return { places };
}

/** Builds the places where they are missing or where something that they rest on has changed. */
export function ensurePlaces(): void {
	if (placesAreFresh()) return;
	buildPlaces();
	markPlaces();
}

/** All places (Germany, Länder, Kreise, Gemeinden); built first where that has not been done yet. */
export async function loadPlaces(): Promise<Place[]> {
	ensurePlaces();
	const file = join(placesFolder, 'places.json');
	return v.parse(v.array(Place), JSON.parse(readFileSync(file, 'utf8')));
}

const UnitRow = v.object({ kind: v.picklist(unitKinds), name: v.string(), kreis: PlaceKey });

/** Ämter, Samt- and Verbandsgemeinden, Verwaltungsgemeinschaften that no town's name tells; built first like the places. */
export function loadUnits(): Unit[] {
	ensurePlaces();
	return v.parse(v.array(UnitRow), JSON.parse(readFileSync(join(placesFolder, 'units.json'), 'utf8')));
}
