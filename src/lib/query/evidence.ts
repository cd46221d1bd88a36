import * as v from 'valibot';
import { check } from '#lib/schema/check.ts';
import { touches } from '#lib/dataset/series-break.ts';
import type { Break } from '#lib/schema/break.ts';
import { Decision } from '#lib/schema/decision.ts';
import { Figure } from '#lib/schema/figure.ts';
import { conflictsOf, type Beside } from './conflicts.ts';
import { breaksOf, countsOf, doubtsOf, type DoubtRow } from './own-rows.ts';
import type { Queries } from './queries.ts';
import { besideRegister, type Compared } from './register-gap.ts';
import { detailsOf } from './rows.ts';
import type { Runner } from './runner.ts';
import type { FigureDetail } from './source.ts';
import { statement } from './statement.ts';

/** All that is known of one figure, for its page. */
export interface FigureEvidence {
	/** As it is now, with decisions applied; of one that is no longer read, its last version. */
	figure: FigureDetail;
	/** False where an editor rejected it, or where it is no longer read out of its item. */
	counts: boolean;
	/** Our own words on the item; null for a text of others, which is not kept. */
	digest: string | null;
	/** All that the ledger ever held of it, oldest first, as read. */
	versions: Figure[];
	/** Other figures that tell the same fact. */
	others: FigureDetail[];
	/** Figures that contradict it. */
	conflicts: FigureDetail[];
	/** All whose number differs though place, subject and date are the same or close, with the reason. */
	beside: Beside[];
	/** Why it is flagged as implausible. */
	doubts: DoubtRow[];
	/** Dates across which its series is not compared. */
	breaks: Break[];
	/** What official counters show beside it. */
	register: Compared[];
	decisions: Decision[];
}

const lines = v.pipe(
	v.string(),
	v.transform((text) => (text === '' ? [] : text.split('\n')))
);
const Told = v.object({
	counts: v.boolean(),
	digest: v.nullable(v.string()),
	same_fact: lines,
	conflicts: lines
});
const json = v.pipe(
	v.string(),
	v.transform((text): unknown => JSON.parse(text))
);
const Version = v.object({ figure: v.pipe(json, Figure) });
const fields = v.pipe(json, v.record(v.string(), v.unknown()));
const Decided = v.pipe(
	v.object({ ...Decision.entries, fields, seen: v.nullable(fields) }),
	v.transform(({ seen, ...told }): Decision => (seen === null ? told : { ...told, seen }))
);

/**
 * Looks up a figure by its id.
 * @returns null where the ledger never had it
 */
export async function evidenceOf(
	runner: Runner,
	queries: Queries,
	id: string
): Promise<FigureEvidence | null> {
	const ask = async (query: keyof Queries, values: Record<string, string>) => {
		const { sql, params } = statement(queries[query], values);
		return runner.run(sql, params);
	};
	const rowsOf = async (ids: string[]) => (ids.length === 0 ? [] : ask('figure', { ids: ids.join(',') }));
	const [row] = await rowsOf([id]);
	if (!row) return null;
	const [figure] = detailsOf([row]);
	if (!figure) return null;
	const told = check(Told, row, 'row', 'figure.sql');
	const versions = check(v.array(Version), await ask('history', { id }), 'rows', 'history.sql');
	const decisions = check(v.array(Decided), await ask('decisions', { id }), 'rows', 'decisions.sql');
	const { scope, subject } = figure;
	const breaks = breaksOf(await ask('breaks', {}));
	const counts =
		scope === null || subject === null
			? []
			: countsOf(await ask('counts', { metric: figure.metric, scope, subject }));
	return {
		figure,
		counts: told.counts,
		digest: told.digest,
		versions: versions.map((version) => version.figure),
		others: detailsOf(await rowsOf(told.same_fact.filter((other) => other !== id))),
		conflicts: detailsOf(await rowsOf(told.conflicts)),
		beside: await conflictsOf(runner, queries, id),
		doubts: doubtsOf(await ask('doubts', { id })),
		breaks: scope === null ? [] : breaks.filter((b) => touches(b, { ...figure, scope })),
		register: besideRegister(figure, counts, breaks),
		decisions
	};
}

/** Which of these figures the ledger ever had: today's rules may read one that nobody has recorded yet. */
export async function recordedOf(
	runner: Runner,
	queries: Queries,
	ids: readonly string[]
): Promise<string[]> {
	if (ids.length === 0) return [];
	const { sql, params } = statement(queries.figure, { ids: ids.join(',') });
	return detailsOf(await runner.run(sql, params)).map(({ id }) => id);
}

/** The ids of all figures that the ledger ever had, sorted. */
export async function allFigures(runner: Runner, queries: Queries): Promise<string[]> {
	const { sql, params } = statement(queries.ids, {});
	const rows = check(v.array(v.object({ id: v.string() })), await runner.run(sql, params), 'rows', 'ids.sql');
	return rows.map((row) => row.id);
}
