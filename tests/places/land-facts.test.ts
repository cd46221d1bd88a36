import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { landFactDates, landFacts } from '#lib/places/land-facts.ts';
import { landsOf, peerGroups } from '#lib/places/peer-groups.ts';

const rows = parse<Record<string, string>>(readFileSync('data/places/laender.csv', 'utf8'), {
	columns: true,
	comment: '#'
});

describe('what figures of a Land are divided by', () => {
	it('is what the table of the Länder holds, with its dates', () => {
		const told = Object.fromEntries(
			rows.map((row) => [
				row.key,
				{
					population: Number(row.population),
					gemeinden: Number(row.gemeinden),
					kreise: Number(row.kreise)
				}
			])
		);
		expect(landFacts).toEqual(told);
		for (const row of rows)
			expect(landFactDates).toEqual({
				population: row.population_date,
				gemeinden: row.gemeinden_date,
				kreise: row.kreise_date
			});
	});
	it('adds up to the official number of people', () => {
		const sum = Object.values(landFacts).reduce((all, land) => all + land.population, 0);
		expect(sum).toBe(83_577_140);
	});
});

describe('peer groups', () => {
	it('city-states, western and eastern territorial Länder are all sixteen, each once', () => {
		const parts = [...landsOf('city'), ...landsOf('west'), ...landsOf('east')].sort();
		expect(parts).toEqual(landsOf('all'));
		expect(landsOf('city')).toEqual(
			rows
				.filter((row) => row.is_city_state === '1')
				.map((row) => row.key)
				.sort()
		);
	});
	it('so are the three classes by people', () => {
		expect([...landsOf('large'), ...landsOf('middle'), ...landsOf('small')].sort()).toEqual(landsOf('all'));
	});
	it('none is empty', () => {
		for (const group of peerGroups) expect(landsOf(group).length, group).toBeGreaterThan(2);
	});
});
