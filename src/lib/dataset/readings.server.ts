import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Explanation } from '#lib/extract/trace.ts';
import { check } from '#lib/schema/check.ts';
import { ExtractedFigure } from '#lib/schema/figure.ts';
import { datasetFolder } from './folder.server.ts';

/** The file of the data set that tells how today's rules read each item whose words are kept. */
export const readingsFile = 'readings.json';

const steps = v.array(v.object({ stage: v.string(), note: v.string() }));
const place = { start: v.number(), end: v.number() };

/** `readings.json`: the whole reading of each item, by the item's id. */
export const Readings = v.record(
	v.string(),
	v.object({
		item: v.string(),
		version: v.string(),
		figures: v.array(
			v.object({
				figure: ExtractedFigure,
				at: v.nullable(v.object(place)),
				why: steps,
				told: v.nullable(v.number())
			})
		),
		vetoed: v.array(
			v.object({
				part: v.picklist(['text', 'title']),
				...place,
				text: v.string(),
				reason: v.string(),
				steps
			})
		)
	})
) satisfies v.GenericSchema<unknown, Record<string, Explanation>>;
export type Readings = v.InferOutput<typeof Readings>;

let kept: { made: number; readings: Readings } | undefined;

/** How today's rules read an item; null for one whose words are not kept. */
export function itemReading(item: string): Explanation | null {
	const file = join(datasetFolder(), readingsFile);
	if (!existsSync(file)) return null;
	const { mtimeMs } = statSync(file);
	if (kept?.made !== mtimeMs) {
		const readings = check(Readings, JSON.parse(readFileSync(file, 'utf8')), 'readings', file);
		kept = { made: mtimeMs, readings };
	}
	return Object.hasOwn(kept.readings, item) ? kept.readings[item]! : null;
}
