import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadExtractor } from '#cli/load-extractor.ts';
import { root } from '#cli/run.ts';
import { goldSets } from './gold-set.ts';
import { otherFields, scoreItem, total } from './score.ts';

interface Thresholds {
	precision: number;
	recall: number;
	fields: number;
}
const thresholds = JSON.parse(readFileSync(join(root, 'tests/gold/thresholds.json'), 'utf8')) as {
	sets: Record<string, Thresholds>;
};
const extractor = await loadExtractor();

describe.each(Object.entries(goldSets))('gold set %s', (name, load) => {
	const score = total(load().map((gold) => scoreItem(gold, extractor.explain(gold.item))));
	const least = thresholds.sets[name]!;

	it('is read at least as precisely as before', () => {
		expect(score.precision).toBeGreaterThanOrEqual(least.precision);
	});

	it('is read at least as fully as before', () => {
		expect(score.recall).toBeGreaterThanOrEqual(least.recall);
	});

	it.each(otherFields)('has %s right where the figure is', (field) => {
		expect(score.fields[field]).toBeGreaterThanOrEqual(least.fields);
	});
});
