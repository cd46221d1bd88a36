import { describe, expect, it } from 'vitest';
import { landFacts } from '#lib/places/land-facts.ts';
import { countedIn, perPeopleOf, shareOf } from '#lib/query/layers/quotient.ts';
import { painted } from '../fixture.ts';

const authorities = (part: Parameters<typeof painted>[0] = {}) =>
	painted({ unit: 'authority', date: '2026-03-01', ...part });

describe('the words of a figure say what it counts', () => {
	it.each([
		['57 Kommunen sind Mitglied', 'kommunen'],
		['20 Gemeinden und 3 Landkreise', 'kommunen'],
		['in 120 Städten und Gemeinden', 'gemeinden'],
		['alle 14 Landkreise', 'kreise'],
		['300 Ausländerbehörden', null],
		['12 Jugendämter des Kreistags', null]
	] as const)('%s', (words, counted) => {
		expect(countedIn(words)).toBe(counted);
	});
});

describe('a share', () => {
	it('names what it was divided by', () => {
		expect(shareOf(authorities({ value: 100 }), '12', '100 Gemeinden')).toMatchObject({
			value: 100 / landFacts['12']!.gemeinden,
			denominator: 'gemeinden',
			by: landFacts['12']!.gemeinden,
			gap: null
		});
	});
	it('keeps the bound of its level', () => {
		expect(shareOf(authorities({ bound: 'at_least' }), '12', '100 Gemeinden')).toMatchObject({
			bound: 'at_least'
		});
	});
	it('is none where the level is older than the count, counts other things, or exceeds it', () => {
		expect(shareOf(authorities({ date: '2025-11-29' }), '12', '100 Gemeinden').gap).toBe('older');
		expect(shareOf(authorities(), '12', '100 Ausländerbehörden').gap).toBe('other_things');
		expect(shareOf(painted({ date: '2026-03-01' }), '12', '100 Leistungen in Gemeinden').gap).toBe(
			'other_things'
		);
		expect(shareOf(authorities({ value: 5000 }), '12', '5000 Gemeinden').gap).toBe('more_than_all');
		expect(shareOf(undefined, '12', undefined).gap).toBe('no_report');
	});
});

describe('a number for each of so many people', () => {
	it('is told of money and authorities, not of services', () => {
		const people = landFacts['12']!.population;
		const money = perPeopleOf(painted({ unit: 'eur', value: people * 2, date: '2025' }), '12', 'funding_eur');
		expect(money).toMatchObject({ value: 2, denominator: 'population', by: people });
		expect(perPeopleOf(authorities({ value: 50 }), '12', 'authorities_onboarded')).toMatchObject({
			value: (50 / people) * 100_000
		});
		expect(perPeopleOf(painted({ date: '2025' }), '12', 'services_live').gap).toBe('other_things');
	});
	it('is none of a sum in which something is older than the count of people', () => {
		const sum = painted({ unit: 'eur', date: '2025-09-09', programmes: 2 });
		expect(perPeopleOf({ ...sum, oldest: '2020' }, '11', 'funding_eur').gap).toBe('older');
		expect(perPeopleOf({ ...sum, oldest: '2025' }, '11', 'funding_eur').gap).toBeNull();
	});
	it('is none of a level that is older than the count of people', () => {
		expect(perPeopleOf(authorities({ date: '2023' }), '12', 'authorities_onboarded').gap).toBe('older');
		// "2024" counts at its last day, which is the day of the count.
		expect(perPeopleOf(authorities({ date: '2024' }), '12', 'authorities_onboarded').gap).toBeNull();
	});
});
