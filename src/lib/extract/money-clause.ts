import type { Amount } from './money-amount.ts';
import type { Tag } from './lexicon.ts';
import type { Part } from './part.ts';
import { segmentTags, segmentTokens } from './spans.ts';
import type { StageReading } from './stage.ts';

export const modal = /^(soll|sollen|solle|will|wollen|wolle|möchte|möchten|plant|planen)$/;
const perfect =
	/^(hat|haben|habe|hatte|hatten|hätte|hätten|wurde|wurden|worden|sind|ist|sei|seien|war|waren|bislang|bisher|bereits)$/;
const sofar =
	/^(bislang|bisher|bisherigen?|aufgelaufenen?|angefallenen?|bereits|seit|inzwischen|mittlerweile)$/;
const participle = /^(\p{L}*ge\p{L}+|be\p{L}+|über\p{L}+|ver\p{L}+|investiert)(t|en)$/u;
/** Tells a sum of what another clause says was done with it. */
export const linking =
	/^(summiert|summieren|summierten|beliefen|beträgt|betragen|betrug|betrugen|beläuft|belaufen|beziffert|beziffern|umfasst|umfasste|kostet|kosten|liegt … bei|liegen … bei|lagen … bei|lässt … kosten|lassen … kosten|ließ … kosten|spricht von|sprechen von)$/;

/** A stage with the word that tells it. */
export const told = (stage: StageReading['stage'], cue: Tag | null, distance = 0): StageReading => ({
	stage,
	cue,
	distance
});

/** The stage that a segment's words tell, null where they tell none. */
export function readClause(a: Amount, segment: number): StageReading | null {
	const words = segmentTokens(a.part, segment).map((t) => t.norm);
	const done = words.some((w) => perfect.test(w));
	const passive = words.some((w) => /^(wird|werden|werde)$/.test(w)) && !done;
	const coming = (t: Tag) =>
		(t.form === 'investiert' && !done) ||
		(passive &&
			(t.class === 'paid' || t.form === 'ausgereicht') &&
			participle.test(a.part.tokens[t.from]!.norm));
	const all = segmentTags(a.part, 'stage', segment).filter(
		(t) => t.value === 'money' && !isNoun(a.part, t) && !estimated(a.part, t) && !isPolitical(a.part, t)
	);
	const tags = all.filter((t) => !coming(t));
	const wish = tags.find((t) => modal.test(t.form));
	if (wish && !tags.some((t) => /^(gebunden|bewilligt)$/.test(t.form))) return told('announced', wish);
	const spent = done && tags.find((t) => /kosten( lassen)?$/.test(t.form) && words.includes('lassen'));
	if (spent) return told('paid', spent);
	const sum = tags.find((t) => linking.test(t.form));
	const spending = sum && segmentTags(a.part, 'money', segment).some((t) => t.class === 'spending');
	const past =
		words.some((w) => sofar.test(w)) || /^(summierten|beliefen|betrugen|betrug)$/.test(sum?.form ?? '');
	if (sum && spending && past) return told('paid', sum);
	for (const stage of ['paid', 'committed', 'announced'] as const) {
		const cues = tags.filter((t) => t.class === stage);
		const cue = nearest(cues, a.n.from);
		if (cue) return told(stage, cue);
	}
	// "Weitere 3 Millionen werden bis Dezember ausgezahlt", "die Stadt investiert": still to come.
	const later = all.find(coming);
	return later ? told('announced', later) : null;
}

/** "im Koalitionsvertrag vorgesehen": what parties agreed on binds no money. */
export const isPolitical = (part: Part, t: Tag): boolean =>
	/^(koalitions|staats|gesellschafts|arbeits|tarif)(vertrags?|verträgen?|vereinbarung|vereinbarungen)$/.test(
		part.tokens[t.from]!.norm
	);

/** "der geschätzte Auftragswert": of a contract that nobody has yet. */
const estimated = (part: Part, t: Tag): boolean =>
	/^Auftrags/.test(t.form) &&
	/^(geschätzte[rnms]?|voraussichtliche[rnms]?)$/.test(part.tokens[t.from - 1]?.norm ?? '');

/** "Kosten", "Plan" are no verbs, though a verb is spelt alike; only a sentence's first word may be one. */
const isNoun = (part: Part, t: Tag): boolean =>
	part.tokens[t.from]!.capital && !/^[\p{Lu}-]/u.test(t.form) && !opensSentence(part, t.from);

const opensSentence = (part: Part, at: number): boolean =>
	part.sentences[part.sentenceOf[at]!]!.from === at || /^[:"]$/.test(part.tokens[at - 1]?.text ?? '');

function nearest(tags: Tag[], token: number): Tag | null {
	return (
		[...tags].sort((x, y) => Math.abs(x.from - token) - Math.abs(y.from - token) || x.from - y.from)[0] ??
		null
	);
}
