import { m } from '#lib/i18n/paraglide/messages.js';
import type { ViewQuery } from '#lib/query/source.ts';
import type { Day } from '#lib/schema/date.ts';
import type { EmbedKind } from '#lib/state/embed.ts';
import { viewWords } from '../view/view-words.ts';

/** What a view in another's page says of itself. @param landNames by key */
export function embedHeadline(
	kind: EmbedKind,
	query: ViewQuery,
	knowledge: Day,
	landNames: Readonly<Record<string, string>>
): string {
	const words = viewWords(query, knowledge);
	if (kind !== 'time') return m.map_caption(words);
	const { metric, unit, stage } = words;
	const places = query.places.map((key) => landNames[key] ?? key).join(', ') || m.timeline_places();
	return m.embed_time_title({ metric, unit, stage, places });
}
