import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paint } from '#lib/query/paint.ts';
import type { FigureRow, ViewQuery } from '#lib/query/source.ts';
import type { Level } from '#lib/schema/level.ts';
import type { MapLayer } from '#lib/state/map-view.ts';
import { layerOf } from '#lib/ui/map/layers.ts';

const scopes = ['01', '03', '05', '06', '09', '14'];
const query: ViewQuery = {
	metric: 'authorities_onboarded',
	unit: 'authority',
	stage: 'live',
	subject: 'e-akte',
	coverage: null,
	lead: null,
	publisher: null,
	confidence: null,
	contested: false,
	from: 2024,
	to: 2026,
	places: []
};
const told = fc.record({
	scope: fc.constantFrom(...scopes),
	coverage: fc.constantFrom('all' as const, 'unknown' as const),
	subject: fc.constantFrom('e-akte', 'kisa'),
	value: fc.integer({ min: 1, max: 400 })
});
const levelOf = (part: { scope: string; value: number }, date: string, i: number): Level => ({
	metric: 'authorities_onboarded',
	unit: 'authority',
	stage: 'live',
	coverage: 'all',
	subject: 'e-akte',
	lead: null,
	upper: null,
	bound: 'exact',
	basis: 'total',
	conflicts: [],
	flags: [],
	...part,
	date,
	figure: `${date}-${i}`,
	figures: [],
	parts: []
});

it.each(['level', 'change', 'share', 'people'] as MapLayer[])(
	'the layer "%s" gives colours only to what counts the same, and lists it before the rest',
	(layer) => {
		fc.assert(
			fc.property(fc.array(told, { maxLength: 12 }), fc.constantFrom('e-akte', null), (parts, subject) => {
				const asked = { ...query, subject };
				const levels = parts.map((part, i) => levelOf(part, '2026-06-30', i));
				const rows = paint(levels, asked);
				const { layer: drawn, rows: table } = layerOf(layer, {
					query: asked,
					rows,
					levels,
					before: parts.map((part, i) => levelOf({ ...part, value: part.value + i }, '2024-06-30', i)),
					figures: levels.map(
						({ figure: id, scope }) => ({ id, scope, evidence: { text: 'Gemeinden' } }) as FigureRow
					),
					breaks: [],
					nameOf: (key) => key,
					subjectOf: (slug) => slug,
					unlevelled: {},
					year: 2026
				});
				const compared = new Set(rows.flatMap((row) => (row.compared ? [row.scope] : [])));
				const apart = new Set(drawn.apart.map(({ scope }) => scope));
				for (const { scope } of drawn.shades) expect(apart.has(scope)).toBe(!compared.has(scope));
				const values = table.filter(({ value }) => value !== null);
				const first = values.filter(({ scope }) => compared.has(scope));
				expect(values.slice(0, first.length)).toEqual(first);
				expect(first.map(({ value }) => value)).toEqual(
					first.map(({ value }) => value!).sort((a, b) => b - a)
				);
				if (first.length === 0) expect(drawn.legend).toEqual([]);
			})
		);
	}
);
