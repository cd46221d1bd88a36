import { check } from '#lib/schema/check.ts';
import type { Day } from '#lib/schema/date.ts';
import type { Decision } from '#lib/schema/decision.ts';
import { correctable, Figure, figureNotes, type FigureFlag } from '#lib/schema/figure.ts';

/** A figure with the decision that was applied to it. */
export type Decided = Figure & { decision?: Decision };

export interface Decisions {
	/** The figures that hold, corrected where an editor corrected them. */
	figures: Decided[];
	/** Those that an editor rejected: kept, so that their pages can tell why they no longer count. */
	rejected: Decided[];
	/** Decisions on figures that there are none of (any more). */
	orphans: Decision[];
}

/** Doubts that an editor's word on a field settles. */
const settles: Partial<Record<string, readonly FigureFlag[]>> = {
	scope: ['ambiguous_place', 'below_kreis'],
	stage: ['ambiguous_stage'],
	asOf: ['undated'],
	value: ['number_format', 'implausible'],
	unit: ['ambiguous_head'],
	subject: ['new_subject']
};

/** What is wrong with the fields of a decision; null where nothing is. */
export function faultOf(decision: Decision): string | null {
	const names = Object.keys(decision.fields);
	const foreign = [...names, ...Object.keys(decision.seen ?? {})].filter(
		(name) => !(correctable as readonly string[]).includes(name)
	);
	if (foreign.length > 0) return `${foreign.join(', ')} can't be corrected`;
	if (decision.verdict === 'correct' && names.length === 0) return 'corrects no field';
	if (decision.verdict !== 'correct' && names.length > 0) return `${decision.verdict} with corrected fields`;
	return null;
}

/** The newest decision on each figure, of one day the last: the one that counts. */
export function newestDecisions(
	decisions: readonly Decision[],
	until: Day = '9999-12-31'
): Map<string, Decision> {
	const newest = new Map<string, Decision>();
	for (const decision of decisions) {
		if (decision.date > until) continue;
		const other = newest.get(decision.figure);
		if (!other || other.date <= decision.date) newest.set(decision.figure, decision);
	}
	return newest;
}

/** A figure under an editor's word: as it was seen then, and with what was corrected. */
function settled(figure: Figure, decision: Decision): Decided {
	const where = `decision on ${figure.id} of ${decision.date}`;
	const fault = faultOf(decision);
	if (fault) throw new Error(`${where}: ${fault}`);
	const gone = new Set(Object.keys(decision.fields).flatMap((name) => settles[name] ?? []));
	const notes: readonly string[] = figureNotes;
	const flags = figure.flags.filter((flag) =>
		decision.verdict === 'accept'
			? notes.includes(flag)
			: !gone.has(flag) && flag !== 'second_opinion' && flag !== 'larger_beside'
	);
	const mended = check(
		Figure,
		{ ...figure, ...decision.seen, ...decision.fields, confidence: 'sure', flags },
		'decided figure',
		where
	);
	return { ...mended, decision };
}

/**
 * Applies the editors' decisions on top of what was read; the newest decision on a figure counts, of one day the
 * last. An accepted figure loses its doubts and a corrected one is sure: somebody has read the words. What an editor
 * has seen holds, too, where it was noted: a later reading does not change it under the editor's name.
 * @param until decisions after this day are left out: the state of knowledge of a day has those of that day
 * @throws SchemaError or Error where a correction is not allowed or makes no valid figure
 */
export function decide(
	figures: readonly Figure[],
	decisions: readonly Decision[],
	until: Day = '9999-12-31'
): Decisions {
	const newest = newestDecisions(decisions, until);
	const result: Decisions = { figures: [], rejected: [], orphans: [] };
	const met = new Set<string>();
	for (const figure of figures) {
		const decision = newest.get(figure.id);
		met.add(figure.id);
		if (!decision) result.figures.push(figure);
		else if (decision.verdict === 'reject') result.rejected.push({ ...figure, decision });
		else result.figures.push(settled(figure, decision));
	}
	result.orphans = [...newest.values()].filter((decision) => !met.has(decision.figure));
	return result;
}
