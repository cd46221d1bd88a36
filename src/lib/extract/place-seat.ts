import type { Part } from './part.ts';
import type { PlaceAt } from './place.ts';
import type { Reading } from './reading.ts';
import type { ScopeContext } from './scope-context.ts';
import { sentenceTokens, wordAt } from './spans.ts';

const centre =
	/^(service-?center|service-?centers|call-?center|\p{L}*rechenzentrums?|\p{L}*zentrale|telefonzentrums?|\p{L}*dienstleisters?|\p{L}*leitstelle|server|servern|\p{L}*rechnungshofe?s?)$/u;
const meeting =
	/(tagung|messe|kongress|kongresses|konferenz|forum|treffen|veranstaltung|festakt|sitz|hauptsitz|sitzung|werkstatt|gipfel|klausur|besuch|besuchs|termin|terminen|pressekonferenz|pressegespräch|vortrag|verleihung|übergabe|gala|feierstunde|festveranstaltung)$/;
const hosted = /^(gehostet|betrieben|ansässig|beheimatet|stehend|sitzend|angesiedelt|entwickelt)e[nrms]?$/;
const house =
	/^(rathaus(es)?|kreishaus(es)?|landratsamt(e?s)?|bürgerhaus(es)?|schloss(es)?|kurhaus(es)?|stadthalle)$/;
const handing =
	/^(übergab|übergaben|übergeben|überreichte|überreichten|überreicht|überbrachte|überbrachten|überbracht|brachte|händigte|aushändigte|ausgehändigt|vorbeigebracht|verliehen|verlieh|unterzeichnet|unterzeichneten|unterschrieben|unterschrieb|entgegen|entgegengenommen|bewilligt|eingegangen|mitgebracht)$/;
const received =
	/^(bürgermeister|bürgermeisterin|oberbürgermeister|oberbürgermeisterin|rathauschef|rathauschefin|stadt|gemeinde|marktgemeinde)$/;

/** "beim Servicecenter in Mainz", "das in Magdeburg gehostete Portal", "bei der Preisverleihung in München": what is there serves others. */
export function workedIn(part: Part, place: PlaceAt): boolean {
	if (place.adjective) return false;
	const before = wordAt(part, place.from - 1);
	const before2 = wordAt(part, place.from - 2);
	if (centre.test(before)) return true;
	if (before !== 'in') return false;
	return centre.test(before2) || meeting.test(before2) || hosted.test(part.tokens[place.to]?.norm ?? '');
}

/**
 * "Im Rathaus von Baunatal hat der Staatssekretär einen Bescheid überreicht", "In Bad Pyrmont übergab der Minister …" in the
 * news of a Kreis or another town: where a grant was handed over. The trap: a town of the Kreis that gets it itself, told by its mayor or
 * as "die Gemeinde". In the news of a Land the town is whom the grant is for.
 */
export function handedOverIn({ part, metric }: Reading, context: ScopeContext, place: PlaceAt): boolean {
	const home = context.title.key;
	if (metric !== 'funding_eur' || place.adjective || place.key?.length !== 8) return false;
	if (home === null || home.length < 5 || home === place.key) return false;
	const before = wordAt(part, place.from - 1);
	const before2 = wordAt(part, place.from - 2);
	const inHouse = (before === 'von' || before === 'zu' || before === 'in') && house.test(before2);
	if (before !== 'in' && !inHouse && !house.test(before)) return false;
	const said = sentenceTokens(part, part.sentenceOf[place.from]);
	if (!said.some((t) => handing.test(t.norm))) return false;
	return home.length === 8 || !said.some((t) => received.test(t.norm));
}
