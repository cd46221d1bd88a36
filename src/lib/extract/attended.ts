import type { Part } from './part.ts';
import { segmentEvents, segmentTags } from './spans.ts';

/** Verbs of taking part, which need not be of a service. */
const takesPart =
	/^(beteiligen|teilnehmen|mitmachen|dazugehören|bedienen|liefern|unterstützen|zusagen|gewinnen)$/;
const source = /^(laut|nach|zufolge|gemäß)$/;

/**
 * The survey, sample or meeting in which counted authorities only took part ("haben sich an einer Befragung beteiligt",
 * "Eine Stichprobe in 50 Rathäusern", "nahmen am Fachtag teil"): its word; null where they use something, or where it only is
 * the source ("laut einer Umfrage nutzen 40 …").
 */
export function attended(part: Part, segment: number): string | null {
	const gathering = segmentTags(part, 'use', segment).find((t) => t.class === 'gathering');
	if (!gathering) return null;
	if (part.tokens.slice(Math.max(0, gathering.from - 3), gathering.from).some((t) => source.test(t.norm)))
		return null;
	const uses = segmentEvents(part, segment).some((e) => e.authorities && !takesPart.test(e.name));
	return uses ? null : gathering.form;
}

/** "teilen sich einen Digitallotsen": what they have in common is a person. */
export const sharesStaff = (part: Part, segment: number): boolean =>
	segmentTags(part, 'use', segment).some((t) => t.class === 'staff') &&
	segmentTags(part, 'stage', segment).some((t) => /^(teilen|beschäftigt)$/.test(t.form));
