import * as v from 'valibot';

/** `DE`, or the official key as text: Land 2 digits, Kreis 5, Gemeinde 8 (AGS). Leading zeros count. */
export const PlaceKey = v.pipe(
	v.string(),
	v.regex(/^(DE|\d{2}|\d{5}|\d{8})$/, 'not a place key: expected DE or 2, 5 or 8 digits')
);
export type PlaceKey = v.InferOutput<typeof PlaceKey>;

export const placeLevels = ['nation', 'land', 'kreis', 'gemeinde'] as const;

/** A place in which a figure can count. Longitude and latitude are WGS84 degrees. */
export const Place = v.object({
	key: PlaceKey,
	/** Short official name without title: "Kiel", not "Kiel, Landeshauptstadt". */
	name: v.string(),
	level: v.picklist(placeLevels),
	/** Key of the Land it lies in; null for DE. */
	land: v.nullable(PlaceKey),
	/** Key of the Kreis it lies in (Gemeinden only). */
	kreis: v.nullable(PlaceKey),
	/** "Landkreis", "kreisfreie Stadt", "Markt" …, as the register says it. */
	kind: v.string(),
	longitude: v.nullable(v.number()),
	latitude: v.nullable(v.number()),
	population: v.nullable(v.number()),
	/** Date of the population figure; null where there is none. */
	populationDate: v.nullable(v.string())
});
export type Place = v.InferOutput<typeof Place>;

/** The level that a key stands for, by its length. */
export function levelOf(key: PlaceKey): (typeof placeLevels)[number] {
	return key === 'DE' ? 'nation' : key.length === 2 ? 'land' : key.length === 5 ? 'kreis' : 'gemeinde';
}

/** The Land a key lies in; null for `DE`. */
export function landOf(key: PlaceKey): PlaceKey | null {
	return key === 'DE' ? null : key.slice(0, 2);
}
