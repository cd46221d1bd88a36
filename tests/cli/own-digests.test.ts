import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as v from 'valibot';
import { check } from '#lib/schema/check.ts';
import { readItems } from '#lib/news/items.ts';
import { loadExtractor } from '#cli/load-extractor.ts';

const Gold = v.array(
	v.object({
		place: v.string(),
		title: v.string(),
		figures: v.array(
			v.object({
				metric: v.string(),
				value: v.number(),
				unit: v.string(),
				bound: v.string(),
				stage: v.string(),
				measure: v.string(),
				scope: v.nullable(v.string()),
				lead: v.nullable(v.string()),
				asOf: v.nullable(v.string())
			})
		)
	})
);
const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it('what sixteen items say is said by our own digests of them, figure by figure', async () => {
	const gold = check(Gold, JSON.parse(file('tests/gold/seed-gold.json')), 'gold', 'seed-gold.json');
	const where = 'data/news/kommunalmeldungen-2025.ndjson';
	const { items, problems } = readItems({ text: file(where), where, url: null, publisher: null });
	expect(problems).toEqual([]);
	const extractor = await loadExtractor();
	const Figure = Gold.item.entries.figures.item;
	for (const { place, title, figures } of gold) {
		const item = items.find((found) => found.title === `${place}: ${title}`);
		expect(item, `${place}: ${title}`).toBeDefined();
		const read = item ? extractor.extract(item).map((figure) => v.parse(Figure, figure)) : [];
		expect(read, item?.id).toEqual(figures);
	}
	expect(items).toHaveLength(gold.length);
}, 60_000);
