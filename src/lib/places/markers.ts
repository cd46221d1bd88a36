/** What a word before a name says of the name's level. */
export type Marker = 'land' | 'kreis' | 'gemeinde' | 'below_kreis';

const words: Record<Marker, string> = {
	land: 'Land Landes Bundesland Freistaat Freistaates Freistaats Senat',
	kreis:
		'Kreis Kreises Kreise Kreisen Landkreis Landkreises Landkreise Landkreisen LK Lkr. Region Städteregion StädteRegion Regionalverband Kreisverwaltung Landratsamt',
	gemeinde:
		'Stadt Städte Städten Gemeinde Gemeinden Markt Märkte Märkten Marktgemeinde Landeshauptstadt Hansestadt Kreisstadt Universitätsstadt Hochschulstadt Lutherstadt Bundesstadt Großstadt Kurstadt Ortsgemeinde OB Oberbürgermeister Bürgermeister Rathaus Stadtverwaltung Gemeindeverwaltung Stadtwerke',
	below_kreis:
		'Amt Amtes Ämter Ämtern Samtgemeinde Samtgemeinden Verbandsgemeinde Verbandsgemeinden Verwaltungsgemeinschaft Verwaltungsgemeinschaften VG Verwaltungsverband'
};

const markerOf = new Map(
	Object.entries(words).flatMap(([marker, list]) =>
		list.split(' ').map((word) => [word, marker as Marker] as const)
	)
);

const plural = new Set(
	'Kreise Kreisen Landkreise Landkreisen Städte Städten Gemeinden Märkte Märkten Ämter Ämtern Samtgemeinden Verbandsgemeinden Verwaltungsgemeinschaften'.split(
		' '
	)
);

/** Whether a marker speaks for a list: "Kreise A, B und C"; "Amt A, B und C" is one Amt and two others. */
export const isPlural = (word: string): boolean => plural.has(word);

/** The level that a marker word stands for, if it is one. */
export const markerFor = (word: string): Marker | undefined => markerOf.get(word);

/** Words before which a place's name is likely meant as a place. */
export const placePrepositions = new Set([
	'in',
	'aus',
	'bei',
	'nach',
	'von',
	'für',
	'In',
	'Aus',
	'Bei',
	'Nach',
	'Von',
	'um',
	'bis',
	'zwischen',
	'Zwischen'
]);

/** Words after which a name is a person's: "Minister Schwarz". */
export const personWords =
	/^(?:Herr|Herrn|Frau|Dr\.|Prof\.|\p{Lu}?\p{L}*[mM]inister(?:in)?|Staatssekretär(?:in)?|Landrat|Landrätin|Präsident(?:in)?|Professor(?:in)?|Senator(?:in)?|CIO|CDO|Direktor(?:in)?|Abgeordneter?|Sprecher(?:in)?)$/u;

/**
 * "Landrat Marc-André Burgdorf", "Oberbürgermeisterin Dr. Eva Weber": an office, then one or two first names. "Stadtrat Bad
 * Vilbel" and "Landrat Sankt Wendels" have none.
 */
export const personBefore =
	/(?:[Mm]inister(?:in)?|[Rr]at|[Rr]ätin|[Bb]ürgermeister(?:in)?|OB|Staatssekretär(?:in)?|[Pp]räsident(?:in)?|[Ss]enator(?:in)?|Beigeordneter?|Dezernent(?:in)?|[Dd]irektor(?:in)?|[Ss]precher(?:in)?|[Ll]eiter(?:in)?|Kämmerer|Kämmerin|Abgeordneter?|Professor(?:in)?|CIO|CDO) (?:(?:Dr|Prof)\. ){0,2}(?:(?!Bad |Sankt |Markt |Stadt |Land |Kreis )\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? ){1,2}$/u;
