import { readFileSync } from 'node:fs';
import { json } from '@sveltejs/kit';
import { pointsOf } from '#lib/map/points.ts';
import type { Place } from '#lib/schema/place.ts';
import { landKeys } from '#lib/ui/lands.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => landKeys.map((land) => ({ land }));

let places: Place[] | undefined;

/** Points of a Land's Gemeinden, for the movable map. */
export const GET: RequestHandler = ({ params }) => {
	places ??= JSON.parse(readFileSync('.cache/places/places.json', 'utf8')) as Place[];
	return json(pointsOf(places, params.land));
};
