import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { NewsItem } from '#lib/schema/news-item.ts';
import { dedupe } from '#lib/news/dedupe.ts';
import { inputKinds, type InputKind } from '#lib/news/detect.ts';
import { itemLine } from '#lib/news/items.ts';
import { readSource } from '#lib/news/read.ts';
import type { Problem } from '#lib/news/reading.ts';
import { InputOpener } from './input.ts';
import { keepInFile } from './items-file.ts';
import type { Command } from './main.ts';
import { loadPlacesOf } from './places-of.ts';
import { count, failed, tell } from './problems.ts';
import { root } from './run.ts';

const usage = `digitalpegel read [options] <file|folder|address|->...

Reads news into items and prints them, one JSON object a line. Kinds of input are found by looking:
pages saved as text, HTML (an article, or a list of teasers), RSS, Atom and JSON Feed, digests, items.
An address is fetched politely: robots.txt and reservations are honoured.

  --as <kind>          ${inputKinds.join(' | ')}
  --publisher <name>   who publishes it, where the input does not say
  --into <file>        add the items to this file of data/news instead of printing them; texts of others
                       are left out, and items that it has already keep what they tell
  --day <YYYY-MM-DD>   day of recording for --into (default: today)

Exit code: 0 all was read, 1 some was not (standard error says what, where, what to do), 2 not understood.`;

const options = {
	as: { type: 'string' },
	publisher: { type: 'string' },
	into: { type: 'string' },
	day: { type: 'string' }
} as const;

/** Other words by which people ask for a kind. */
const alias: Record<string, InputKind> = {
	page: 'text',
	rss: 'feed',
	atom: 'feed',
	digests: 'digest',
	item: 'items'
};

const kindOf = (as: string): InputKind | undefined => inputKinds.find((kind) => kind === as) ?? alias[as];

function misused(message: string): number {
	console.error(`digitalpegel read: ${message}\n\n${usage}`);
	return 2;
}

/** How fetching is set up for a person's own use; `DIGITALPEGEL_ALLOW_LOOPBACK` is for tests. */
export const fetching = () => ({
	cache: join(process.env.DIGITALPEGEL_CACHE ?? join(root, '.cache'), 'http'),
	allowLoopback: process.env.DIGITALPEGEL_ALLOW_LOOPBACK === '1'
});

/** The present day where the machine stands, as the ledger writes days. */
export const today = (): string => {
	const now = new Date();
	const two = (n: number) => String(n).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const command: Command = {
	summary: 'read pages, feeds and digests into items of news',
	usage,
	async run(args) {
		let parsed;
		try {
			parsed = parseArgs({ args, options, allowPositionals: true });
		} catch (error) {
			return misused(error instanceof Error ? error.message : String(error));
		}
		const { values, positionals } = parsed;
		const { publisher = null, into } = values;
		const as = values.as === undefined ? null : kindOf(values.as);
		if (positionals.length === 0) return misused('nothing to read was named');
		if (as === undefined) return misused(`there is no kind '${values.as}'`);
		const day = values.day ?? today();
		if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return misused(`'${day}' is no day`);

		const placesOf = await loadPlacesOf();
		const opener = new InputOpener(fetching());
		const problems: Problem[] = [];
		const found: NewsItem[] = [];
		for (const name of positionals) {
			const opened = await opener.open(name, publisher);
			problems.push(...opened.problems);
			for (const source of opened.sources) {
				const reading = readSource(source, placesOf, as);
				problems.push(...reading.problems);
				for (const item of reading.items) found.push(item);
			}
		}
		const items = dedupe(found);
		const undated = items.filter((item) => item.published === null).length;
		let done = `${count(items.length, 'item')} read`;
		if (into === undefined) {
			process.stdout.write(items.map((item) => `${itemLine(item)}\n`).join(''));
		} else {
			const kept = await keepInFile(into, items, day);
			done += `, ${kept.added.length} new in ${into} (${kept.items.length} in all)`;
		}
		tell(problems);
		console.error(`${done}${undated ? `, ${undated} of them undated` : ''}`);
		return failed(problems) ? 1 : 0;
	}
};

export default command;
