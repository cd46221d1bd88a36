import { expect, it } from 'vitest';
import type { FigureRow, ViewQuery } from '#lib/query/source.ts';
import { mapLayers } from '#lib/state/map-view.ts';
import { layerOf } from '#lib/ui/map/layers.ts';
import { mapTitle } from '#lib/ui/map/told-map.ts';

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
		figures: told.map((scope) => ({ scope }) as FigureRow),
		breaks: [],
		nameOf: (key) => key,
		subjectOf: (slug) => slug,
		unlevelled: {},
		year: 2026
	});
	expect(layer.legend.length).toBeGreaterThan(1);
	for (const { text } of layer.legend) expect(text).not.toContain(',');
});
