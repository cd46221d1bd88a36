import { expect, it } from 'vitest';
import { summaryOf } from '#lib/ui/start/glance.ts';
import { painted } from '../../query/fixture.ts';

it('tells a range only of levels that stand in one ranking', () => {
	const low = painted({ scope: '12', value: 10, rank: [2, 2], date: '2024' });
	const high = painted({ scope: '14', value: 30, rank: [1, 1], date: '2023' });
	const apart = painted({ scope: '05', value: 900, rank: null, date: '2025-01' });
	expect(summaryOf([high, low, apart])).toEqual({ reports: 3, range: { low, high }, newest: [apart] });
	expect(summaryOf([apart, { ...low, rank: null }]).range).toBeNull();
});

it('one level, or none, is no range', () => {
	expect(summaryOf([painted({ rank: [1, 1] })]).range).toBeNull();
	expect(summaryOf([])).toEqual({ reports: 0, range: null, newest: [] });
});

it('the newest are all of one date, of which a month ends after its days', () => {
	const of = (...told: [string, string][]) =>
		summaryOf(told.map(([scope, date]) => painted({ scope, date }))).newest.map(({ scope }) => scope);
	expect(of(['16', '2025-01'], ['02', '2025-01'], ['05', '2022'])).toEqual(['02', '16']);
	expect(of(['16', '2025-01'], ['02', '2025-01-20'])).toEqual(['16']);
});
