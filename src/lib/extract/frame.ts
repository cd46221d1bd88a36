import type { Tag } from './lexicon.ts';
import type { LexiconName, Part } from './part.ts';
import { segmentTags, segmentTokens } from './spans.ts';
import { wordIs } from './word.ts';

const relative = /^(die|der|das|dem|den|deren|dessen|denen|welche[rnms]?|wo|womit|worin|wofür)$/;
/** Opens a remark on who says so. */
const speaking =
	/^(so|teilte|teilt|sagte|sagt|vermeldet|meldet|meldete|heißt|hieß|kündigte|erklärte|versprach|betonte)$/;
const subordinate = /^(dass|ob|wenn|damit|um|weil|falls|obwohl|obgleich|sofern|wofür|wonach)$/;

/** A number's surroundings, in the order in which they decide. */
export interface Frame {
	own: number;
	/** Segments of the sentence, nearest in meaning first; `own` leads. */
	order: number[];
	/** Clauses that govern the own one ("verlangt, dass …", "Das Ziel, … anzubieten, wurde nicht erreicht"). */
	governors: number[];
}

interface SegmentSpan {
	id: number;
	from: number;
	to: number;
}

function spans(part: Part, sentence: number): SegmentSpan[] {
	const s = part.sentences[sentence]!;
	const list: SegmentSpan[] = [];
	for (let i = s.from; i < s.to; i++) {
		const last = list.at(-1);
		if (last && last.id === part.segmentOf[i]) last.to = i + 1;
		else list.push({ id: part.segmentOf[i]!, from: i, to: i + 1 });
	}
	return list;
}

function firstWord(part: Part, span: SegmentSpan): string {
	for (let i = span.from; i < span.to; i++) if (part.tokens[i]!.kind === 'word') return part.tokens[i]!.norm;
	return '';
}

/** "die", "auf denen", "für das" after a comma open a relative clause. */
function isRelative(part: Part, span: SegmentSpan): boolean {
	if (part.tokens[span.from]?.text !== ',') return false;
	const first = firstWord(part, span);
	if (relative.test(first)) return true;
	const second = part.tokens[span.from + 2]?.norm ?? '';
	return /^(auf|für|an|in|mit|von|bei|aus|über|unter|zu)$/.test(first) && relative.test(second);
}

/** Whether a finite verb or a word of state stands between two tokens. */
export function hasVerb(part: Part, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		if (part.at('function', i).some((t) => t.class === 'verb')) return true;
		const token = part.tokens[i]!;
		if (!token.capital && part.at('stage', i).length && /(t|ten|te)$/.test(token.norm)) return true;
	}
	return false;
}

/**
 * "drei andere – Hoppegarten, Teltow und Zossen – bereiten …", "vier weitere, teilte der Landrat mit, bereiten …",
 * "15 weitere, vor allem aus dem Bauamt, werden …": what stands
 * between comes after its clause's verb.
 */
function behindRemark(part: Part, mine: SegmentSpan, main: SegmentSpan[]): SegmentSpan[] {
	const [inside, behind, ...rest] = main;
	if (!inside || !behind || hasVerb(part, mine.from, mine.to)) return main;
	const opens = (span: SegmentSpan, mark: RegExp) => mark.test(part.tokens[span.from]?.text ?? '');
	const dashes = opens(inside, /^[–—]$/) && opens(behind, /^[–—]$/) && !hasVerb(part, inside.from, inside.to);
	const speech =
		opens(inside, /^,$/) && opens(behind, /^,$/) && speaking.test(part.tokens[inside.from + 1]?.norm ?? '');
	const example =
		opens(inside, /^,$/) &&
		opens(behind, /^,$/) &&
		/^(vor|insbesondere|besonders|etwa|hauptsächlich|überwiegend|meist|zumeist|größtenteils|zum|darunter|allesamt)$/.test(
			part.tokens[inside.from + 1]?.norm ?? ''
		) &&
		!hasVerb(part, inside.from, inside.to);
	return dashes || speech || example ? [behind, inside, ...rest] : main;
}

/** Orders the segments around a token: own clause, then what it hangs on. */
export function frameAt(part: Part, token: number): Frame {
	const own = part.segmentOf[token]!;
	return (part.known.frames[own] ??= frameOf(part, own, part.sentenceOf[token]!));
}

function frameOf(part: Part, own: number, sentence: number): Frame {
	const all = spans(part, sentence);
	const at = all.findIndex((s) => s.id === own);
	const mine = all[at]!;
	const later = all.slice(at + 1);
	const earlier = all.slice(0, at).reverse();
	const main = behindRemark(
		part,
		mine,
		later.filter((s) => !isRelative(part, s))
	);
	const attached = later.filter((s) => isRelative(part, s));
	const rest = hasVerb(part, mine.from, mine.to)
		? [...attached.slice(0, 1), ...earlier, ...main, ...attached.slice(1)]
		: [...main.slice(0, 1), ...attached.slice(0, 1), ...earlier, ...main.slice(1), ...attached.slice(1)];
	const above = earlier.find((s) => !isRelative(part, s));
	const subordinated = subordinate.test(firstWord(part, mine));
	const infinitive =
		isInfinitive(part, mine) && (part.tokens[mine.from]?.text === ',' || !hasVerb(part, mine.from, mine.to));
	const after = infinitive ? main.filter((s) => hasVerb(part, s.from, s.to)).slice(0, 1) : [];
	const governors =
		subordinated || infinitive ? [...(above ? [above.id] : []), ...after.map((s) => s.id)] : [];
	return { own, order: [own, ...rest.map((s) => s.id)], governors };
}

/** Entries of a lexicon that begin in a segment. */
export function tagsIn(
	part: Part,
	lexicon: LexiconName,
	segment: number,
	classes?: ReadonlySet<string>
): Tag[] {
	const tags = segmentTags(part, lexicon, segment);
	return classes ? tags.filter((t) => classes.has(t.class)) : tags;
}

const separable = wordIs(/^(an|bereit|ein|frei|um|ab|aus|vor|online)zu\p{L}+en$/u);

/** "… online anzubieten", "… zu digitalisieren": takes its modality from the clause around it. */
function isInfinitive(part: Part, span: SegmentSpan): boolean {
	if (opensToBe(part, span)) return false;
	for (let i = span.from; i < span.to; i++) {
		const token = part.tokens[i]!;
		if (separable(token)) return true;
		const next = part.tokens[i + 1];
		if (token.norm === 'zu' && next && !next.capital && next.kind === 'word' && /(en|rn|ln)$/.test(next.norm))
			return true;
	}
	return false;
}

/**
 * "…, vorzuweisen hat er derzeit 19", "…; zu finden sind 40": with "haben" or "sein" right behind it, and who has it after that, the
 * infinitive opens a clause of its own and tells what there is.
 */
export function opensToBe(part: Part, { from, to }: { from: number; to: number }): boolean {
	const word = (i: number) => (i < to ? (part.tokens[i]?.norm ?? '') : '');
	const first = part.tokens[from]!.kind === 'mark' ? from + 1 : from;
	const last = word(first) === 'zu' ? first + 1 : first;
	return (
		/^(zu|\p{L}+zu\p{L}+en)$/u.test(word(first)) &&
		/^(hat|habe|haben|ist|sind|sei|seien|gibt)$/.test(word(last + 1)) &&
		last + 2 < to
	);
}

/** Whether a segment's first word is this one. */
export function opensWith(part: Part, segment: number, word: string): boolean {
	return segmentTokens(part, segment).find((t) => t.kind === 'word')?.norm === word;
}
