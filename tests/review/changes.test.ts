import { describe, expect, it } from 'vitest';
import { carriers, changesOf, withoutRepeats } from '#lib/review/changes.ts';
import type { Level } from '#lib/schema/level.ts';

const level = (fields: Partial<Level> = {}): Level => ({
	metric: 'services_live',
	unit: 'service',
	stage: 'live',
	coverage: 'unknown',
	scope: '12',
	subject: 'alle-leistungen',
	lead: null,
	date: '2024-06',
	value: 650,
	upper: null,
	bound: 'exact',
	basis: 'total',
	figure: 'a',
	figures: ['a', 'b'],
	parts: [],
	conflicts: [],
	flags: [],
	...fields
});
const names = { place: (key: string) => `Ort ${key}`, subject: (slug: string | null) => slug };
const between = (before: Level[], after: Level[]) =>
	changesOf(
		{ metric: 'services_live', stage: 'live', year: 2026, levels: before },
		{ metric: 'services_live', stage: 'live', year: 2026, levels: after },
		2016,
		names
	).map(({ of, scope, before: a, after: b }) => [of, scope, a?.value ?? null, b?.value ?? null]);

describe('what a decision changes on screen', () => {
	it('is nothing where the same is drawn, whoever tells it', () => {
		expect(between([level()], [level({ figure: 'z', figures: ['z'] })])).toEqual([]);
	});
	it('is the mark of the map and the series below it', () => {
		expect(between([level()], [level({ value: 700 })])).toEqual([
			['map', '12', 650, 700],
			['series', '12', 650, 700]
		]);
	});
	it('is a level that comes or goes', () => {
		expect(between([], [level({ scope: '12060' })])).toEqual([['series', '12060', null, 650]]);
		expect(between([level({ scope: '12060' })], [])).toEqual([['series', '12060', 650, null]]);
	});
	it('is Germany’s box, never the map, for what counts nationwide', () => {
		expect(between([level({ scope: 'DE' })], []).map(([of]) => of)).toEqual(['nation', 'series']);
	});
	it('is the series alone where the map shows another one', () => {
		const map = level({ date: '2025' });
		const older = level({ coverage: 'some', value: 40, date: '2020' });
		expect(between([map, older], [map])).toEqual([['series', '12', 40, null]]);
	});
	it('is told once where it is the same at several year ends', () => {
		const at = (year: number) =>
			changesOf(
				{ metric: 'services_live', stage: 'live', year, levels: [] },
				{ metric: 'services_live', stage: 'live', year, levels: [level()] },
				2016,
				names
			);
		expect(withoutRepeats([...at(2026), ...at(2024)]).map((c) => c.year)).toEqual([2026, 2026]);
	});
});

describe('what carries the screen', () => {
	it('is the figure of the mark, and all that state or sum a level', () => {
		const small = level({ scope: '12060', figure: 'c', figures: ['c'] });
		const { map, level: levels } = carriers(
			[{ metric: 'services_live', stage: 'live', year: 2026, levels: [level(), small] }],
			2016
		);
		expect([...map]).toEqual(['a']);
		expect([...levels].sort()).toEqual(['a', 'b', 'c']);
	});
});
