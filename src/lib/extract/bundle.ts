import type { ItemReading } from './item.ts';
import type { Reading } from './reading.ts';
import { catalogue } from './service.ts';

/**
 * The law's unit: services told beside its catalogue (575 and its later counts) in one sentence, or in one
 * comparison with such a sentence, are bundles (guide 33 and 48).
 */
export function bundled(reading: ItemReading): Reading[] {
	const text = reading.parts.text;
	const sentencesWith = new Set<number>();
	for (const n of text.numbers) {
		if (
			!n.money &&
			(catalogue.has(n.value) ||
				(n.value === 600 && text.tokens.some((t) => /^ozg|onlinezugangsgesetz/.test(t.norm))))
		) {
			sentencesWith.add(text.sentenceOf[n.from]!);
		}
	}
	if (sentencesWith.size === 0) return reading.readings;
	const services = reading.readings.filter((r) => r.metric === 'services_live');
	const comparison = services.some((r) => r.head?.via === 'before');
	return reading.readings.map((r) => {
		if (
			r.metric !== 'services_live' ||
			(r.unit !== 'service' && r.unit !== 'online_service') ||
			r.stage !== 'live'
		)
			return r;
		const own = r.part.name === 'text' && sentencesWith.has(r.part.sentenceOf[r.number.from]!);
		return own || comparison ? { ...r, unit: 'bundle' as const } : r;
	});
}
