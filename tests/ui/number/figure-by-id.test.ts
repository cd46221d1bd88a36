import { expect, it, vi } from 'vitest';
import type { FigureRow } from '#lib/query/source.ts';
import { figureById } from '#lib/ui/number/figure-by-id.ts';

vi.mock('$app/paths', () => ({ base: '', assets: '', resolve: (path: string) => path }));

const row = (value: number): Partial<FigureRow> => ({
	id: 'a',
	metric: 'services_live',
	unit: 'service',
	stage: 'live',
	scope: '14',
	scopeName: 'Sachsen',
	subject: 'wohngeld',
	subjectName: 'Wohngeld',
	asOf: '2024-06',
	value
});
const metadata = {
	knowledge: '2026-11-29',
	firstYear: 2017,
	lastYear: 2026,
	breaks: [],
	subjects: [{ slug: 'wohngeld', name: 'Wohngeld' }],
	stands: ['2026-11-24', '2026-11-29']
};
/** A site whose figure was 7 at first. */
const files: Record<string, unknown> = {
	'/daten/metadata.json': metadata,
	'/daten/stand/2026-11-24/metadata.json': metadata,
	'/daten/names.en.json': { wohngeld: 'Housing benefit' },
	'/daten/cubes/services_live.figures.json': [row(9)],
	'/daten/stand/2026-11-24/cubes/services_live.figures.json': [row(7)]
};
const fetch = (url: string) => Promise.resolve(new Response(JSON.stringify(files[url] ?? [])));
const told = (path: string) =>
	figureById('a', { fetch: fetch as typeof globalThis.fetch, url: new URL(path, 'http://localhost') });

it('explains a number by the state of knowledge that its page shows', async () => {
	expect(await told('/vergleich/')).toMatchObject({ value: 9, scopeName: 'Sachsen' });
	expect(await told('/vergleich/?stand=2026-11-25')).toMatchObject({ value: 7 });
});

it('explains it in the language of its page', async () => {
	expect(await told('/en/vergleich/')).toMatchObject({
		scopeName: 'Saxony',
		subjectName: 'Housing benefit'
	});
});
