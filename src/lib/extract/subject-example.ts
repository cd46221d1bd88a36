import type { Part } from './part.ts';
import type { SubjectMention } from './subject-finder.ts';

const mark = (text: string | undefined) => /^[:–—-]$/.test(text ?? '');

/**
 * A service that is named as one of many only ("Vom Bauantrag bis zum Wohngeld: …", "Ob Führerschein oder Wohngeld: …",
 * "etwa den Bauantrag", "beim Wohngeld hakt es noch"): it tells what there is to have, not what a number is about. The
 * trap: "etwa" before a number is a bound, and "von" … "bis" tells a time too; both are passed over as no thing is named there.
 */
export function isExample(m: SubjectMention, part: Part): boolean {
	if (m.kind !== 'service') return false;
	const { from, to } = part.sentences[part.sentenceOf[m.from]!]!;
	const words = part.tokens.slice(from, to).map((t) => t.norm);
	const at = m.from - from;
	const before = words.slice(0, at);
	const after = words.slice(m.to - from);
	const opened = before.findLastIndex((w) => /^(von|vom|angefangen)$/.test(w));
	const till = words.findIndex((w, i) => i > opened && w === 'bis' && !/^\d/.test(words[i + 1] ?? ''));
	if (
		opened >= 0 &&
		till > opened &&
		at - till <= 4 &&
		till - opened <= 12 &&
		!verbal(words.slice(opened, till))
	)
		return true;
	if (before[0] === 'ob' && after.some(mark) && !before.some(mark)) return true;
	if (
		/^(etwa|beispielsweise|beispiel|z\.b\.|darunter|wie)$/.test(
			before.findLast((w) => !article.test(w)) ?? ''
		)
	)
		return true;
	const clause = part.tokens
		.filter((_, i) => part.segmentOf[i] === part.segmentOf[m.from])
		.map((t) => t.norm)
		.join(' ');
	return /\b(hakt|hapert|klemmt|fehlt noch|fehlen noch)\b/.test(clause);
}

const article = /^(der|die|das|den|dem|des|ein|eine|einen|einem|einer|zum|zur|beim|digitale|digitalen)$/;

/** Between "von" and "bis" stand nouns only. */
const verbal = (words: readonly string[]): boolean =>
	words.some((w) => /^(ist|sind|wird|werden|hat|haben)$/.test(w));
