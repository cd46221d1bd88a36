import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadExtractor } from '#cli/load-extractor.ts';
import { loadPlacesOf } from '#cli/places-of.ts';
import { root } from '#cli/run.ts';
import { readSource } from '#lib/news/read.ts';

const page = join(root, '../shared/seeds/000_8c426996d048d229.txt');
const there = existsSync(page);
if (!there) console.warn(`skipped: the seed page is not here (${page}); its text may not be kept with the project`);

interface SeedFigure {
	evidence: { text: string };
	[field: string]: unknown;
}
const gold = JSON.parse(readFileSync(join(root, 'tests/gold/seed-gold.json'), 'utf8')) as {
	title: string;
	figures: SeedFigure[];
}[];
const fields = [
	'metric', 'value', 'upper', 'unit', 'bound', 'stage', 'measure', 'coverage', 'scope', 'lead', 'subject', 'asOf',
	'period', 'target', 'implied'
] as const;

describe.skipIf(!there)('the seed page', async () => {
	const text = there ? readFileSync(page, 'utf8') : '';
	const extractor = await loadExtractor();
	const { items } = readSource({ text, where: page, url: null, publisher: null }, await loadPlacesOf());
	const found = items.flatMap((item) => extractor.extract(item).map((figure) => ({ item, figure })));
	const want = gold.flatMap((item) => item.figures);

	it('gives all its items', () => expect(items).toHaveLength(gold.length));

	it('gives exactly its figures, right in every field', () => {
		const pick = (f: Record<string, unknown>) => Object.fromEntries(fields.map((name) => [name, f[name] ?? null]));
		expect(found.map((f) => pick(f.figure))).toEqual(want.map(pick));
	});

	it('quotes the words that state them', () => {
		for (const { item, figure } of found) {
			const part = figure.evidence.in === 'title' ? item.title : (item.text ?? item.digest ?? '');
			expect(part.slice(figure.evidence.start, figure.evidence.end)).toBe(figure.evidence.text);
			expect(figure.evidence.text.split(/\s+/).length).toBeLessThanOrEqual(12);
		}
		expect(found.map((f) => f.figure.evidence.text)).toEqual(want.map((f) => f.evidence.text));
	});
});
