import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '#lib/schema/check.ts';
import { Day } from '#lib/schema/date.ts';
import { readInputs } from './dataset-inputs.ts';
import { loadExtractor } from './load-extractor.ts';
import type { Command } from './main.ts';
import { today } from './read.ts';
import { ensureApp } from './review/app.ts';
import { Desk } from './review/desk.ts';
import { newToken } from './review/guard.ts';
import { rebuilder } from './review/rebuild.ts';
import { serveReview, type Site } from './review/server.ts';
import { root } from './run.ts';
import { ensureSite, folderOf } from './site.ts';
import { wordedItems } from './worded-items.ts';

const usage = `digitalpegel review [--data <folder>] [--port <n>] [--day YYYY-MM-DD] [--no-site]

Opens the editor's desk: a page that lists what is in doubt, shows the words, and writes decisions.csv. It is served
to this machine alone (127.0.0.1), at an address with a secret that is new each time, beside the site itself. It is no
part of what is published. The ledger is brought up to today's rules first. Ctrl+C ends it; every decision is on disk
as soon as the page says so.

  --data <folder>   default: data
  --port <n>        default: 4174
  --day <day>       the day of the decisions; default: today
  --no-site         the editing page alone: no map beside it, and no data set is built`;

const options = {
	data: { type: 'string' },
	port: { type: 'string', default: '4174' },
	day: { type: 'string' },
	'no-site': { type: 'boolean', default: false }
} as const;

/** The built site as a handler, on the data set that the decisions go into. */
async function siteOn(data: string, dataset: string, port: number): Promise<Site> {
	await ensureSite('node');
	const { default: build } = await import('./build.ts');
	await build.run(['--data', data, '--out', dataset, '--quiet']);
	process.env.DIGITALPEGEL_DATASET = dataset;
	process.env.ORIGIN = `http://127.0.0.1:${port}`;
	const { handler } = (await import(join(folderOf('node'), 'handler.js'))) as { handler: Site };
	return handler;
}

const command: Command = {
	summary: "open the editor's desk on this machine",
	usage,
	async run(args) {
		let values;
		try {
			({ values } = parseArgs({ args, options }));
		} catch (error) {
			console.error(
				`digitalpegel review: ${error instanceof Error ? error.message : String(error)}\n\n${usage}`
			);
			return 2;
		}
		const port = Number(values.port);
		if (!Number.isInteger(port) || port < 0 || port > 65535) {
			console.error(`digitalpegel review: --port is '${values.port}', but must be a number from 0 to 65535.`);
			return 2;
		}
		const own = join(root, 'data');
		const data = resolve(values.data ?? own);
		const day = values.day === undefined ? null : check(Day, values.day, 'day', '--day');
		const dataset = join(root, '.cache', data === own ? 'dataset' : 'dataset-review');
		const site = values['no-site'] ? null : await siteOn(data, dataset, port);
		const desk = await Desk.open({
			data,
			inputs: await readInputs(data, null),
			items: await wordedItems(data),
			extractor: await loadExtractor(),
			today: () => day ?? today()
		});
		const rebuild = site ? rebuilder(data, dataset) : undefined;
		const { server, url } = await serveReview({
			desk,
			app: await ensureApp(),
			token: newToken(),
			port,
			site,
			...(rebuild ? { changed: rebuild } : {})
		});
		console.log(`Prüfen · Review: ${url}   (end with Ctrl+C)`);
		await new Promise<void>((stopped) => {
			for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped());
		});
		server.closeAllConnections();
		server.close();
		desk.close();
		return 0;
	}
};

export default command;
