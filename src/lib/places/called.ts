import type { Place } from '#lib/schema/place.ts';

/** What tells by itself that it is no town: "Rhein-Sieg-Kreis", "Eifelkreis Bitburg-Prüm", "Region Hannover". */
const tellsKind = /kreis(?: |$)|^(?:Region|Städteregion|Regionalverband) /i;
const districts = ['Landkreis', 'Kreis'];

/**
 * What a place is called where its name stands alone: a Kreis by its kind, too, since many share their name with a town ("Landkreis
 * Gießen"). Texts name it without; the gazetteer keeps the bare name.
 */
export const calledOf = ({ level, kind, name }: Pick<Place, 'level' | 'kind' | 'name'>): string =>
	level === 'kreis' && districts.includes(kind) && !tellsKind.test(name) ? `${kind} ${name}` : name;

/** The same without the kind before it. */
export const bareName = (called: string): string => called.replace(/^(?:Landkreis|Kreis) /, '');
