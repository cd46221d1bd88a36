import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRegister } from '#lib/dataset/register.ts';
import { besideRegister, gapOf, type Claim } from '#lib/query/register-gap.ts';
import type { RegisterCount } from '#lib/schema/register-count.ts';
import { breaks } from '../dataset/own.ts';

const claim = (fields: Partial<Claim> = {}): Claim => ({
	metric: 'services_live',
	unit: 'bundle',
	coverage: 'all',
	stage: 'live',
	measure: 'total',
	scope: '02',
	subject: 'alle-leistungen',
	value: 259,
	upper: null,
	bound: 'exact',
	asOf: '2024-03-15',
	url: 'https://example.org/meldung',
	...fields
});
const count = (fields: Partial<RegisterCount> = {}): RegisterCount => ({
	id: 'hh',
	counter: 'Dashboard',
	metric: 'services_live',
	unit: 'bundle',
	coverage: 'all',
	scope: '02',
	subject: 'alle-leistungen',
	value: 259,
	date: '2024-03',
	source: { title: 'x', publisher: 'y', date: '2024-03', url: 'https://example.org/zaehler' },
	...fields
});
const gap = (a: Partial<Claim>, b: Partial<RegisterCount> = {}) => gapOf(claim(a), count(b), breaks());

describe('a claim beside a count of an official counter', () => {
	it('is the same number of the same thing at the same time', () => {
		expect(gap({})).toBe('same');
		expect(gap({ asOf: '2024-04-30' })).toBe('same');
	});
	it.each([
		['over 250', { value: 250, bound: 'at_least' }],
		['up to 300', { value: 300, bound: 'at_most' }],
		['about 260', { value: 260, bound: 'approx' }],
		['260, which is 259 rounded', { value: 260 }],
		['250 to 270', { value: 250, upper: 270 }]
	] as [string, Partial<Claim>][])('agrees where it was rounded or told as a bound: %s', (_, told) => {
		expect(gap(told)).toBe('rounded');
	});
	it.each([
		['another number', { value: 310 }],
		['300, of which nothing says that it was rounded', { value: 300 }],
		['over 270', { value: 270, bound: 'at_least' }]
	] as [string, Partial<Claim>][])('has a gap that stays open: %s', (_, told) => {
		expect(gap(told)).toBe('open');
	});
	it('counts something else', () => {
		expect(gap({ unit: 'service', value: 1618 })).toBe('other_unit');
		expect(gap({ coverage: 'some', value: 400 })).toBe('other_coverage');
		expect(gap({ coverage: 'unknown', value: 400 })).toBe('other_coverage');
	});
	it('is of another time, of no told time, or of the other side of a break', () => {
		expect(gap({ asOf: '2024-09-01', value: 280 })).toBe('other_date');
		expect(gap({ asOf: '2024', value: 280 })).toBe('other_date');
		expect(gap({ asOf: null, value: 280 })).toBe('other_date');
		expect(gap({ asOf: '2022-05-20', value: 80 }, { date: '2022-05-31' })).toBe('other_date');
	});
	it('may be the report of the counter itself', () => {
		const url = 'https://example.org/zaehler';
		expect(gap({ url })).toBe('reported');
		expect(gap({ url, value: 80 })).toBe('open');
	});
});

describe('the counts beside a claim', () => {
	const ids = (told: Partial<Claim>, counts: RegisterCount[]) =>
		besideRegister(claim(told), counts, breaks()).map((c) => `${c.count.id} ${c.reason}`);
	it('are the nearest of each unit and coverage, the most telling first', () => {
		const counts = [
			count({ id: 'unit', unit: 'service', value: 1473 }),
			count({ id: 'early', date: '2023-01', value: 200 }),
			count({ id: 'near', date: '2024-02-20', value: 257 }),
			count({ id: 'some', coverage: 'some', value: 400 })
		];
		expect(ids({}, counts)).toEqual(['near open', 'some other_coverage', 'unit other_unit']);
	});
	it('are the newest where the claim has no date', () => {
		expect(ids({ asOf: null }, [count({ id: 'old', date: '2020' }), count({ id: 'new' })])).toEqual([
			'new other_date'
		]);
	});
	it('are those of its place and subject', () => {
		expect(ids({}, [count({ scope: '05' }), count({ subject: 'wohngeld' })])).toEqual([]);
	});
	it('are none for what is planned or was added', () => {
		expect(ids({ stage: 'planned' }, [count()])).toEqual([]);
		expect(ids({ measure: 'added' }, [count()])).toEqual([]);
	});
	it('show that two counters of one town count differently', () => {
		const register = parseRegister(readFileSync('data/register.csv', 'utf8'), 'data/register.csv');
		const erlangen = {
			scope: '09562000',
			unit: 'service',
			coverage: 'unknown',
			value: 382,
			asOf: '2025-07'
		} as const;
		expect(ids(erlangen, register)).toEqual(['dashboard-09562000-2025-06 open']);
	});
});
