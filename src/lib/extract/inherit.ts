import { tagsIn } from './frame.ts';
import type { Head } from './head.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import type { PlaceAt } from './place.ts';
import type { Reading } from './reading.ts';

/** A number whose noun is known, for those after it that leave theirs out. */
export interface Counted {
	part: Part;
	number: NumberMention;
	head: Head;
	/** Null where it was vetoed. */
	reading: Reading | null;
	reason: string | null;
}

const hints =
	/^(es|davon|darunter|daraus|weitere|weiteren|andere|noch|insgesamt|neu|hinzu|hinzukommen|lediglich|nur|erst|gerade|bereits|schon|mittlerweile|inzwischen|bislang|zwei|wurden|sind|waren|gebe|gibt|mehr|übrigen|restlichen|online|verfügbar|genau|exakt|zusammen|macht|flächendeckend|bundesweit|landesweit|plus|zuwachs|meldet|zählt)$/;
const tooFar = 2;

/**
 * The noun that a number leaves out ("insgesamt sind nun 650 verfügbar"): the one of the number before, in the same
 * sentence or the one before. Something in the clause must show that this number counts: a place, "es", "davon",
 * "weitere", a word of stage.
 */
export function inherited(
	part: Part,
	n: NumberMention,
	counted: readonly Counted[],
	places: readonly PlaceAt[],
	broken: readonly { part: Part; number: NumberMention }[]
): Head | null {
	if (n.form === 'ordinal' || n.scale !== null || !Number.isInteger(n.value) || n.value < 2) return null;
	const article = /^(der|das|dem|den|des|nummer|seit|ab)$/.test(part.tokens[n.from - 1]?.norm ?? '');
	const relative = part.tokens[n.to]?.text === ',' && /^(die|den)$/.test(part.tokens[n.to + 1]?.norm ?? '');
	if (article && !relative) return null;
	const before = counted.filter((c) => c.part === part && c.number.from < n.from).at(-1);
	if (!before || before.reason === 'no_count') return null;
	if (aboutSomethingElse(part, before.number.to, n.from)) return null;
	const between = broken.some(
		(b) => b.part === part && b.number.from > before.number.from && b.number.from < n.from
	);
	if (alternative(part, n)) return null;
	if (part.tokens[n.to]?.norm === 'von' && /^(ihnen|denen|diesen)$/.test(part.tokens[n.to + 1]?.norm ?? ''))
		return null;
	const gap = part.sentenceOf[n.from]! - part.sentenceOf[before.number.from]!;
	if (gap > tooFar) return null;
	const segment = part.segmentOf[n.from]!;
	const inSegment = (i: number) => part.segmentOf[i] === segment;
	const placed =
		places.some((p) => inSegment(p.from) && !p.adjective) || part.tokens[n.from - 1]?.text === '(';
	const hinted = part.tokens.some((t, i) => inSegment(i) && hints.test(t.norm) && Math.abs(i - n.from) <= 5);
	const staged = tagsIn(part, 'stage', segment).length > 0;
	const more = part.tokens.some(
		(t, i) => inSegment(i) && /^(weitere|weiteren|davon|insgesamt)$/.test(t.norm) && Math.abs(i - n.from) <= 2
	);
	if ((gap > 1 || (between && !more)) && !placed) return null;
	if (before.reading === null && !staged && !placed && !/^(share|past)/.test(before.reason ?? ''))
		return null;
	if (part.tokens.some((t, i) => inSegment(i) && /^(bezahlen|bezahlfunktion|bezahlt)$/.test(t.norm)))
		return null;
	if (!placed && !hinted && !staged) return null;
	return { ...before.head, via: 'before', universe: null };
}

/** "Die Zahl der Nutzerkonten steigt …": what follows counts those. */
function aboutSomethingElse(part: Part, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		if (!/^(zahl|anzahl)$/.test(part.tokens[i]!.norm)) continue;
		for (let k = i + 1; k < Math.min(i + 5, to); k++)
			if (part.at('heads', k).some((t) => t.class === 'none') || /konten$|zahlen$/.test(part.tokens[k]!.norm))
				return true;
	}
	return false;
}

/** "sieben, zehn oder 20": examples, no counts. */
export function alternative(part: Part, n: NumberMention): boolean {
	const next = part.tokens[n.to]?.norm;
	const before = part.tokens[n.from - 1]?.norm;
	const starts = (i: number) => part.numbers.find((m) => m.from === i);
	const follower = next === 'oder' || next === ',' ? starts(n.to + 1) : undefined;
	if (next === 'oder' && follower) return true;
	if (before === 'oder' && part.numbers.some((m) => m.to === n.from - 1)) return true;
	return next === ',' && follower !== undefined && alternative(part, follower);
}
