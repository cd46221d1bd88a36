import type { Place, PlaceKey } from '#lib/schema/place.ts';
import type { Unit } from './units.ts';

/** How news write the Länder: from `data/places/laender.csv`. */
export interface LandWords {
	key: PlaceKey;
	name: string;
	abbreviation: string;
	genitives: string[];
	adjectiveStems: string[];
	people: string[];
	otherNames: string[];
	/** Regions and city districts that lie wholly in it (Oberbayern, Ruhrgebiet, Pankow). */
	regions: string[];
	capital: string;
	cityState: boolean;
}

/** A landscape that lies in one Kreis, as good as wholly. */
export interface Landscape {
	name: string;
	kreis: PlaceKey;
}

/** What a gazetteer is compiled from. */
export interface GazetteerSource {
	places: readonly Place[];
	laender: readonly LandWords[];
	/** Names that are common words too. */
	commonWords: readonly string[];
	/** What lies between Gemeinde and Kreis; a name needs the word before it ("Amt Klützer Winkel"). */
	units?: readonly Unit[];
	/** Landscapes that stand for one Kreis ("Siegerland"). */
	landscapes?: readonly Landscape[];
}
