import type { PlaceKey } from '#lib/schema/place.ts';
import type { Part } from './part.ts';
import type { PlaceAt, TitlePlace } from './place.ts';

const below =
	/^(verbandsgemeinde|verbandsgemeinden|verbandsgemeinderat|verbandsgemeindeverwaltung|verbandsbürgermeister|verbandsbürgermeisterin|samtgemeinde|samtgemeinderat|samtgemeindebürgermeister|samtgemeindebürgermeisterin|samtgemeindeverwaltung|verwaltungsgemeinschaft|amtsverwaltung|amtsausschuss|amtsdirektor|amtsdirektorin|amtsvorsteher|amtsvorsteherin)$/;

/**
 * Heading and text tell together what a town's name in the heading means: its Kreis of the same name (Landrat,
 * Kreistag), a Verbandsgemeinde or Amt that is called like it, or the town. Changes the heading's place, and with it those
 * of the same name.
 */
export function levelOfHome(
	title: TitlePlace,
	parts: Record<Part['name'], Part>,
	places: Record<Part['name'], PlaceAt[]>,
	keysOf: (name: string) => readonly PlaceKey[]
): void {
	const { key } = title;
	if (key?.length !== 8) return;
	const kreis = key.slice(0, 5);
	const tags = [...parts.text.tags.scope, ...parts.title.tags.scope].filter((t) => t.class === 'local');
	const ofTown = tags.some((t) => t.value === 'city') || parts.text.tokens.some((t) => t.text === 'Stadt');
	const ofKreis = tags.some((t) => t.value === 'kreis') && keysOf(`Landkreis ${title.name}`).includes(kreis);
	if (!ofTown && (ofKreis || places.text.some((p) => p.key === kreis))) {
		title.key = kreis;
		// "Der Kreistag in Bautzen …": where the Kreis has its seat, the bare name means no other.
		for (const place of [...places.text, ...places.title]) if (place.key === key) place.key = kreis;
		return;
	}
	if (tags.some((t) => t.value === 'city' && /^(Ober|OB|Stadt)/.test(t.form))) return;
	// A kreisfreie Stadt has no Kreis that a Verbandsgemeinde could lie in: others' are told of.
	if (key.endsWith('000')) return;
	const told = [parts.title, parts.text].some((part) =>
		part.tokens.some((t, i) => below.test(t.norm) && ofHome(part, i + 1, places[part.name], title, kreis))
	);
	if (told) {
		title.key = kreis;
		title.belowKreis = true;
	}
}

/** No other place's name follows: "Verbandsgemeinde wirbt", "Verbandsgemeinde Nastätten" under Nastätten's name. */
function ofHome(
	part: Part,
	at: number,
	places: readonly PlaceAt[],
	title: TitlePlace,
	kreis: PlaceKey
): boolean {
	const named = places.find((p) => p.from === at);
	if (!named) return !part.tokens[at]?.capital;
	return named.belowKreis && named.key === kreis && part.raw.startsWith(title.name, part.tokens[at]!.start);
}
