import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readItems } from '#lib/news/items.ts';
import type { Problem } from '#lib/news/reading.ts';
import { decide } from '#lib/ledger/decide.ts';
import { knownOn } from '#lib/ledger/known.ts';
import { merge } from '#lib/ledger/merge.ts';
import { check } from '#lib/schema/check.ts';
import { Day } from '#lib/schema/date.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';
import { InputOpener } from './input.ts';
import { changeLedger, readDecisions } from './ledger-file.ts';
import { loadExtractor } from './load-extractor.ts';
import type { Command } from './main.ts';
import { count, failed, tell } from './problems.ts';
import { fetching, today } from './read.ts';
import { root } from './run.ts';

const usage = `digitalpegel record [--from <file|->] [--data <folder>] [--day YYYY-MM-DD]

Takes the figures out of the items and brings the ledger (figures.ndjson) up to them. A figure that changed or is
no longer read keeps its line, with the day until which it held. A second run changes nothing.

  --from <file|->   items as 'read' prints them; default: all items of the data folder that carry our own words
  --data <folder>   default: data
  --day <day>       the day of knowledge; default: today`;

/** Items to extract from, and what could not be read of them. */
async function itemsFrom(names: string[]): Promise<{ items: NewsItem[]; problems: Problem[] }> {
	const opener = new InputOpener(fetching());
	const items: NewsItem[] = [];
	const problems: Problem[] = [];
	for (const name of names) {
		const opened = await opener.open(name, null);
		problems.push(...opened.problems);
		for (const source of opened.sources) {
			const read = readItems(source);
			items.push(...read.items);
			problems.push(...read.problems);
		}
	}
	return { items, problems };
}

const command: Command = {
	summary: 'extract figures and bring the ledger up to them',
	usage,
	async run(args) {
		const { values } = parseArgs({
			args,
			options: { from: { type: 'string' }, data: { type: 'string' }, day: { type: 'string' } }
		});
		const data = values.data ?? join(root, 'data');
		const day = check(Day, values.day ?? today(), 'day', '--day');
		const { items, problems } = await itemsFrom([values.from ?? join(data, 'news')]);
		tell(problems);

		const readable = items.filter((item) => (item.text ?? item.digest) !== null);
		const extractor = await loadExtractor();
		const extracted = readable.flatMap((item) => extractor.extract(item));
		const read = new Set(readable.map((item) => item.id));
		const merged = await changeLedger(data, (ledger) => merge(ledger, extracted, read, day));

		const decisions = decide(knownOn(merged.figures, day), await readDecisions(data));
		for (const orphan of decisions.orphans) {
			console.error(`note: decision of ${orphan.date} on ${orphan.figure}: no such figure now; it is kept`);
		}
		console.error(
			`${count(readable.length, 'item')}: ${count(merged.added.length, 'figure')} new, ${merged.changed.length} changed, ` +
				`${merged.ended.length} ended; ${decisions.figures.length} hold, ${decisions.rejected.length} rejected by editors`
		);
		return failed(problems) ? 1 : 0;
	}
};

export default command;
