import type { PlaceKey } from '#lib/schema/place.ts';
import type { Reading } from './reading.ts';
import type { ScopeContext } from './scope-context.ts';

/** Authorities of which a Kreis has one or a few. */
const ofKreis =
	/^(ausländer|zulassungs|kfz|führerschein|fahrerlaubnis|waffen|gesundheits|jugend|bauaufsichts?|bau|bauordnungs|veterinär|einbürgerungs|elterngeld|bafög|jagd|naturschutz|wasser|immissionsschutz|straßenverkehrs|kataster|sozial|unterhaltsvorschuss)\p{L}*$|^jobcentern?$/u;
const kreise = /^(land)?kreise?n?$/;
const perKreis = 6;
/** Beside Gemeinden and Kreise there are bodies of the Land, chambers, associations. */
const others = 500;

/** More authorities than a place can hold: they are counted in a wider one. */
export function tooMany(reading: Reading, context: ScopeContext, key: PlaceKey): boolean {
	if (reading.metric !== 'authorities_onboarded' || key === 'DE' || key.length === 8) return false;
	const { kreise: counties, gemeinden } = context.extent(key);
	if (gemeinden === 0) return false;
	// The noun of the number before may be another one's: "alle sechs Landkreise. Bei den Behörden … 31".
	const inherited = reading.head?.via === 'before';
	const noun = inherited ? '' : reading.part.tokens[reading.head?.from ?? reading.number.from]!.norm;
	const most = kreise.test(noun)
		? counties + 5
		: ofKreis.test(noun)
			? Math.max(1, counties) * perKreis + 5
			: gemeinden + counties + (key.length === 2 ? others : 20);
	return reading.value > most;
}

/**
 * A report from Berlin that names the federation, all Länder or what is built for them, and nothing of the city
 * itself, is about the federation.
 */
export function federalCapital(context: ScopeContext): boolean {
	return context.title.key === '11' && !context.title.region && federalSeat(context);
}

/** Berlin stands for the federation in the item: nothing of the city itself is named. */
export const federalSeat = (context: ScopeContext): boolean =>
	context.ofFederation && !context.speaksOfBerlin;
