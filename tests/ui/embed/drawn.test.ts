import { describe, expect, it } from 'vitest';
import { paint } from '#lib/query/paint.ts';
import type { FigureRow } from '#lib/query/source.ts';
import type { Level } from '#lib/schema/level.ts';
import { drawnOf, statedInRows } from '#lib/query/drawn.ts';
import { mapLayers, type MapLayer } from '#lib/state/map-view.ts';
import { drawnIn } from '#lib/ui/embed/drawn.ts';
import type { EmbedData } from '#lib/ui/embed/load.ts';
import { layerOf } from '#lib/ui/map/layers.ts';
import { sourceLine } from '#lib/ui/view/view-words.ts';
import { step } from '../../charts/fixture.ts';
import { level } from '../../query/fixture.ts';

/** Each figure is of an item of its own. */
const figuresOf = (...ids: string[]) =>
	ids.map((id) => ({ id, item: `item-${id}`, scope: '12', evidence: { text: '' } }) as FigureRow);
const everyFigure = figuresOf('a', 'a2', 'b', 'c', 'd', 'undated');
const of = (scope: string, figure: string, more: Partial<Level> = {}) =>
	level({ scope, figure, figures: [figure], ...more });
const money = { metric: 'funding_eur', unit: 'eur', stage: 'committed', coverage: 'unknown' } as const;
const asked = { metric: 'services_live', subject: null, from: 2017 } as const;
const idsOf = (levels: readonly Level[], metric: Level['metric'] = 'services_live') =>
	drawnOf(statedInRows(paint(levels, { ...asked, metric }), levels), everyFigure).map(({ id }) => id);

describe('a source line counts the items of what is drawn', () => {
	it('not those of other levels of the Land, of other places, or without a date', () => {
		expect(
			idsOf([of('12', 'a'), of('12', 'b', { subject: 'aufenthalt-digital' }), of('12065', 'c')])
		).toEqual(['a']);
	});

	it('all items that tell one number', () => {
		expect(idsOf([of('12', 'a', { figures: ['a', 'a2'] })])).toEqual(['a', 'a2']);
	});

	it('of a sum those of each amount in it, and not what was left out of it', () => {
		const levels = [
			of('12', 'a', { ...money, subject: 'x', figures: ['a', 'a2'] }),
			of('12', 'b', { ...money, subject: 'y' }),
			of('12', 'c', { ...money, subject: 'z', flags: ['per_year'] })
		];
		const [row] = paint(levels, { ...asked, metric: 'funding_eur' }, [], [
			{ slug: 'x', lead: null },
			{ slug: 'y', lead: null },
			{ slug: 'z', lead: null }
		] as never);
		const ids = drawnOf(statedInRows([row!], levels), everyFigure).map(({ id }) => id);
		const told = new Set([row!.figure, ...(row!.parts ?? [])]);
		for (const { figure, figures } of levels)
			for (const id of figures) expect(ids.includes(id), id).toBe(told.has(figure));
		expect(row!.leftOut?.length).toBeGreaterThan(0);
	});

	it('of what is added up all that was added', () => {
		const sum: Partial<Level> = {
			basis: 'sum_of_added',
			parts: ['a', 'b'],
			figures: ['a', 'a2', 'b'],
			bound: 'at_least'
		};
		expect(idsOf([of('12', 'b', sum)])).toEqual(['a', 'a2', 'b']);
	});

	it('says how many they are', () => {
		const drawn = drawnOf(['a', 'a2', 'a'], everyFigure);
		expect(sourceLine(drawn, '2026-11-25')).toMatch(/^Quelle: 2 Meldungen, /);
	});
});

const now = of('12', 'b', { date: '2024-06-30', value: 120 });
const before = of('12', 'a', { date: '2020-06-30', value: 100, figures: ['a', 'a2'] });
const built = of('12', 'c', { subject: 'aufenthalt-digital', lead: '12' });
const used = of('12', 'd', { subject: 'wohngeld', lead: '01' });
const layered: Record<MapLayer, string[]> = {
	level: ['b'],
	change: ['a', 'a2', 'b'],
	share: ['b'],
	people: ['b'],
	density: ['a', 'a2', 'b', 'c', 'd', 'undated'],
	built: ['c', 'd']
};
it.each(mapLayers)('a map of the layer "%s" rests on what it is counted from', (layer) => {
	const levels = [now, built, used];
	const query = {
		...asked,
		unit: 'bundle',
		stage: 'live',
		places: [],
		to: 2024
	} as unknown as EmbedData['view']['query'];
	const view = layerOf(layer, {
		query,
		rows: paint(levels, query),
		levels,
		before: [before],
		figures: everyFigure,
		breaks: [],
		nameOf: (key) => key,
		subjectOf: (slug) => slug,
		unlevelled: {},
		year: 2024
	});
	const data = { part: { kind: 'layer' }, view: {}, everyFigure } as unknown as EmbedData;
	expect(drawnIn(data, { view }).map(({ id }) => id)).toEqual(layered[layer]);
});

describe('a view in another page counts', () => {
	const ids = (part: object) =>
		drawnIn({ part, view: { rows: [], levels: [] }, everyFigure } as unknown as EmbedData, null).map(
			({ id }) => id
		);

	it('of a timeline the facts of its years', () => {
		expect(ids({ kind: 'time', steps: [step({ figure: 'b', figures: ['b', 'c'] })] })).toEqual(['b', 'c']);
	});
	it('of promises what became of them, too', () => {
		const promise = step({ figure: 'a', figures: ['a'] });
		const by = step({ figure: 'd', figures: ['d'] });
		expect(ids({ kind: 'targets', targets: [{ promise, outcome: 'met', by }] })).toEqual(['a', 'd']);
	});
	it('of a list of figures the rows that it has room for', () => {
		const rows = figuresOf(...Array.from({ length: 30 }, (_, i) => `f${i}`));
		expect(ids({ kind: 'figures', rows })).toHaveLength(12);
	});
	it('of money and use the levels in its table', () => {
		expect(ids({ kind: 'money', levels: [of('12', 'a')] })).toEqual(['a']);
		expect(
			ids({ kind: 'use', levels: [], uses: [{ level: of('12', 'b'), builder: null, told: null }] })
		).toEqual(['b']);
	});
});
