import type { ExtractedFigure } from '#lib/schema/figure.ts';
import { confidenceOf } from './confidence.ts';
import type { Explained } from './trace.ts';

/**
 * Doubts a total beside a larger one of its kind in the same text. Two levels of one offer or one service can't both hold, so the
 * smaller may be past, a part or an addition; money granted or spent after a larger sum for the same purpose may be a part of it.
 * Of first readings that a second reader is sure of, 93 % of those beside a larger one of their place were right (140 of 150), 98.7 % of
 * the others.
 */
export function doubtSmaller(figures: readonly Explained[]): Explained[] {
	return figures.map((explained) => {
		const { figure } = explained;
		if (
			figure.measure !== 'total' ||
			!figures.some((o) => o !== explained && isSure(o) && outdone(explained, o))
		)
			return explained;
		const flags = [...figure.flags, 'larger_beside' as const].sort();
		return { ...explained, figure: { ...figure, flags, confidence: confidenceOf(flags) } };
	});
}

/** One that waits for an editor itself is no reason: what was misread to be larger says nothing of a right one. */
const isSure = ({ figure }: Explained) => figure.confidence !== 'doubtful';

/** Whether the other may be what this one is a part or an earlier level of. */
function outdone(mine: Explained, other: Explained): boolean {
	const [f, g] = [mine.figure, other.figure];
	if (f.metric !== g.metric || g.value <= f.value || f.scope !== g.scope || f.subject !== g.subject)
		return false;
	if (f.metric === 'funding_eur')
		return f.stage !== 'announced' && isBefore(g, f) && !howFar.test(f.evidence.text);
	return (
		g.measure === 'total' &&
		f.stage === g.stage &&
		f.unit === g.unit &&
		f.coverage === g.coverage &&
		// "23 Landesbehörden, sechs Kreise und 114 Kommunen": kinds told in one breath are figures of their own.
		!(f.metric === 'authorities_onboarded' && together(f, g))
	);
}

/** "828 Millionen davon flossen", "11,2 Millionen sind gebunden": how far the larger sum has come, a level of its own. */
const howFar =
	/(^| )(davon|bisher|bislang|insgesamt|abgerufen|abgeflossen|flossen|floss|geflossen|gebunden|ausgezahlt|ausbezahlt|bewilligt)( |$)/i;

const isBefore = (f: ExtractedFigure, g: ExtractedFigure): boolean =>
	f.evidence.in === g.evidence.in ? f.evidence.start < g.evidence.start : f.evidence.in === 'title';

const inOneBreath = 60;
const together = (f: ExtractedFigure, g: ExtractedFigure): boolean =>
	f.evidence.in === g.evidence.in &&
	Math.max(f.evidence.start, g.evidence.start) - Math.min(f.evidence.end, g.evidence.end) <= inOneBreath;
