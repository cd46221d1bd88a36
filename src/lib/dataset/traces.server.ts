import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { check } from '#lib/schema/check.ts';
import { datasetFolder } from './folder.server.ts';

/** `traces.json`: what the rules noted while they read each figure, by its id. */
export const Traces = v.record(
	v.string(),
	v.object({
		/** Rules that read it; a figure in the ledger that others read has no trace. */
		rule: v.string(),
		steps: v.array(v.object({ stage: v.string(), note: v.string() }))
	})
);
export type Traces = v.InferOutput<typeof Traces>;

let kept: { made: number; traces: Traces } | undefined;

/** How a figure was read, step by step; empty where today's rules read it differently, or its text is not kept. */
export function figureTrace(id: string, rule: string): { step: string; result: string }[] {
	const file = join(datasetFolder(), 'traces.json');
	if (!existsSync(file)) return [];
	const { mtimeMs } = statSync(file);
	if (kept?.made !== mtimeMs) {
		kept = { made: mtimeMs, traces: check(Traces, JSON.parse(readFileSync(file, 'utf8')), 'traces', file) };
	}
	const trace = kept.traces[id];
	if (!trace || trace.rule !== rule) return [];
	return trace.steps.map(({ stage, note }) => ({ step: stage, result: note }));
}
