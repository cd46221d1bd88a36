import { m } from '#lib/i18n/paraglide/messages.js';
import type { ViewQuery } from '#lib/query/source.ts';
import type { Day } from '#lib/schema/date.ts';
import type { EmbedKind } from '#lib/state/embed.ts';
import { filterWords, titleWith, type FilterNames } from '../view/filter-words.ts';
import { viewWords } from '../view/view-words.ts';

/**
 * What a view in another's page says of itself, and what it leaves out.
 * @param since first year that somebody chose; a timeline shows it by itself
 */
export function embedHeadline(
	kind: EmbedKind,
	query: ViewQuery,
	knowledge: Day,
	names: FilterNames,
	since: number | null
): string {
	const words = viewWords(query, knowledge);
	if (kind !== 'time') return titleWith(m.map_caption(words), filterWords(query, names, since));
	const { metric, unit, stage } = words;
	const places = query.places.map((key) => names.lands[key] ?? key).join(', ') || m.timeline_places();
	return titleWith(m.embed_time_title({ metric, unit, stage, places }), filterWords(query, names));
}
