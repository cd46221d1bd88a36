import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDataset } from '#lib/dataset/build.server.ts';
import { readingsFile } from '#lib/dataset/readings.server.ts';
import { rulesFile } from '#lib/dataset/rules-file.ts';
import { packRules } from '#lib/dataset/rules.ts';
import type { Day } from '#lib/schema/date.ts';
import { readInputs } from './dataset-inputs.ts';
import { loadRuleData } from './load-extractor.ts';
import { readingsOf } from './readings.ts';

/** Writes all files of the data set of a data folder into an empty one. @throws with file and line where something can't be read */
export async function writeDataset(data: string, stand: Day | null, out: string) {
	const input = await readInputs(data, stand);
	const built = await buildDataset(input, out);
	writeFileSync(join(out, readingsFile), `${JSON.stringify(await readingsOf(input.items))}\n`);
	writeFileSync(join(out, rulesFile), `${JSON.stringify(packRules(await loadRuleData()))}\n`);
	return built;
}
