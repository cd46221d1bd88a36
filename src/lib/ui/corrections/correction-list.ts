import * as v from 'valibot';
import type { Decided, KnownOn } from '#lib/query/knowledge.ts';
import { Figure } from '#lib/schema/figure.ts';
import { correctionsOf, type Correction } from '../evidence/history.ts';
import type { Names } from '../reading/steps.ts';

/** A figure that is told otherwise since a day, and in which fields. */
export interface Corrected {
	figure: Figure;
	fields: Correction[];
}

/** What a day changed of what was known already. */
export interface ChangesOn {
	/** Read otherwise: a field differs. */
	corrected: Corrected[];
	/** Other words are its evidence; all fields stayed. */
	reworded: Figure[];
	/** Fields and words stayed; how sure it is, or what is noted of it, differs. */
	judged: Figure[];
}

/** Sorts the changes of a day by what they changed. */
export function changesOn({ changed }: Pick<KnownOn, 'changed'>, names: Names): ChangesOn {
	const told: ChangesOn = { corrected: [], reworded: [], judged: [] };
	for (const { before, after } of changed) {
		const fields = correctionsOf(before, after, names);
		if (fields.length > 0) told.corrected.push({ figure: after, fields });
		else if (before.evidence.text !== after.evidence.text) told.reworded.push(after);
		else told.judged.push(after);
	}
	return told;
}

/** A figure as an editor put it right; null where it can't be told what was read before, or where nothing holds of it. */
export function decidedFigure({ decision, figure }: Decided): Figure | null {
	if (figure === null) return null;
	const decided = v.safeParse(Figure, { ...figure, ...decision.fields });
	return decided.success ? decided.output : null;
}

/** What an editor put right, by field; empty where nothing was, or where it can't be told what was read before. */
export function decidedFields(told: Decided, names: Names): Correction[] {
	const after = decidedFigure(told);
	return told.figure === null || after === null ? [] : correctionsOf(told.figure, after, names);
}
