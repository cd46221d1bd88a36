import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { autoFile } from '../../src/lib/ui/embed/auto-file.ts';
import { filesOf, usualViews } from '../../src/lib/ui/embed/usual.ts';
import { root } from '../../src/cli/run.ts';

type Metadata = Record<'firstYear' | 'lastYear', number> & { knowledge: string; stands: string[] };

/** All that a view loads, as brotli sends it. */
const budget = 15_400;
const built = join(root, 'build-static');

const best = (text: string) => brotliCompressSync(text).length;
/** Quick, and never less than the best. */
const quick = (text: string) =>
	brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

const filesIn = (name: string) =>
	['e', 'en/e'].flatMap((folder) =>
		readdirSync(join(built, folder), { recursive: true, encoding: 'utf8' })
			.filter((file) => file.split('/').at(-1) === name)
			.map((file) => join(built, folder, file))
	);
/** Beside each the same that tells its height. */
const tellingOf = (file: string) => file.replace(/index\.html$/, autoFile);

interface Weighed {
	file: string;
	/** Itself, and what it loads beside. */
	parts: string[];
	/** What it loads beside itself. */
	asks: string[];
}

const sumOf = (parts: readonly string[], size: (text: string) => number) =>
	parts.reduce((all, text) => all + size(text), 0);

function weigh(file: string): Weighed {
	const html = readFileSync(file, 'utf8');
	const asks = [
		...html.matchAll(
			/<(?:link\b[^>]*\brel="(?:stylesheet|preload|modulepreload)"|script\b[^>]*\bsrc=|img\b)[^>]*>/g
		)
	].map(([tag]) => tag);
	const beside = asks.flatMap((tag) => /(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? []);
	const parts = [html, ...beside.map((href) => readFileSync(join(dirname(file), href), 'utf8'))];
	return { file: relative(built, file), parts, asks };
}

test('every view that is written as a file keeps to the budget, and loads nothing else', () => {
	test.setTimeout(240_000);
	const files = filesIn('index.html');
	const views = files.filter((file) => !file.includes('/e/angabe/'));
	const metadataOf = (folder: string) =>
		JSON.parse(readFileSync(join(built, 'daten', folder, 'metadata.json'), 'utf8')) as Metadata;
	const newest = metadataOf('');
	const frozen = newest.stands.map((stand) =>
		stand === newest.knowledge ? newest : metadataOf(`stand/${stand}`)
	);
	expect(views.length).toBe(
		filesOf({ views: usualViews(newest), frozen: frozen.map((then) => ({ views: usualViews(then) })) })
	);
	expect(filesIn(autoFile).sort()).toEqual(files.map(tellingOf).sort());
	const all = files.map(weigh);
	const telling = files.map((file) => weigh(tellingOf(file)));
	// A copy that tells its height is heavier by its script alone, which is the same in each.
	const script = Math.max(
		...[0, 1, 2].map((i) => sumOf(telling[i]!.parts, quick) - sumOf(all[i]!.parts, quick))
	);
	const suspects = all
		.map((view, i) => ({ copy: telling[i]!, bytes: sumOf(view.parts, quick) }))
		.sort((a, b) => b.bytes - a.bytes)
		.filter(({ bytes }, i) => i < 12 || bytes + 2 * script > budget);
	const heaviest = suspects
		.map(({ copy }) => ({ file: copy.file, bytes: sumOf(copy.parts, best) }))
		.sort((a, b) => b.bytes - a.bytes);
	const told = heaviest.slice(0, 6).map(({ file, bytes }) => `${bytes} ${file}`);
	console.log(
		`${files.length} views and cards, each in two files, the heaviest in bytes as brotli:\n  ${told.join('\n  ')}`
	);
	expect(heaviest.filter(({ bytes }) => bytes > budget)).toEqual([]);
	expect(
		[...all, ...telling]
			.filter(({ asks }) => asks.length > 0)
			.map(({ file }) => file)
			.slice(0, 3)
	).toEqual([]);
});

test('no view and no card in plain files holds a script, and its copy holds one that its policy names', () => {
	test.setTimeout(120_000);
	const script = readFileSync(join(root, 'src', 'lib', 'ui', 'embed', 'tell-height.js'), 'utf8');
	const wrong = filesIn('index.html').filter((file) => {
		const html = readFileSync(file, 'utf8');
		const copy = readFileSync(tellingOf(file), 'utf8');
		const bare = copy.replace(`<script>${script}</script>`, '').replace(/ script-src 'sha256-[^']+';/, '');
		return /<script|\son\w+=|javascript:/i.test(html) || copy === html || bare !== html;
	});
	expect(wrong).toEqual([]);
});
