import type { PlaceKey } from '#lib/schema/place.ts';
import type { Reading } from './reading.ts';
import type { ScopeContext } from './scope-context.ts';
import { segmentTokens, sentenceTokens } from './spans.ts';

const contract =
	/^(auftrags?|vertrags?|rahmenvertrags?|vertragswert|auftragswert|auftragsvolumen|vertragsvolumen|volumen|kontrakt|zuschlag|vereinbarung|gesamtvolumen|auftragssumme)$/;
const awarding =
	/^(beauftragt|beauftragte|beauftragten|vergeben|vergab|vergibt|auftrags?|zuschlag|ausschreibung|lässt|ließ|bestellt|bestellte|erteilt|erteilte|gewonnen|gewinnt|entschieden|vertrag|rahmenvertrag|modernisiert|setzt)$/;

/**
 * Under a firm's seat ("Lübeck: Softwarehaus gewinnt Auftrag aus dem Saarland") a contract counts where the one is who gave it: the only
 * place but the firm's own that the same sentence or the one before tells with a word of awarding.
 */
export function awardedBy(reading: Reading, context: ScopeContext, home: PlaceKey): PlaceKey | null {
	const { part, number: n } = reading;
	if (home.length !== 8 || context.speaksOfCity) return null;
	const all = [context.parts.text, context.parts.title].flatMap((p) => p.tags.scope);
	if (!all.some((t) => t.class === 'vendor')) return null;
	if (!segmentTokens(part, part.segmentOf[n.from]!).some((t) => contract.test(t.norm))) return null;
	const own = part.sentenceOf[n.from]!;
	for (const sentence of [own, own - 1]) {
		if (sentence < 0) continue;
		if (!sentenceTokens(part, sentence).some((t) => awarding.test(t.norm))) continue;
		const keys = context.places[part.name]
			.filter((p) => part.sentenceOf[p.from] === sentence && !p.adjective && !p.foreign && p.key !== null)
			.map((p) => p.key!)
			.filter((key) => key !== home && key !== 'DE');
		if (new Set(keys).size === 1) return keys[0]!;
	}
	return null;
}
