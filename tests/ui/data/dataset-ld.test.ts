import { describe, expect, it } from 'vitest';
import { datasetLd } from '#lib/ui/data/dataset-ld.ts';

const hash = 'a'.repeat(64);
const files = ['figures.csv', 'figures.parquet', 'api/v1/figures.json', 'items.csv'].map((path) => ({
	path,
	bytes: 7,
	sha256: hash
}));
const told = datasetLd('https://p.example/sub', { knowledge: '2026-11-25', firstYear: 2017, files });

/**
 * The compiler holds the record against the whole vocabulary of schema.org: a property or a value that there is not would be an
 * error of types here.
 */
// @ts-expect-error there is no such property
const unknownProperty: typeof told = { '@context': 'https://schema.org', '@type': 'Dataset', titel: 'x' };
// @ts-expect-error a licence is an address or a work
const wrongValue: typeof told = { '@context': 'https://schema.org', '@type': 'Dataset', license: 7 };

describe('the record for search engines', () => {
	it('is checked by types that refuse what is not of the vocabulary', () => {
		expect([unknownProperty, wrongValue]).toHaveLength(2);
	});
	it('has what search engines ask of a data set', () => {
		expect(told).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'Dataset',
			name: expect.stringMatching(/./) as string,
			license: 'https://creativecommons.org/licenses/by/4.0/',
			url: 'https://p.example/sub/daten/',
			dateModified: '2026-11-25',
			temporalCoverage: '2017/2026-11-25'
		});
		const { description } = told as unknown as { description: string };
		expect(description.length).toBeGreaterThanOrEqual(50);
		expect(description.length).toBeLessThanOrEqual(5000);
	});
	it('names files that there are, each with its hash', () => {
		const { distribution } = told as unknown as { distribution: Record<string, string>[] };
		expect(distribution.map(({ contentUrl, sha256 }) => [contentUrl, sha256])).toEqual([
			['https://p.example/sub/daten/figures.csv', hash],
			['https://p.example/sub/daten/figures.parquet', hash],
			['https://p.example/sub/api/v1/figures.json', hash]
		]);
		for (const { contentUrl, encodingFormat } of distribution) {
			expect(URL.canParse(contentUrl!)).toBe(true);
			expect(encodingFormat).toMatch(/^[a-z]+\/[a-z.-]+$/);
		}
	});
});
