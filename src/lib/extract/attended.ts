import type { Tag } from './lexicon.ts';
import type { Part } from './part.ts';
import { segmentEvents, segmentTags, segmentTokens } from './spans.ts';

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
	const gathering =
		segmentTags(part, 'use', segment).find((t) => t.class === 'gathering') ?? relativeTo(part, segment);
	if (!gathering) return null;
	if (part.tokens.slice(Math.max(0, gathering.from - 3), gathering.from).some((t) => source.test(t.norm)))
		return null;
	const uses = segmentEvents(part, segment).some((e) => e.authorities && !takesPart.test(e.name));
	return uses ? null : gathering.form;
}

/** "Eine Umfrage seines Verbands, an der sich 412 Rathäuser beteiligten": the gathering that a relative clause tells of. */
function relativeTo(part: Part, segment: number): Tag | undefined {
	const [comma, preposition, pronoun] = segmentTokens(part, segment);
	if (comma?.text !== ',' || !/^(an|bei|auf|zu|in|mit)$/.test(preposition?.norm ?? '')) return undefined;
	if (!/^(der|dem|denen)$/.test(pronoun?.norm ?? '')) return undefined;
	const { to } = part.segments[segment - 1] ?? { to: 0 };
	return segmentTags(part, 'use', segment - 1).findLast((t) => t.class === 'gathering' && t.from >= to - 4);
}

/** "teilen sich einen Digitallotsen": what they have in common is a person. */
export const sharesStaff = (part: Part, segment: number): boolean =>
	segmentTags(part, 'use', segment).some((t) => t.class === 'staff') &&
	segmentTags(part, 'stage', segment).some((t) => /^(teilen|beschäftigt)$/.test(t.form));
