import { parseArgs } from 'node:util';
import { readDigests } from '#lib/news/digests.ts';
import { itemOf } from '#lib/news/item.ts';
import { readItems } from '#lib/news/items.ts';
import type { Problem, Reading, Source } from '#lib/news/reading.ts';
import { InputOpener } from './input.ts';
import { loadExtractor } from './load-extractor.ts';
import type { Command } from './main.ts';
import { failed, tell } from './problems.ts';
import { fetching } from './read.ts';

const usage = `digitalpegel extract [--as digest|item] [--explain] <file|->...

Takes figures out of news items and prints them, one JSON object a line. Input is NDJSON: items as 'read' prints
them, or digests (id, title, text, published, url, publisher; other fields are ignored).

  --as <kind>   digest | item; found by looking where it is not given
  --explain     print for each item its figures with the reasons, and every other number with why it is none

Exit code: 0 all was read, 1 some lines were not (standard error says which and why), 2 not understood.`;

/** A digest carries its words in \`text\` and has no \`places\`; an item has both lists. */
function looksLikeItem(source: Source): boolean {
	const first = source.text.split('\n').find((line) => line.trim() !== '') ?? '';
	return /"places"\s*:\s*\[/.test(first) && /"flags"\s*:\s*\[/.test(first);
}

function itemsOf(source: Source, as: string | undefined): Reading {
	if (as === 'item' || (as === undefined && looksLikeItem(source))) return readItems(source);
	const { drafts, problems } = readDigests(source);
	return { items: drafts.map((draft) => itemOf(draft, () => [])), problems };
}

const command: Command = {
	summary: 'take figures out of items',
	usage,
	async run(args) {
		let parsed;
		try {
			parsed = parseArgs({
				args,
				options: { as: { type: 'string' }, explain: { type: 'boolean', default: false } },
				allowPositionals: true
			});
		} catch (error) {
			console.error(
				`digitalpegel extract: ${error instanceof Error ? error.message : String(error)}\n\n${usage}`
			);
			return 2;
		}
		const { as, explain } = parsed.values;
		if (as !== undefined && as !== 'digest' && as !== 'item') {
			console.error(`digitalpegel extract: there is no kind '${as}'\n\n${usage}`);
			return 2;
		}
		const opener = new InputOpener(fetching());
		const extractor = await loadExtractor();
		const problems: Problem[] = [];
		for (const name of parsed.positionals.length ? parsed.positionals : ['-']) {
			const opened = await opener.open(name, null);
			problems.push(...opened.problems);
			for (const source of opened.sources) {
				const reading = itemsOf(source, as);
				problems.push(...reading.problems);
				const lines = reading.items.flatMap((item): unknown[] =>
					explain ? [extractor.explain(item)] : extractor.extract(item)
				);
				process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
			}
		}
		tell(problems);
		return failed(problems) ? 1 : 0;
	}
};

export default command;
