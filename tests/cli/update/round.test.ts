import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NewsItem } from '#lib/schema/news-item.ts';
import { itemOf } from '#lib/news/item.ts';
import { draft } from '#lib/news/reading.ts';
import { whileAlone } from '#cli/update/lock.ts';
import { round, type RoundTools } from '#cli/update/round.ts';
import type { NewsSource } from '#cli/update/sources.ts';
import { summary } from '#cli/update/summary.ts';

let folder: string;
let recorded: string[];
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'digitalpegel-'));
	recorded = [];
});
afterEach(() => rm(folder, { recursive: true }));

const source = (id: string): NewsSource => ({
	id,
	kind: 'feed',
	address: `https://${id}.example/feed`,
	publisher: null,
	note: '',
	active: true
});
const item = (title: string, url: string | null, text = `Fremder Text zu ${title}.`) =>
	itemOf(draft(title, { url, text, published: '2025-01-02' }), () => []);
const news = () => join(folder, 'news');
const lines = async (id: string) =>
	(await readFile(join(news(), `${id}.ndjson`), 'utf8'))
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as NewsItem);

function tools(feeds: Record<string, NewsItem[] | Error>, more: Partial<RoundTools> = {}): RoundTools {
	return {
		read: (s) => {
			const found = feeds[s.id] ?? [];
			return found instanceof Error ? Promise.reject(found) : Promise.resolve({ items: found, problems: [] });
		},
		record: (items) => {
			recorded.push(...items.map((i) => i.title));
			return Promise.resolve({ added: items.length, doubts: 1, conflicts: 0 });
		},
		rules: 'r1',
		news: news(),
		texts: join(folder, 'texts'),
		day: '2026-01-02',
		progress: () => undefined,
		...more
	};
}
const a = item('Ort: A', 'https://bote.example/a');
const b = item('Ort: B', 'https://bote.example/b');

describe('a round', () => {
	it('keeps citations, records figures, and leaves the texts of others out of the data', async () => {
		const [result] = await round([source('bote')], tools({ bote: [a, b] }));
		expect(result).toMatchObject({ items: 2, newItems: 2, added: 2, doubts: 1, failed: false });
		expect(recorded.sort()).toEqual(['Ort: A', 'Ort: B']);
		expect(JSON.stringify(await lines('bote'))).not.toContain('Fremder Text');
	});
	it('a second time has nothing to do', async () => {
		await round([source('bote')], tools({ bote: [a, b] }));
		const before = await readFile(join(news(), 'bote.ndjson'), 'utf8');
		recorded = [];
		const [result] = await round([source('bote')], tools({ bote: [a, b] }, { day: '2026-09-09' }));
		expect(result).toMatchObject({ items: 2, newItems: 0, added: 0 });
		expect(recorded).toEqual([]);
		expect(await readFile(join(news(), 'bote.ndjson'), 'utf8')).toBe(before);
	});
	it('reads anew what was changed at its source, and everything when the rules are new', async () => {
		await round([source('bote')], tools({ bote: [a, b] }));
		recorded = [];
		const changed = item('Ort: A', 'https://bote.example/a', 'Kurz.');
		await round([source('bote')], tools({ bote: [changed] }));
		expect(recorded).toEqual(['Ort: A']);
		recorded = [];
		await round([source('bote')], tools({}, { rules: 'r2' }));
		expect(recorded.sort()).toEqual(['Ort: A', 'Ort: B']);
	});
	it('a source that fails does not keep the others from being read', async () => {
		const results = await round(
			[source('kaputt'), source('bote')],
			tools({ kaputt: new Error('zu'), bote: [a] })
		);
		expect(results.map((r) => r.failed)).toEqual([true, false]);
		expect(results[0]?.problems[0]).toMatchObject({ what: 'zu', where: 'kaputt' });
		expect(recorded).toEqual(['Ort: A']);
	});
	it('an item of two sources belongs to the first one that had it', async () => {
		const same = item('Ort: A!', 'http://bote.example/a/');
		const results = await round([source('bote'), source('echo')], tools({ bote: [a], echo: [same, b] }));
		expect(results.map((r) => r.newItems)).toEqual([1, 1]);
		expect((await lines('echo')).map((i) => i.title)).toEqual(['Ort: B']);
		expect(recorded).toEqual(['Ort: A', 'Ort: B']);
	});
	it('an item known by title and date is recorded under the id it has', async () => {
		await round([source('bote')], tools({ bote: [item('Ort: A', null)] }));
		const ids: string[] = [];
		const later = tools(
			{ bote: [a] },
			{
				record: (items) => (
					ids.push(...items.map((i) => i.id)),
					Promise.resolve({ added: 0, doubts: 0, conflicts: 0 })
				)
			}
		);
		await round([source('bote')], later);
		expect(ids).toEqual((await lines('bote')).map((i) => i.id));
	});
});

describe('a run that was killed is gone on with, and nothing is lost', () => {
	const killed = () => Promise.reject(new Error('killed'));
	it('before its figures were recorded, even if the source has dropped the item since', async () => {
		await round([source('bote')], tools({ bote: [a] }, { record: killed }));
		expect(recorded).toEqual([]);
		const [result] = await round([source('bote')], tools({ bote: [b] }));
		expect(recorded.sort()).toEqual(['Ort: A', 'Ort: B']);
		expect(result?.added).toBe(2);
	});
	it('in the middle of many: only what was not recorded is recorded then', async () => {
		const many = Array.from({ length: 2500 }, (_, n) => item(`Ort: ${n}`, `https://bote.example/${n}`));
		const sizes: number[] = [];
		const record = (items: NewsItem[]) => {
			if (sizes.length === 2) return killed();
			sizes.push(items.length);
			return Promise.resolve({ added: items.length, doubts: 0, conflicts: 0 });
		};
		const [first] = await round([source('bote')], tools({ bote: many }, { record }));
		expect([first?.failed, first?.added]).toEqual([true, 2000]);
		const [second] = await round([source('bote')], tools({ bote: many }));
		expect([second?.failed, second?.added, recorded.length]).toEqual([false, 500, 500]);
	});
	it('with a store that was damaged', async () => {
		await round([source('bote')], tools({ bote: [a] }));
		for (const name of await readdir(join(folder, 'texts'))) {
			await writeFile(join(folder, 'texts', name), '{"halb');
		}
		const [result] = await round([source('bote')], tools({ bote: [a] }));
		expect(result).toMatchObject({ failed: false, newItems: 0 });
		expect(await lines('bote')).toHaveLength(1);
	});
	it('a file of the data that was damaged is not written over', async () => {
		await round([source('bote')], tools({ bote: [a] }));
		await writeFile(join(news(), 'bote.ndjson'), '{"halb');
		const [result] = await round([source('bote')], tools({ bote: [b] }));
		expect(result?.failed).toBe(true);
		expect(await readFile(join(news(), 'bote.ndjson'), 'utf8')).toBe('{"halb');
	});
});

it('two runs at once: the second is turned away, and may come when the first is done', async () => {
	let finish = () => undefined as void;
	let first: Promise<string | null> = Promise.resolve(null);
	await new Promise<void>((started) => {
		first = whileAlone(folder, () => {
			started();
			return new Promise((done) => (finish = () => done('eins')));
		});
	});
	expect(await whileAlone(folder, () => Promise.resolve('zwei'))).toBeNull();
	finish();
	expect(await first).toBe('eins');
	expect(await whileAlone(folder, () => Promise.resolve('drei'))).toBe('drei');
});

it('the summary has a line for each source and their sum', async () => {
	const results = await round(
		[source('kaputt'), source('bote')],
		tools({ kaputt: new Error('zu'), bote: [a, b] })
	);
	expect(summary(results).split('\n')).toEqual([
		'source  items  new items  new figures  doubts  conflicts  failures',
		'kaputt      0          0            0       0          0         1',
		'bote        2          2            2       1          0         0',
		'all         2          2            2       1          0         1'
	]);
});
