/**
 * `npm run bench`: how fast figures are taken out of items, the data set is built, and views are answered. Prints a
 * table and judges nothing: a time is worth something only beside another one of the same machine.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readInputs } from '#cli/dataset-inputs.ts';
import { loadExtractor } from '#cli/load-extractor.ts';
import { root } from '#cli/run.ts';
import { buildDataset } from '#lib/dataset/build.server.ts';
import { openBuilder } from '#lib/dataset/engine.server.ts';
import { derive } from '#lib/dataset/write.server.ts';
import { queriesFromFiles, sqlFile } from '#lib/query/files.ts';
import { countLevels, toldSeries } from '#lib/query/count-levels.ts';
import { runnerOf } from '#lib/query/node.server.ts';
import { plainView } from '#lib/query/plain-view.ts';
import type { ViewQuery } from '#lib/query/source.ts';
import { createSqlSource } from '#lib/query/sql-source.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { growth } from './growth.ts';
import { measure, table, type Measured } from './measure.ts';
import { fillSynthetic } from './synthetic.ts';

const { values } = parseArgs({ options: { figures: { type: 'string', default: '1000000' } } });
const figures = Number(values.figures);
if (!Number.isInteger(figures) || figures < 1) throw new Error('--figures takes a whole number above 0');
/** So often the items are read before they are read warm: until then the engine is busy with compiling the rules. */
const warmRounds = 40;
const rows: Measured[] = [];

/** Reads items so many times, and tells how many that are in a second of processor time, which other programs don't lengthen. */
async function readings(
	name: string,
	items: number,
	extract: () => unknown,
	runs: number
): Promise<Measured> {
	const started = process.cpuUsage();
	const measured = await measure(name, `${items} items of data/news`, extract, { runs });
	const { user, system } = process.cpuUsage(started);
	const rate = Math.round((items * runs * 1e6) / (user + system));
	return { ...measured, on: `${measured.on}, ${rate} a second of processor time` };
}

async function ofTheProject(): Promise<void> {
	const inputs = await readInputs(join(root, 'data'), null);
	const extractor = await loadExtractor();
	const told = inputs.items.filter((item) => item.digest !== null);
	const extract = () => told.flatMap((item) => extractor.extract(item)).length;
	// Cold is what comes first: a second run already meets rules that the engine has compiled, and words that are kept.
	rows.push(await readings('extract, cold', told.length, extract, 1));
	for (let round = 0; round < warmRounds; round += 1) extract();
	rows.push(await readings('extract, warm', told.length, extract, 9));

	const folder = await mkdtemp(join(tmpdir(), 'digitalpegel-bench-'));
	try {
		const build = async () => buildDataset(inputs, await mkdtemp(join(folder, 'out-')));
		rows.push(await measure('build the data set', `${inputs.ledger.length} figures`, build, { runs: 3 }));
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** How the time of texts without end grows with their length. */
async function ofHostileTexts(): Promise<string> {
	const extractor = await loadExtractor();
	const grown = Object.entries(hostileTexts).map(([name, text]) => {
		const read = (times: number) =>
			extractor.extract({ id: 'z', title: 'Hessen: Nachricht', digest: text(times), published: null });
		return `${growth(read, 1600).toFixed(2)}  ${name}`;
	});
	return `Reading time by length of a text that never ends, as an exponent (1: as the text grows, 2: as its square):\n${grown.join('\n')}`;
}

async function atScale(): Promise<void> {
	const { connection, close } = await openBuilder();
	try {
		await connection.run(sqlFile('schema'));
		await fillSynthetic(connection, figures);
		const on = `${figures.toLocaleString('en')} figures`;
		rows.push(await measure('derive facts', on, () => derive(connection), { runs: 1 }));
		const source = createSqlSource(runnerOf(connection), queriesFromFiles());
		const all = plainView({ metric: 'services_live', unit: 'bundle', stage: 'live' }, 2016, 2026);
		const drilled: ViewQuery = { ...all, subject: 's7', from: 2021, to: 2024, places: ['12'] };
		const options = { runs: 10, warm: true };
		rows.push(
			await measure('levels, whole metric', on, () => source.levels(all), options),
			await measure('levels, one subject', on, () => source.levels(drilled), options),
			await measure('steps, one subject, one Land', on, () => source.steps(drilled), options),
			await measure('figures, one subject, one Land', on, () => source.figures(drilled), options)
		);
		// What a browser does with the prepared file of a metric instead.
		const steps = await source.steps({ ...all, from: 0, to: 9999 });
		const facts = `${steps.length.toLocaleString('en')} facts of one metric`;
		const series = toldSeries(steps);
		rows.push(
			await measure('sort facts into series, once', facts, () => toldSeries(steps), { runs: 3 }),
			await measure('levels of a day, no engine', facts, () => countLevels(series, '2024-06-30', []), options)
		);
	} finally {
		close();
	}
}

await ofTheProject();
const hostile = await ofHostileTexts();
await atScale();
console.log(
	`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n\n${table(rows)}\n\n${hostile}`
);
