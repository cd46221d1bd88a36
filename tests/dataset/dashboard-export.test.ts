import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportColumns, readDashboardExport, type ExportContext } from '#lib/dataset/dashboard-export.ts';
import { newCounts } from '#lib/dataset/register-merge.ts';
import { levelOf, type Place } from '#lib/schema/place.ts';

const place = (key: string, name: string) => ({ key, name, level: levelOf(key) }) as Place;
const context: ExportContext = {
	counter: 'Dashboard Digitale Verwaltung',
	unit: 'service',
	subject: 'alle-leistungen',
	date: null,
	source: { title: 'Dashboard', publisher: 'Bund', date: '2026-02-01', url: 'https://example.org/' },
	places: [
		place('DE', 'Deutschland'),
		place('02', 'Hamburg'),
		place('05', 'Nordrhein-Westfalen'),
		place('09', 'Bayern'),
		place('09572', 'Erlangen-Höchstadt'),
		place('09562', 'Erlangen'),
		place('09562000', 'Erlangen'),
		place('09572111', 'Adelsdorf')
	]
};
const read = (text: string, more: Partial<ExportContext> = {}) =>
	readDashboardExport(text, 'export.csv', { ...context, ...more });
const told = (text: string, more: Partial<ExportContext> = {}) =>
	read(text, more).counts.map((c) => [c.scope, c.coverage, c.value, c.date]);

describe('an export of the federal dashboard', () => {
	it('gives a count for each place and coverage', () => {
		const file = readFileSync(new URL('fixtures/dashboard.csv', import.meta.url), 'utf8');
		expect(read(file).problems).toEqual([]);
		expect(told(file)).toEqual([
			['02', 'all', 1618, '2026-01-31'],
			['05', 'all', 1556, '2026-01-31'],
			['05', 'some', 1902, '2026-01-31'],
			['09', 'all', 1442, '2026-01-31'],
			['DE', 'all', 1011, '2026-01-31'],
			['DE', 'some', 2040, '2026-01-31']
		]);
	});
	it('may be divided by comma, semicolon or tab, with headers in any of the declared names', () => {
		for (const sign of [',', ';', '\t'])
			for (const name of exportColumns.all)
				for (const stand of exportColumns.date)
					expect(
						told(
							[`Land${sign}${name.toUpperCase()}${sign}${stand}`, `Bayern${sign}7${sign}2026-01`].join('\n')
						)
					).toEqual([['09', 'all', 7, '2026-01']]);
	});
	it.each([
		['09', '09'],
		['09000000', '09'],
		['09572', '09572'],
		['09572000', '09572'],
		['09562000', '09562000'],
		['095720000000', '09572'],
		['095725501111', '09572111'],
		['00000000', 'DE']
	])('knows places by their keys: %s', (key, scope) => {
		expect(told(`AGS,Stand,Flächendeckend\n${key},2026,5`).map(([where]) => where)).toEqual([scope]);
	});
	it('takes the date of the caller where it has none', () => {
		expect(told('Land,Flächendeckend\nBayern,5', { date: '2026-01' })).toEqual([['09', 'all', 5, '2026-01']]);
	});
	it('names its columns where they are missing, and those that were found', () => {
		expect(() => read('Name,Wert\nBayern,5')).toThrow(
			/export\.csv: .*lacks a column Regionalschlüssel or ARS .*; Stand or Datum .*; Flächendeckend online or .*; found Name, Wert/
		);
	});
	it.each([
		['a key that lost its zero', '9572000,2026,5', /export\.csv:2.*no place is called 9572000; give its key/],
		['a name that places share', 'Erlangen,2026,5', /no place is called Erlangen/],
		['a date that can be read two ways', '09,01/02/2026,5', /"01\/02\/2026" is no date/],
		['a share', '09,2026,"41,5"', /"41,5" is no whole number; look at the column Flächendeckend/],
		['a word', '09,2026,viele', /"viele" is no whole number/]
	])('does not guess: %s', (_, row, message) => {
		const { counts, problems } = read(`AGS,Stand,Flächendeckend\n${row}`);
		expect(counts).toEqual([]);
		expect(problems.map((p) => `${p.where}: ${p.what}; ${p.todo}`).join()).toMatch(message);
	});
});

describe('counts that are added to the register', () => {
	const counts = read('Land,Stand,Flächendeckend\nBayern,2026-01,5\nHamburg,2026-01,6').counts;
	it('are those that it does not have', () => {
		expect(newCounts([], counts)).toEqual(counts);
		expect(newCounts(counts.slice(0, 1), counts)).toEqual(counts.slice(1));
		expect(newCounts(counts, counts)).toEqual([]);
	});
	it('never contradict one that is there', () => {
		const other = counts.map((count) => ({ ...count, value: count.value + 1 }));
		expect(() => newCounts(other, counts)).toThrow(
			/the file says 5, the register 6 .*mend the one that is wrong/
		);
	});
});
