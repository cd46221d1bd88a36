import { describe, expect, it } from 'vitest';
import { loadExtractor, loadSubjects } from '#cli/load-extractor.ts';
import { goldSets } from '../../gold/gold-set.ts';
import { tell } from './tell.ts';

/** Digests that are each hard in a way of its own. */
const hard: Readonly<Record<string, string>> = {
	'he-2022-12-faz-zaehlweisen': 'two counts of the same thing',
	'sh-2019-12-18-wohngeld-pilot': 'a dozen, and places named one by one',
	'de-2023-03-brh-35mrd': 'amounts that are given, and one that is only reckoned',
	'ni-2023-07-10-haushaltsklausur': 'many amounts, few of them for digital administration',
	'st-ikfz-sechs-von-14': 'a part of all there are',
	'sn-null-schoenfeld-austritt': 'one leaves: no joining',
	'bb-2022-dikom-fuenf-neue': 'new members beside all members',
	'nw-null-d-nrw-349': 'a level and what came to it',
	'be-2020-06-knapp-zwei-milliarden': 'a sum, its parts and its years',
	'de-2022-12-nkr-33': 'a target and what is reached',
	'nord-2022-12-osi-380': 'several Länder at once',
	'he-2018-11-06-115': 'a number that is a name'
};

// What the rules say; the second reader's words change whenever it learns anew.
const extractor = await loadExtractor({ second: false });
const names = new Map(loadSubjects().map(({ slug, name }) => [slug, name]));
const digests = new Map(goldSets.digests().map(({ item }) => [item.id, item]));

/**
 * The whole reading of an item, as its page tells it. A change of a rule shows here in words: read what changed, and
 * write it anew (`npx vitest run tests/extract/traces -u`) only if a colleague would be convinced by it.
 */
describe('the reading of a whole item, told to a colleague', () => {
	it.each(Object.entries(hard))('%s: %s', async (id) => {
		const item = digests.get(id);
		if (!item) throw new Error(`data/news/digests.ndjson has no item ${id}`);
		const told = tell(item, extractor.explain(item), (slug) => names.get(slug) ?? slug);
		await expect(told).toMatchFileSnapshot(`./${id}.md`);
	});

	it('says every number of the text: taken, or refused with its reason', () => {
		for (const id of Object.keys(hard)) {
			const item = digests.get(id)!;
			const { figures, vetoed } = extractor.explain(item);
			const text = item.text ?? item.digest ?? '';
			const spans = [
				...figures.flatMap(({ at, figure }) => (at && figure.evidence.in === 'text' ? [at] : [])),
				...vetoed.filter(({ part }) => part === 'text')
			];
			// Dates in digits are no numbers to begin with.
			for (const found of text
				.replaceAll(/\d+\.\d+\.\d+/g, (date) => '-'.repeat(date.length))
				.matchAll(/\d[\d.,]*/g))
				expect(
					spans.some(({ start, end }) => start <= found.index && found.index < end),
					`${id}: ${found[0]}`
				).toBe(true);
		}
	});
});
