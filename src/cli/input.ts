import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { charsetOf, decode } from '#lib/news/decode.ts';
import type { Problem, Source } from '#lib/news/reading.ts';
import { Fetcher, type FetcherOptions } from './fetch/fetcher.ts';
import { Refusal } from './fetch/refusal.ts';

export interface Inputs {
	sources: Source[];
	problems: Problem[];
}

/** Endings of the files that are read in a folder. */
const readable = new Set('.txt .text .html .htm .xhtml .xml .rss .atom .rdf .json .ndjson .jsonl'.split(' '));

const errorAt = (where: string, what: string, todo: string): Problem => ({
	what,
	where,
	todo,
	level: 'error'
});

function sourceOf(
	bytes: Uint8Array,
	where: string,
	publisher: string | null,
	from: { url: string | null; charset?: string | undefined } = { url: null }
): Inputs {
	const { text, note } = decode(bytes, from.charset);
	const problems: Problem[] =
		note === null
			? []
			: [{ what: note, where, todo: 'look whether umlauts and quotation marks are right', level: 'note' }];
	return { sources: [{ text, where, url: from.url, publisher }], problems };
}

async function stdin(): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
	return Buffer.concat(chunks);
}

async function filesOf(folder: string): Promise<string[]> {
	const found = await readdir(folder, { withFileTypes: true, recursive: true });
	return found
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter(
			(path) =>
				!path
					.slice(folder.length)
					.split(/[\\/]/)
					.some((part) => part.startsWith('.'))
		)
		.filter((path) => readable.has(extname(path).toLowerCase()))
		.sort();
}

const whyOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Opens what a reader named: `-` for standard input, an address, a file, or a folder with all its files. */
export class InputOpener {
	#fetcher: Fetcher | undefined;
	readonly #options: FetcherOptions;

	constructor(options: FetcherOptions) {
		this.#options = options;
	}

	async open(name: string, publisher: string | null): Promise<Inputs> {
		if (name === '-') return sourceOf(await stdin(), 'stdin', publisher);
		if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) return this.#openUrl(name, publisher);
		try {
			if (!(await stat(name)).isDirectory()) return sourceOf(await readFile(name), name, publisher);
			return this.#openFolder(name, publisher);
		} catch (error) {
			const problem = errorAt(
				name,
				`can't be opened: ${whyOf(error)}`,
				'look at name and rights of the file'
			);
			return { sources: [], problems: [problem] };
		}
	}

	async #openFolder(folder: string, publisher: string | null): Promise<Inputs> {
		const all: Inputs = { sources: [], problems: [] };
		for (const path of await filesOf(folder)) {
			const one = await this.open(path, publisher);
			all.sources.push(...one.sources);
			all.problems.push(...one.problems);
		}
		return all;
	}

	async #openUrl(url: string, publisher: string | null): Promise<Inputs> {
		this.#fetcher ??= new Fetcher(this.#options);
		try {
			const got = await this.#fetcher.get(url);
			return sourceOf(got.bytes, url, publisher, { url: got.url, charset: charsetOf(got.contentType) });
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			return { sources: [], problems: [errorAt(url, error.message, error.todo)] };
		}
	}
}
