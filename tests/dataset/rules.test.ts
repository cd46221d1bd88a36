import { describe, expect, it } from 'vitest';
import { loadExtractor, loadRuleData } from '#cli/load-extractor.ts';
import { packRules, unpackRules } from '#lib/dataset/rules.ts';
import { loadGold } from '../gold/gold-set.ts';

const packed = JSON.stringify(packRules(await loadRuleData()));
// The readers differ by the words they were given, if at all: a fourth of the items asks for all kinds of them.
const items = loadGold().flatMap(({ item }, i) => (i % 4 === 0 ? [item] : []));

describe('the file of rules', () => {
	it('gives an extractor that reads items as the one of this checkout does, byte for byte', async () => {
		const here = await loadExtractor();
		const { extractor } = unpackRules(JSON.parse(packed), 'rules.json');
		expect(extractor.version).toBe(here.version);
		expect(items.length).toBeGreaterThan(300);
		for (const item of items)
			expect(JSON.stringify(extractor.explain(item)), item.id).toBe(JSON.stringify(here.explain(item)));
	});

	it('is refused where it is none, or where a word of it was changed', () => {
		expect(() => unpackRules({ places: [] }, 'rules.json')).toThrow(/rules\.json: not a valid file of rules/);
		const changed = packed.replace('"Kiel"', '"Kiez"');
		expect(changed).not.toBe(packed);
		expect(() => unpackRules(JSON.parse(changed), 'rules.json')).toThrow(/it holds the rules \d+-/);
	});

	it('is small enough to be loaded on demand', () => {
		expect(new TextEncoder().encode(packed).length).toBeLessThan(1_300_000);
	});
});
