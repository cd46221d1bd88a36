import { describe, expect, it } from 'vitest';
import type { FigureRow, ViewQuery } from '#lib/query/source.ts';
import { mapLayers } from '#lib/state/map-view.ts';
import { layerOf } from '#lib/ui/map/layers.ts';
import { level, painted } from '../../query/fixture.ts';
import { mapTitle, tellMap } from '#lib/ui/map/told-map.ts';

const money: ViewQuery = {
	metric: 'funding_eur',
	unit: 'eur',
	stage: 'paid',
	subject: null,
	coverage: null,
	lead: null,
	publisher: null,
	confidence: null,
	contested: false,
	from: 2017,
	to: 2026,
	places: []
};
const services: ViewQuery = { ...money, metric: 'services_live', unit: 'online_service', stage: 'live' };
const titleOf = (layer: (typeof mapLayers)[number], query: ViewQuery) =>
	mapTitle({ layer, month: null }, query, '2026-11-29', { subjects: {}, lands: {} }, null).title;

it.each(mapLayers)('the layer "%s" says what it counts, at which stage', (layer) => {
	expect(titleOf(layer, money)).toMatch(/^Fördermittel.*ausgezahlt/);
	expect(titleOf(layer, services)).toMatch(/^Digitale Leistungen.*Onlinedienste, verfügbar/);
});

it('reports are counted whole', () => {
	const told = ['01', '02', '02', '03', '03', '03', '04', '04', '04', '04', '04', '05', '05', '05', '05'];
	const { layer } = layerOf('density', {
		query: services,
		rows: [],
		levels: [],
		before: [],
		figures: told.map((scope) => ({ scope, asOf: '2024' }) as FigureRow),
		breaks: [],
		nameOf: (key) => key,
		subjectOf: (slug) => slug,
		unlevelled: {},
		year: 2026
	});
	expect(layer.legend.length).toBeGreaterThan(1);
	for (const { text } of layer.legend) expect(text).not.toContain(',');
});

it('of reports only those count that have a date in the years; the undated are told beside', () => {
	const told = [
		['10', '2024-03'],
		['10', null],
		['10', null],
		['11', null]
	] as const;
	const { rows, layer, columns } = layerOf('density', {
		query: services,
		rows: [],
		levels: [],
		before: [],
		figures: told.map(([scope, asOf]) => ({ scope, asOf }) as FigureRow),
		breaks: [],
		nameOf: (key) => key,
		subjectOf: (slug) => slug,
		unlevelled: {},
		year: 2026
	});
	const of = (scope: string) => rows.find((row) => row.scope === scope);
	expect(of('10')).toMatchObject({ value: 1, text: '1', detail: '2 Angaben ohne Datum' });
	expect(of('11')).toMatchObject({
		value: null,
		text: 'nur Angaben ohne Datum',
		detail: '1 Angabe ohne Datum'
	});
	expect(of('12')).toMatchObject({ value: null, text: 'keine Angabe', detail: '' });
	expect(columns.value).toBe('Datierte Angaben');
	expect(layer.gapText.split(' · ').sort()).toEqual(['keine Angabe', 'nur Angaben ohne Datum']);
	expect(titleOf('density', { ...services, from: 2023, to: 2024 })).toContain('datierten Angaben');
});

it('a change tells the dates of each Land, since the title tells what was asked for', () => {
	const offer = { unit: 'online_service', coverage: 'all', subject: 'alle-leistungen' } as const;
	const { notes, layer } = layerOf('change', {
		query: services,
		rows: [painted({ ...offer, scope: '10', value: 196, date: '2025-01', figure: 'new', compared: true })],
		levels: [],
		before: [level({ ...offer, scope: '10', value: 169, date: '2024-03', figure: 'old' })],
		figures: [],
		breaks: [],
		nameOf: (key) => key,
		subjectOf: (slug) => slug,
		unlevelled: {},
		year: 2026
	});
	expect(notes).toContain('Gemeldet zu: SL März 2024 → Jan. 2025.');
	expect(layer.shades[0]?.hint).toBe('10: +27 (März 2024 → Jan. 2025)');
	expect(titleOf('change', { ...services, from: 2024 })).toContain(
		'vom letzten Stand bis Ende 2024 zum letzten bis 29. November 2026'
	);
});

describe.each([
	['of contested figures alone', { contested: true }, 'keine umstrittene Angabe', 'keine umstrittene Angabe'],
	[
		'of one publisher alone',
		{ publisher: 'dpa' },
		'kein Stand mit diesem Filter',
		'keine Angabe mit diesem Filter'
	],
	[
		'of one coverage alone',
		{ coverage: 'all' },
		'kein Stand mit diesem Filter',
		'keine Angabe mit diesem Filter'
	]
] as const)('%s', (_, asked, ofLevels, ofFigures) => {
	it.each(mapLayers)('the layer "%s" tells of no Land that it reports nothing', (layer) => {
		const { view } = tellMap(
			{ layer, month: null },
			{
				query: { ...services, ...asked },
				steps: [],
				figures: [],
				breaks: [],
				subjects: [],
				unlevelled: {},
				names: { subjects: {}, lands: {} }
			}
		);
		const text = ['density', 'built'].includes(layer) ? ofFigures : ofLevels;
		expect(view.rows.map((row) => row.text)).toEqual(Array(16).fill(text));
		if (layer === 'level') expect(view.layer.gapText).toBe(text);
		expect([view.layer.gapText, view.layer.description].join()).not.toMatch(/keine Meldung|nichts gemeldet/);
	});
});
