import * as v from 'valibot';
import { check } from '#lib/schema/check.ts';
import { Decision } from '#lib/schema/decision.ts';
import { Figure } from '#lib/schema/figure.ts';
import type { Queries } from './queries.ts';
import type { Runner } from './runner.ts';
import { statement } from './statement.ts';

const json = v.pipe(
	v.string(),
	v.transform((text): unknown => JSON.parse(text))
);
const Version = v.object({ figure: v.pipe(json, Figure) });
const fields = v.pipe(json, v.record(v.string(), v.unknown()));
const DecisionRow = v.object({ ...v.omit(Decision, ['seen']).entries, fields });

/** What became known on a day. */
export interface KnownOn {
	day: string;
	/** Figures that were read for the first time. */
	begun: Figure[];
	/** Figures that were read otherwise than before. */
	changed: { before: Figure; after: Figure }[];
	/** Figures that are no longer read. */
	ended: Figure[];
	decisions: Decided[];
}

/** An editor's word, and the figure as it had been read when it was said; null where the ledger never had it. */
export interface Decided {
	decision: Decision;
	figure: Figure | null;
}

/**
 * What became known on each day, newest first: from all versions of the ledger and the decisions of editors.
 * @param versions by figure and in the order of time
 */
export function knownByDay(versions: readonly Figure[], decisions: readonly Decision[]): KnownOn[] {
	const days = new Map<string, KnownOn>();
	const on = (day: string): KnownOn => {
		let known = days.get(day);
		if (!known) days.set(day, (known = { day, begun: [], changed: [], ended: [], decisions: [] }));
		return known;
	};
	for (const [i, version] of versions.entries()) {
		const before = versions[i - 1];
		const after = versions[i + 1];
		if (before?.id !== version.id) on(version.knownFrom).begun.push(version);
		else on(version.knownFrom).changed.push({ before, after: version });
		const goesOn = after?.id === version.id && after.knownFrom === version.knownUntil;
		if (version.knownUntil !== null && !goesOn) on(version.knownUntil).ended.push(version);
	}
	for (const decision of decisions) {
		const read = versions.filter(({ id, knownFrom }) => id === decision.figure && knownFrom <= decision.date);
		on(decision.date).decisions.push({ decision, figure: read.at(-1) ?? null });
	}
	return [...days.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** Reads it out of a data set. @throws SchemaError */
export async function knowledgeOf(runner: Runner, queries: Queries): Promise<KnownOn[]> {
	const ask = (query: 'versions' | 'verdicts') => {
		const { sql, params } = statement(queries[query], {});
		return runner.run(sql, params);
	};
	const versions = check(v.array(Version), await ask('versions'), 'rows', 'versions.sql');
	const decisions = check(v.array(DecisionRow), await ask('verdicts'), 'rows', 'verdicts.sql');
	return knownByDay(
		versions.map(({ figure }) => figure),
		decisions
	);
}
