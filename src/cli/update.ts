import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { NewsItem } from '#lib/schema/news-item.ts';
import { dedupe } from '#lib/news/dedupe.ts';
import { itemLine } from '#lib/news/items.ts';
import { readSource } from '#lib/news/read.ts';
import type { PlacesOf, Problem, Reading } from '#lib/news/reading.ts';
import { InputOpener } from './input.ts';
import { loadExtractor } from './load-extractor.ts';
import type { Command } from './main.ts';
import { loadPlacesOf } from './places-of.ts';
import { tell } from './problems.ts';
import { fetching, today } from './read.ts';
import { root } from './run.ts';
import { whileAlone } from './update/lock.ts';
import { recordedBetween } from './update/recorded.ts';
import { round, type Recorded, type RoundTools } from './update/round.ts';
import { parseSources, type NewsSource } from './update/sources.ts';
import { summary } from './update/summary.ts';

const usage = `digitalpegel update [options]

Does the whole round for the active sources of data/sources.csv: reads them, extracts figures, records them
in the ledger, and builds the data set anew. Citations go to data/news/<source>.ndjson; texts of others stay
in .cache/texts. A run that was killed is gone on with by the next one. Fit for cron.

  --source <id>        only this source, active or not; may be given several times
  --data <folder>      the data (default: data)
  --day <YYYY-MM-DD>   day of recording (default: today)
  --no-build           leave the data set as it is
  --quiet              say nothing unless something failed

Exit code: 0 all done, 1 some of it failed (the rest is recorded), 2 not understood, 75 another run is at
work (nothing done; it may be tried again).`;

const options = {
	source: { type: 'string', multiple: true },
	data: { type: 'string' },
	day: { type: 'string' },
	'no-build': { type: 'boolean' },
	quiet: { type: 'boolean' }
} as const;

/** EX_TEMPFAIL of sysexits: nothing is broken, try again later. */
const busy = 75;

function misused(message: string): number {
	console.error(`digitalpegel update: ${message}\n\n${usage}`);
	return 2;
}

/** Reads one source into items, each once. */
async function readOne(source: NewsSource, opener: InputOpener, placesOf: PlacesOf): Promise<Reading> {
	const address = source.kind === 'folder' ? resolve(root, source.address) : source.address;
	const opened = await opener.open(address, source.publisher);
	const problems: Problem[] = [...opened.problems];
	const items: NewsItem[] = [];
	for (const input of opened.sources) {
		const reading = readSource(input, placesOf, source.kind === 'feed' ? 'feed' : null);
		problems.push(...reading.problems);
		items.push(...reading.items);
	}
	return { items: dedupe(items), problems };
}

const textOf = (path: string) => readFile(path, 'utf8').catch(() => '');

/** Holds back what `work` tells on standard error, unless it fails. */
async function quietly(work: () => Promise<number>): Promise<number> {
	const held: unknown[][] = [];
	const tellNow = console.error;
	console.error = (...words: unknown[]) => void held.push(words);
	let code = 1;
	try {
		code = await work();
		return code;
	} finally {
		console.error = tellNow;
		if (code !== 0) for (const words of held) console.error(...words);
	}
}

/** Records figures of items by the command that does so for everybody, and counts what it did. */
async function recordItems(
	items: readonly NewsItem[],
	to: { data: string; cache: string; day: string; quiet: boolean }
): Promise<Recorded> {
	const { default: record } = await import('./record.ts');
	const folder = await mkdtemp(join(to.cache, 'round-'));
	try {
		const file = join(folder, 'items.ndjson');
		await writeFile(file, items.map((item) => `${itemLine(item)}\n`).join(''));
		const ledger = join(to.data, 'figures.ndjson');
		const before = await textOf(ledger);
		const run = () => record.run(['--from', file, '--data', to.data, '--day', to.day]);
		const code = await (to.quiet ? quietly(run) : run());
		if (code !== 0) throw new Error(`record ended with ${code}; its items will be tried again`);
		return recordedBetween(before, await textOf(ledger));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

const command: Command = {
	summary: 'read all sources, extract, record and build',
	usage,
	async run(args) {
		let values;
		try {
			({ values } = parseArgs({ args, options }));
		} catch (error) {
			return misused(error instanceof Error ? error.message : String(error));
		}
		const data = resolve(values.data ?? join(root, 'data'));
		const day = values.day ?? today();
		if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return misused(`'${day}' is no day`);
		const table = join(data, 'sources.csv');
		const all = parseSources(await readFile(table, 'utf8'), table);
		const unknown = values.source?.find((id) => !all.some((source) => source.id === id));
		if (unknown !== undefined) return misused(`there is no source '${unknown}' in ${table}`);
		const sources = all.filter((source) => values.source?.includes(source.id) ?? source.active);

		const cache = process.env.DIGITALPEGEL_CACHE ?? join(root, '.cache');
		const say = (line: string) => {
			if (!values.quiet) console.error(line);
		};
		const work = async (): Promise<number> => {
			const placesOf = await loadPlacesOf();
			const opener = new InputOpener(fetching());
			const tools: RoundTools = {
				read: (source) => readOne(source, opener, placesOf),
				record: (items) => recordItems(items, { data, cache, day, quiet: values.quiet ?? false }),
				rules: (await loadExtractor()).version,
				news: join(data, 'news'),
				texts: join(cache, 'texts'),
				day,
				progress: say
			};
			const results = await round(sources, tools);
			tell(results.flatMap((result) => result.problems));
			const failed = results.some((result) => result.failed);
			if (!values.quiet || failed) console.log(summary(results));
			if (values['no-build']) return failed ? 1 : 0;
			say('building the data set');
			const { default: build } = await import('./build.ts');
			const code = await build.run(['--data', data, ...(values.quiet ? ['--quiet'] : [])]);
			return failed || code !== 0 ? 1 : 0;
		};
		const code = await whileAlone(cache, work);
		if (code !== null) return code;
		say('another run is at work; nothing was done');
		return busy;
	}
};

export default command;
