import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSources } from '#cli/update/sources.ts';

const head = 'id,kind,address,publisher,note,active\n';

describe('the list of sources', () => {
	it('is read with its remarks left out', () => {
		expect(parseSources(`# Bemerkung\n${head}bote,feed,https://x.example/#a,,"a, b",yes\n`, 's.csv')).toEqual(
			[
				{
					id: 'bote',
					kind: 'feed',
					address: 'https://x.example/#a',
					publisher: null,
					note: 'a, b',
					active: true
				}
			]
		);
	});
	it.each([
		['Bote,feed,x,,,yes', /s\.csv:2.*short name/],
		['bote,zeitung,x,,,yes', /s\.csv:2.*kind/],
		['bote,feed,,,,yes', /s\.csv:2.*address/],
		['bote,feed,x,,,vielleicht', /s\.csv:2.*active/],
		['bote,feed,x,,,no\nbote,page,y,,,no', /two sources/]
	])('%s is refused with its line', (row, message) =>
		expect(() => parseSources(`${head}${row}\n`, 's.csv')).toThrow(message)
	);
	it('that comes with the product can be read; of the web nothing is active unasked', () => {
		const csv = readFileSync(new URL('../../../data/sources.csv', import.meta.url), 'utf8');
		const sources = parseSources(csv, 'data/sources.csv');
		expect(sources.length).toBeGreaterThan(5);
		expect(sources.filter((s) => s.active).map((s) => s.kind)).toEqual(['folder']);
	});
});
