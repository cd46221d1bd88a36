import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBreaks } from '#lib/dataset/breaks.ts';
import { parseLimits } from '#lib/dataset/limits.ts';
import { parseRegister, registerLines } from '#lib/dataset/register.ts';
import { recordedBy } from '#lib/dataset/recorded.ts';
import { breaks, limits } from './own.ts';

const csv = (name: string) => readFileSync(`data/${name}.csv`, 'utf8');

describe("the project's own tables", () => {
	it('hold what the build applies', () => {
		expect(new Set(breaks().map((b) => b.kind))).toEqual(
			new Set(['unit', 'definition', 'territory', 'census'])
		);
		expect(new Set(limits().map((l) => l.kind))).toEqual(
			new Set(['catalogue', 'count', 'place', 'money', 'fall', 'part'])
		);
	});
	it('cite a source for every number that is not our own rule', () => {
		const without = limits().filter((limit) => limit.source === null);
		expect(new Set(without.map((limit) => limit.kind))).toEqual(new Set(['fall', 'part']));
	});
	it('count the municipalities and Kreise of Germany as the sum of the Länder', () => {
		for (const [kind, noun] of [
			['gemeinden', 'Gemeinden'],
			['kreise', 'Kreise']
		] as const) {
			for (const year of ['2016', kind === 'gemeinden' ? '2025' : '2026']) {
				const rows = limits().filter(
					(l) => l.kind === 'count' && l.nouns.includes(noun) && l.date.startsWith(year)
				);
				const max = (scope: (key: string) => boolean) =>
					rows.reduce((sum, l) => (l.kind === 'count' && scope(l.scope) ? sum + l.max : sum), 0);
				expect(rows).toHaveLength(17);
				expect(max((key) => key !== 'DE')).toBe(max((key) => key === 'DE'));
			}
		}
	});
	it('are read as they are written', () => {
		const text = csv('register');
		const counts = parseRegister(text, 'register.csv');
		expect(parseRegister(registerLines(counts, true), 'again')).toEqual(counts);
	});
	it('say since when a state of knowledge has a row, and show it without that', () => {
		const [first, ...rest] = parseRegister(csv('register'), 'register.csv');
		const counts = [{ ...first!, recorded: '2026-12-01' }, ...rest];
		const ids = (stand: string | null) => recordedBy(counts, stand).map(({ id }) => id);
		expect(ids('2026-11-30')).toEqual(rest.map(({ id }) => id));
		expect(ids('2026-12-01')).toEqual(ids(null));
		expect(ids(null)).toHaveLength(counts.length);
		expect(recordedBy(counts, null)[0]).not.toHaveProperty('recorded');
	});
});

describe('a table that is wrong', () => {
	const broken = (name: string, change: (text: string) => string) => change(csv(name));
	it('says which column is missing', () => {
		const text = broken('breaks', (t) => t.replace('text_de', 'text'));
		expect(() => parseBreaks(text, 'breaks.csv')).toThrow(
			/breaks\.csv: the header lacks text_de; expected id/
		);
	});
	it('says the line, and what was expected', () => {
		const text = broken('breaks', (t) => t.replace(',definition,', ',definiton,'));
		expect(() => parseBreaks(text, 'breaks.csv')).toThrow(/breaks\.csv:\d+: not a valid break: kind/);
	});
	it.each([
		['a bound without a number', (t: string) => t.replace(',575,', ',,')],
		[
			'a bound without a source',
			(t: string) => t.replace('OZG-Umsetzungskatalog,IT-Planungsrat', ',IT-Planungsrat')
		],
		['a row without the day of its recording', (t: string) => t.replace(/,2026-11-24\n/, ',\n')],
		['an address that is none', (t: string) => t.replace(/https:\/\/www\.it-planungsrat/, 'it-planungsrat')]
	])('refuses %s', (_, change) => {
		expect(() => parseLimits(broken('bounds', change), 'bounds.csv')).toThrow(
			/bounds\.csv:\d+: not a valid (bound|day of recording)/
		);
	});
	it('refuses an id that is there already', () => {
		const twice = broken('breaks', (t) => t.replace('dashboard-2022', 'zensus-2022'));
		expect(() => parseBreaks(twice, 'breaks.csv')).toThrow(
			/there is a break zensus-2022 already, in line \d+/
		);
	});
	it('refuses a unit that is not of the metric', () => {
		const text = broken('register', (t) => t.replace(',bundle,', ',eur,'));
		expect(() => parseRegister(text, 'register.csv')).toThrow(/unit does not belong to the metric/);
	});
});
