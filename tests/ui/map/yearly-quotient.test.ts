import { expect, it } from 'vitest';
import { layerOf } from '#lib/ui/map/layers.ts';
import { plainView } from '#lib/query/plain-view.ts';
import { painted } from '../../query/fixture.ts';

const perHead = (flags: string[], value: number, bound: 'exact' | 'at_least' | 'at_most') => {
	const row = painted({ scope: '01', unit: 'eur', value, bound, date: '2025-04-10', programmes: 1, flags });
	const view = layerOf('people', {
		query: plainView({ metric: 'funding_eur', unit: 'eur', stage: 'announced' }, 2017, 2026),
		rows: [row],
		levels: [],
		before: [],
		figures: [],
		breaks: [],
		nameOf: (key) => key,
		subjectOf: (slug) => slug,
		unlevelled: {},
		year: 2026
	});
	return view.rows.find(({ scope }) => scope === '01')!.text.replaceAll('\u202f', ' ');
};

it('money of one year is told per head with its year', () => {
	expect(perHead(['per_year'], 3e6, 'exact')).toMatch(/^1(,0)? € im Jahr$/);
	expect(perHead(['one_year'], 3e6, 'exact')).toMatch(/^1(,0)? € für ein Jahr$/);
	expect(perHead([], 3e6, 'exact')).toMatch(/^1(,0)? €$/);
});

it('a bound is cut so that it stays true per head too', () => {
	const people = 2_959_517;
	expect(perHead([], 7.265 * people, 'at_least')).toBe('≥ 7,2 €');
	expect(perHead([], 7.245 * people, 'at_most')).toBe('≤ 7,3 €');
});
