import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { metrics, unitsOf } from '#lib/schema/figure.ts';
import { everyView } from '#lib/query/every-level.ts';
import { queriesFromFiles, sqlFile } from '#lib/query/files.ts';
import { runnerOf } from '#lib/query/node.server.ts';
import { knowledgeOf } from '#lib/query/knowledge.ts';
import { createSqlSource } from '#lib/query/sql-source.ts';
import type { Day } from '#lib/schema/date.ts';
import type { ToldState } from '#lib/query/last-corrections.ts';
import type { Runner } from '#lib/query/runner.ts';
import type { QuerySource } from '#lib/query/source.ts';
import { assemble, countedOf, type Assembled, type Inputs } from './assemble.ts';
import { cubeFile, cubeFolder, viewCubeFile } from './cube-files.ts';
import { cubesOf } from './cubes.ts';
import { englishNames } from './english-names.ts';
import { metadataOf, type Metadata } from './metadata.ts';
import { startFile } from './start.ts';
import { apiStateFolder } from './catalogue/folders.ts';
import { stateFolder } from './state-folder.ts';
import { writeApiTables, writeCatalogue } from './catalogue/write.server.ts';
import { load, writeCsv, writeDuckdb, writeParquet } from './write.server.ts';

/** Version of the rules of counting: a hash of the SQL that holds them. */
function countingVersion(): string {
	const hash = createHash('sha256');
	for (const name of ['schema', 'facts', 'conflicts', 'levels', 'steps'])
		hash.update(sqlFile(name)).update('\0');
	return hash.digest('hex').slice(0, 12);
}

/** What the pages of a state tell, then of each state before it. */
function* toldStates(
	inputs: Inputs,
	assembled: Assembled,
	{ knowledge, stands }: Pick<Metadata, 'knowledge' | 'stands'>
): Generator<ToldState> {
	yield { day: knowledge, figures: countedOf(assembled) };
	for (const day of stands.filter((stand) => stand < knowledge).toReversed())
		yield { day, figures: countedOf(assemble({ ...inputs, stand: day })) };
}

/** Of what targets with a date are told, and how many. */
async function promisedIn(source: QuerySource): Promise<Metadata['promised']> {
	const steps = (await Promise.all(everyView(0, 9999).map((view) => source.steps(view)))).flat();
	return metrics
		.flatMap((metric) => unitsOf[metric].map((unit) => ({ metric, unit })))
		.map((kind) => ({
			...kind,
			count: steps.filter(
				(step) => step.target !== null && step.metric === kind.metric && step.unit === kind.unit
			).length
		}))
		.filter(({ count }) => count > 0);
}

/** Metadata and prepared cubes: what pages need. */
async function writePages(
	runner: Runner,
	inputs: Inputs,
	assembled: Assembled,
	folder: string
): Promise<{ metadata: Metadata; source: QuerySource }> {
	const [derived] = await runner.run(
		'SELECT count(*)::INTEGER AS facts, (count(*) FILTER (WHERE len(conflicts) > 0))::INTEGER AS conflicts FROM facts'
	);
	const source = createSqlSource(runner, queriesFromFiles());
	const counts = {
		facts: Number(derived?.facts ?? 0),
		conflicts: Number(derived?.conflicts ?? 0),
		promised: await promisedIn(source)
	};
	const metadata = metadataOf(inputs, assembled, counts, countingVersion());
	const cubes = await cubesOf(source, { first: metadata.firstYear, last: metadata.lastYear });
	mkdirSync(join(folder, cubeFolder), { recursive: true });
	const json = (name: string, value: unknown) =>
		writeFileSync(join(folder, name), `${JSON.stringify(value)}\n`);
	for (const metric of metrics) {
		for (const [part, rows] of Object.entries(cubes.metrics[metric])) json(cubeFile(metric, part), rows);
	}
	for (const [name, files] of Object.entries(cubes.views)) json(viewCubeFile(name), files);
	json('metadata.json', metadata);
	json('names.en.json', englishNames(assembled));
	json(
		'start.json',
		await startFile(
			source,
			metrics.flatMap((metric) => cubes.metrics[metric].figures),
			metadata,
			toldStates(inputs, assembled, metadata),
			assembled.versions,
			assembled.places
		)
	);
	return { metadata, source };
}

/** What pages need to show an earlier state of knowledge, and its tables: what was known then can be had as it was. */
async function buildState(inputs: Inputs, stand: Day, whole: string): Promise<void> {
	const folder = join(whole, stateFolder(stand));
	const then = { ...inputs, stand };
	const assembled = assemble(then);
	const builder = await load(then, assembled);
	try {
		const { connection } = builder;
		const { metadata, source } = await writePages(runnerOf(connection), then, assembled, folder);
		await writeCsv(connection, stand, folder);
		const known = await knowledgeOf(runnerOf(connection), queriesFromFiles());
		const counted = { connection, source, metadata, known };
		await writeApiTables(counted, [], join(whole, apiStateFolder(stand)));
	} finally {
		builder.close();
	}
}

/**
 * Builds the whole data set into an empty folder: same inputs, same bytes. Earlier states of knowledge lie in
 * `stand/<day>/`, one for each day on which it changed.
 * @returns what it says of itself, and what an editor should know
 */
export async function buildDataset(
	inputs: Inputs,
	folder: string
): Promise<{ metadata: Metadata; warnings: string[] }> {
	const assembled = assemble(inputs);
	const builder = await load(inputs, assembled);
	try {
		const { metadata, source } = await writePages(runnerOf(builder.connection), inputs, assembled, folder);
		await writeCsv(builder.connection, metadata.knowledge, folder);
		await writeParquet(builder.connection, join(folder, 'figures.parquet'));
		await writeDuckdb(builder.connection, join(folder, 'figures.duckdb'));
		for (const stand of metadata.stands.slice(0, -1)) await buildState(inputs, stand, folder);
		const known = await knowledgeOf(runnerOf(builder.connection), queriesFromFiles());
		await writeCatalogue({ connection: builder.connection, source, metadata, known }, folder);
		return { metadata, warnings: assembled.warnings };
	} finally {
		builder.close();
	}
}
