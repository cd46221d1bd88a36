import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { decide } from '#lib/ledger/decide.ts';
import { keepClosed } from '#lib/ledger/closed-day.ts';
import { knownOn, merge, type Readings } from '#lib/ledger/merge.ts';
import { readExtracted } from '#lib/ledger/extracted.ts';
import { readItems } from '#lib/news/items.ts';
import type { Problem } from '#lib/news/reading.ts';
import { check } from '#lib/schema/check.ts';
import { Day } from '#lib/schema/date.ts';
import type { ExtractedFigure } from '#lib/schema/figure.ts';
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

  --from <file|->   items as 'read' prints them, or figures as 'extract' does; default: all items of the data folder
  --data <folder>   default: data
  --day <day>       the day of knowledge; default: today. A day that is over and in the ledger is not changed any more`;

const options = { from: { type: 'string' }, data: { type: 'string' }, day: { type: 'string' } } as const;

/** Items without words of our own are left out: there is nothing to read, so their figures stay as they are. */
async function readingsOf(from: string): Promise<{ readings: Readings; problems: Problem[] }> {
	const { sources, problems } = await new InputOpener(fetching()).open(from, null);
	const figures: ExtractedFigure[] = [];
	const items = new Set<string>();
	let extractor;
	for (const source of sources) {
		const given = readExtracted(source);
		if (given) {
			problems.push(...given.problems);
			for (const figure of given.figures) items.add(figure.item);
			figures.push(...given.figures);
			continue;
		}
		const read = readItems(source);
		problems.push(...read.problems);
		extractor ??= await loadExtractor();
		for (const item of read.items) {
			if ((item.text ?? item.digest) === null || items.has(item.id)) continue;
			items.add(item.id);
			figures.push(...extractor.extract(item));
		}
	}
	return { readings: { items, figures }, problems };
}

const command: Command = {
	summary: 'extract figures and bring the ledger up to them',
	usage,
	async run(args) {
		let values;
		try {
			({ values } = parseArgs({ args, options }));
		} catch (error) {
			console.error(
				`digitalpegel record: ${error instanceof Error ? error.message : String(error)}\n\n${usage}`
			);
			return 2;
		}
		const data = resolve(values.data ?? join(root, 'data'));
		const day = check(Day, values.day ?? today(), 'day', '--day');
		const { readings, problems } = await readingsOf(values.from ?? join(data, 'news'));
		tell(problems);
		const decisions = await readDecisions(data);
		const merged = await changeLedger(data, (ledger) => {
			const next = merge(ledger, readings, day);
			keepClosed(ledger, next, day, today());
			return next;
		});

		const decided = decide(knownOn(merged.figures, day), decisions, day);
		for (const { date, figure } of decided.orphans) {
			console.error(`warning: the decision of ${date} is on ${figure}, which is not read now; it is kept`);
		}
		console.error(
			`${count(readings.items.size, 'item')}: ${count(merged.added.length, 'figure')} new, ${merged.changed.length} changed, ` +
				`${merged.ended.length} ended; ${decided.figures.length} hold, ${decided.rejected.length} rejected by editors`
		);
		return failed(problems) ? 1 : 0;
	}
};

export default command;
