import type { Explained, Explanation, Veto } from '#lib/extract/trace.ts';

export type PartName = Veto['part'];

interface Span {
	part: PartName;
	/** UTF-16 units of its part. */
	start: number;
	end: number;
}

/** A number of a text, or words that imply one, and what became of it. */
export type Mark = Span & {
	/** Counts all marks of an item from 1: the heading's, then the text's. */
	n: number;
} & (
		| { state: 'taken'; /** More than one where it counts in several places. */ figures: Explained[] }
		| { state: 'refused'; veto: Veto }
	);

/** A piece of a text: as it is, or marked. */
export interface Piece {
	text: string;
	mark: Mark | null;
}

type Found = Span & ({ state: 'taken'; figures: Explained[] } | { state: 'refused'; veto: Veto });

const key = (span: Span) => `${span.part} ${span.start} ${span.end}`;
const overlap = (a: Span, b: Span) => a.part === b.part && a.start < b.end && b.start < a.end;

/** The first stretch of a span that none of the others touches; null where nothing is left of it. */
function freeStretch(span: Span, others: readonly Span[]): Span | null {
	let { start } = span;
	const inside = others.filter((o) => overlap(o, span)).sort((a, b) => a.start - b.start);
	for (const other of inside) {
		if (other.start > start) return { ...span, start, end: other.start };
		start = Math.max(start, other.end);
	}
	return start < span.end ? { ...span, start } : null;
}

/**
 * All numbers of an item as marks that do not overlap, in reading order: the heading's, then the text's. Where no number
 * is written ("tritt … bei"), the words that imply it are marked, as far as no number stands in them.
 */
export function marksOf(explanation: Explanation): Mark[] {
	const found = new Map<string, Found>();
	const implied: Explained[] = [];
	for (const explained of explanation.figures) {
		if (explained.at === null) {
			implied.push(explained);
			continue;
		}
		const span = { part: explained.figure.evidence.in, ...explained.at };
		const same = found.get(key(span));
		if (same?.state === 'taken') same.figures.push(explained);
		else found.set(key(span), { ...span, state: 'taken', figures: [explained] });
	}
	for (const veto of explanation.vetoed) {
		const span = { part: veto.part, start: veto.start, end: veto.end };
		if (![...found.values()].some((other) => overlap(other, span)))
			found.set(key(span), { ...span, state: 'refused', veto });
	}
	for (const explained of implied) {
		const { in: part, start, end } = explained.figure.evidence;
		const span = freeStretch({ part, start, end }, [...found.values()]);
		if (span) found.set(key(span), { ...span, state: 'taken', figures: [explained] });
	}
	return [...found.values()]
		.sort((a, b) => (a.part === b.part ? a.start - b.start : a.part === 'title' ? -1 : 1))
		.map((mark, i) => ({ ...mark, n: i + 1 }));
}

/** Cuts a part's text at its marks; the pieces joined are the text again. */
export function piecesOf(text: string, part: PartName, marks: readonly Mark[]): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const mark of marks) {
		if (mark.part !== part) continue;
		if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), mark: null });
		pieces.push({ text: text.slice(mark.start, mark.end), mark });
		at = mark.end;
	}
	if (at < text.length) pieces.push({ text: text.slice(at), mark: null });
	return pieces;
}
