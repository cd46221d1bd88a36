import type { Painted } from '#lib/query/paint.ts';
import type { Level } from '#lib/schema/level.ts';

/** A level with everything plain; a test says only what it is about. */
export const level = (part: Partial<Level> = {}): Level => ({
	metric: 'services_live',
	unit: 'bundle',
	stage: 'live',
	coverage: 'all',
	scope: '12',
	subject: 'alle-leistungen',
	lead: null,
	date: '2024-06-30',
	value: 100,
	upper: null,
	bound: 'exact',
	basis: 'total',
	figure: 'f',
	figures: ['f'],
	parts: [],
	conflicts: [],
	flags: [],
	...part
});

/** What a Land is painted with, as plain. */
export const painted = (part: Partial<Painted> = {}): Painted => ({
	scope: '12',
	value: 100,
	upper: null,
	bound: 'exact',
	unit: 'bundle',
	coverage: 'all',
	basis: 'total',
	date: '2024-06-30',
	subject: 'alle-leistungen',
	programmes: null,
	compared: true,
	rank: null,
	figure: 'f',
	disputed: false,
	flags: [],
	...part
});
