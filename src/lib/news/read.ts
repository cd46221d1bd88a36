import { dedupe } from './dedupe.ts';
import { detect, type InputKind } from './detect.ts';
import { readDigests } from './digests.ts';
import { readFeed } from './feed.ts';
import { readHtml } from './html/read-html.ts';
import { completed, itemOf } from './item.ts';
import { readItems } from './items.ts';
import { readPageText } from './page-text.ts';
import type { Drafts, PlacesOf, Problem, Reading, Source } from './reading.ts';

const lineOf = (problem: Problem) => Number(/:(\d+)$/.exec(problem.where)?.[1] ?? 0);
const byLine = (problems: Problem[]) => problems.sort((a, b) => lineOf(a) - lineOf(b));

function draftsOf(source: Source, kind: Exclude<InputKind, 'items'>, placesOf: PlacesOf): Drafts {
	switch (kind) {
		case 'text':
			return readPageText(source, placesOf);
		case 'html':
			return readHtml(source, placesOf);
		case 'article':
		case 'list':
			return readHtml(source, placesOf, kind);
		case 'feed':
			return readFeed(source);
		case 'digest':
			return readDigests(source);
	}
}

/** A reader that gives up, such as on elements nested by the thousand, makes a problem of its input, no more. */
function safely(source: Source, work: () => Drafts): Drafts {
	try {
		return work();
	} catch (error) {
		const what = `it could not be read: ${error instanceof Error ? error.message : String(error)}`;
		const todo = 'save it as plain text, and read that';
		return { drafts: [], problems: [{ what, where: source.where, todo, level: 'error' }] };
	}
}

/**
 * Reads one input into items, each once. Never throws for what the input holds: whatever can't be read is a
 * problem, and the rest is still read.
 * @param as the kind of the input where the caller knows it; else it is found by looking
 */
export function readSource(source: Source, placesOf: PlacesOf, as: InputKind | null = null): Reading {
	const kind = as ?? detect(source.text);
	if (kind === null) {
		const what =
			source.text.trim() === '' ? 'nothing to read: it is empty' : 'no kind of input that is known';
		const todo = 'give page text, HTML, a feed, digests or items; --as says which';
		return { items: [], problems: [{ what, where: source.where, todo, level: 'error' }] };
	}
	if (kind === 'items') {
		const { items, problems } = readItems(source);
		return { items: dedupe(items.map((item) => completed(item, placesOf))), problems: byLine(problems) };
	}
	const { drafts, problems } = safely(source, () => draftsOf(source, kind, placesOf));
	const items = dedupe(drafts.map((draft) => itemOf(draft, placesOf)));
	if (items.length === 0 && !problems.some((problem) => problem.level === 'error')) {
		const todo = 'look whether the input is whole, or force its kind with --as';
		problems.push({ what: `no item was found (read as ${kind})`, where: source.where, todo, level: 'error' });
	}
	return { items, problems: byLine(problems) };
}
