import * as v from 'valibot';
import { decide } from '#lib/ledger/decide.ts';
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
const DecisionRow = v.pipe(
	v.object({ ...Decision.entries, fields, seen: v.nullable(fields) }),
	v.transform(({ seen, ...told }): Decision => (seen === null ? told : { ...told, seen }))
);

/** What became known on a day. */
export interface KnownOn {
	day: string;
	/** Figures that were read for the first time. */
	begun: Figure[];
	/** Figures that were read otherwise than before, each as told under the decisions of earlier days. */
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
	/** What a decision has settled already is not told anew where the rules come to read it so, too. */
	const settled = (version: Figure, day: string): Figure => {
		const earlier = decisions.filter(({ figure, date }) => figure === version.id && date < day);
		return earlier.length === 0 ? version : (decide([version], earlier).figures[0] ?? version);
	};
	for (const [i, version] of versions.entries()) {
		const before = versions[i - 1];
		const after = versions[i + 1];
		if (before?.id !== version.id) on(version.knownFrom).begun.push(version);
		else {
			const day = version.knownFrom;
			on(day).changed.push({ before: settled(before, day), after: settled(version, day) });
		}
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
