import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { loadPlacesOf } from '#cli/places-of.ts';
import { check } from '#lib/schema/check.ts';
import { readSource } from '#lib/news/read.ts';

const Gold = v.array(
	v.object({
		place: v.string(),
		title: v.string(),
		published: v.nullable(v.string()),
		places: v.array(v.string()),
		figures: v.array(
			v.object({ evidence: v.object({ text: v.string(), start: v.number(), end: v.number() }) })
		)
	})
);
const gold = check(
	Gold,
	JSON.parse(readFileSync(new URL('../gold/seed-gold.json', import.meta.url), 'utf8')),
	'gold',
	'seed-gold.json'
);
const folder = new URL('../../../shared/seeds/', import.meta.url);
const name = existsSync(folder) ? readdirSync(folder).find((file) => file.endsWith('.txt')) : undefined;

if (name === undefined) {
	console.warn(
		'SKIPPED: the real page ../shared/seeds/*.txt is not here; its reader is tested on own pages only'
	);
}

describe.skipIf(name === undefined)('the real page', () => {
	const text = name ? readFileSync(new URL(name, folder), 'utf8') : '';
	const reading = readSource({ text, where: 'seed', url: null, publisher: null }, () => []);
	it('gives its sixteen items, titles and dates as printed, without a problem', () => {
		expect(reading.problems).toEqual([]);
		expect(reading.items.map((item) => [item.title, item.published])).toEqual(
			gold.map((g) => [`${g.place}: ${g.title}`, g.published])
		);
	});
	it('only the first is undated, and says that its heading was glued', () => {
		expect(reading.items.filter((item) => item.flags.includes('undated'))).toHaveLength(1);
		expect(reading.items[0]?.flags).toEqual(['undated', 'glued_heading']);
	});
	it('every item has the place that its heading names', async () => {
		const { items } = readSource({ text, where: 'seed', url: null, publisher: null }, await loadPlacesOf());
		expect(items.map((item) => item.places)).toEqual(gold.map((g) => g.places));
	}, 60_000);
	it('every piece of evidence stands where the annotators counted it', () => {
		const found = gold.flatMap((g, i) =>
			g.figures.map((f) => reading.items[i]?.text?.slice(f.evidence.start, f.evidence.end))
		);
		expect(found).toEqual(gold.flatMap((g) => g.figures.map((f) => f.evidence.text)));
		expect(found).toHaveLength(6);
	});
});
