import type { NewsItem } from '#lib/schema/news-item.ts';
import type { Problem, Reading } from '#lib/news/reading.ts';
import { failed } from '../problems.ts';
import { keepInFolder } from './news-folder.ts';
import type { NewsSource } from './sources.ts';
import { TextStore } from './texts.ts';

/** What recording did to the ledger. */
export interface Recorded {
	/** Figures that are new or read otherwise than before. */
	added: number;
	/** Of them those with a doubt. */
	doubts: number;
	conflicts: number;
}

/** What a round needs from outside. */
export interface RoundTools {
	read(source: NewsSource): Promise<Reading>;
	record(items: NewsItem[]): Promise<Recorded>;
	/** Version of the rules of extraction. */
	rules: string;
	/** Folder of `data/news`. */
	news: string;
	/** Folder of the texts of others, never committed. */
	texts: string;
	day: string;
	progress(line: string): void;
}

export interface SourceResult extends Recorded {
	source: string;
	/** Items that the source has now. */
	items: number;
	newItems: number;
	problems: Problem[];
	failed: boolean;
}

/** Items recorded at a time: so many are lost at most, and read again, when a run is killed. */
const batch = 1000;

const nothing: Recorded = { added: 0, doubts: 0, conflicts: 0 };

const problemOf = (source: NewsSource, error: unknown): Problem => ({
	what: error instanceof Error ? error.message : String(error),
	where: source.id,
	todo: 'mend it, and run update again',
	level: 'error'
});

/**
 * Reads and records one source. First the texts are stored, then the citations kept, then the figures recorded,
 * then that is noted: a run that ends anywhere in between is gone on with by the next one, and loses nothing.
 */
async function roundOf(source: NewsSource, tools: RoundTools): Promise<SourceResult> {
	const result: SourceResult = {
		source: source.id,
		items: 0,
		newItems: 0,
		...nothing,
		problems: [],
		failed: false
	};
	try {
		const { items, problems } = await tools.read(source);
		result.items = items.length;
		result.problems.push(...problems);
		const store = await TextStore.open(tools.texts, source.id);
		await store.add(items);
		const pending = store.pending(tools.rules);
		const { added, own } = await keepInFolder(tools.news, source.id, pending, tools.day);
		result.newItems = added.length;
		for (let from = 0; from < own.length; from += batch) {
			const part = own.slice(from, from + batch);
			const recorded = await tools.record(part.map(({ item }) => item));
			result.added += recorded.added;
			result.doubts += recorded.doubts;
			result.conflicts += recorded.conflicts;
			await store.markDone(
				part.map(({ read }) => read),
				tools.rules
			);
			if (own.length > batch)
				tools.progress(`${source.id}: ${from + part.length} of ${own.length} items recorded`);
		}
		await store.markDone(pending, tools.rules);
	} catch (error) {
		result.problems.push(problemOf(source, error));
	}
	result.failed = failed(result.problems);
	return result;
}

/** The round of all sources, one after the other; one that fails does not keep the others from being read. */
export async function round(sources: readonly NewsSource[], tools: RoundTools): Promise<SourceResult[]> {
	const results: SourceResult[] = [];
	for (const [index, source] of sources.entries()) {
		const at = `[${index + 1}/${sources.length}] ${source.id}`;
		tools.progress(`${at}: reading ${source.address}`);
		const result = await roundOf(source, tools);
		tools.progress(`${at}: ${result.items} items, ${result.newItems} new, ${result.added} figures recorded`);
		results.push(result);
	}
	return results;
}
