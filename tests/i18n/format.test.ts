import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatEuro, formatNumber, formatQuantity } from '#lib/i18n/format.ts';

const plain = (text: string) => text.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ');
const bundle = { unit: 'bundle', upper: null };

describe('numbers are written as their language writes them', () => {
	it('groups from four digits on', () => {
		expect(formatNumber(1618, 'de')).toBe('1.618');
		expect(formatNumber(1618, 'en')).toBe('1,618');
	});
	it('shortens euros', () => {
		expect(plain(formatEuro(17_000_000, 'de'))).toBe('17 Mio. €');
		expect(plain(formatEuro(1_430_000_000, 'de'))).toBe('1,43 Mrd. €');
		expect(plain(formatEuro(930_000, 'de'))).toBe('930.000 €');
		expect(plain(formatEuro(17_500_000, 'en'))).toBe('€17.5 m');
		expect(plain(formatEuro(123_400_000, 'de'))).toBe('123,4 Mio. €');
	});
	it('says of money of each year that it is, and of no sum', () => {
		const yearly = { value: 70e6, upper: null, bound: 'at_least', unit: 'eur', flags: ['per_year'] } as const;
		expect(plain(formatQuantity(yearly, 'de'))).toBe('≥ 70 Mio. € im Jahr');
		expect(plain(formatQuantity({ ...yearly, programmes: 1 }, 'en'))).toBe('≥ €70 m a year');
		expect(plain(formatQuantity({ ...yearly, programmes: 3 }, 'de'))).toBe('≥ 70 Mio. €');
		expect(plain(formatQuantity({ ...yearly, basis: 'sum_of_added' }, 'de'))).toBe('≥ 70 Mio. €');
	});
	it('takes the number of one group of several as a lower bound of all', () => {
		const group = { unit: 'authority', upper: null, value: 23, flags: ['coordination'] };
		expect(plain(formatQuantity({ ...group, bound: 'exact' }, 'de'))).toBe('≥ 23');
		expect(plain(formatQuantity({ ...group, bound: 'approx' }, 'de'))).toBe('≈ 23');
	});
	it('says of money of a single year that it is', () => {
		const year = { value: 340e6, upper: null, bound: 'approx', unit: 'eur', flags: ['one_year'] } as const;
		expect(plain(formatQuantity(year, 'de'))).toBe('≈ 340 Mio. € für ein Jahr');
		expect(plain(formatQuantity(year, 'en'))).toBe('≈ €340 m for one year');
		expect(plain(formatQuantity({ ...year, programmes: 2 }, 'de'))).toBe('≈ 340 Mio. €');
	});
	it('says of money of several years, and of a part of a larger amount, that it is', () => {
		const years = {
			value: 264e6,
			upper: null,
			bound: 'exact',
			unit: 'eur',
			flags: ['several_years']
		} as const;
		expect(plain(formatQuantity(years, 'de'))).toBe('264 Mio. € für mehrere Jahre');
		expect(plain(formatQuantity(years, 'en'))).toBe('€264 m for several years');
		const part = { ...years, flags: ['part', 'one_year'] };
		expect(plain(formatQuantity(part, 'de'))).toBe('264 Mio. € für ein Jahr (Teilbetrag)');
		expect(plain(formatQuantity({ ...part, programmes: 1 }, 'en'))).toBe(
			'€264 m for one year (part of a sum)'
		);
		for (const sum of [{ programmes: 2 }, { basis: 'sum_of_added' }])
			expect(plain(formatQuantity({ ...part, ...sum }, 'de'))).toBe('264 Mio. €');
	});
	it('cuts a bound so that it stays true: a lower one down, an upper one up', () => {
		const eur = { unit: 'eur', upper: null, value: 7_265_499 } as const;
		expect(plain(formatQuantity({ ...eur, bound: 'at_least' }, 'de'))).toBe('≥ 7,26 Mio. €');
		expect(plain(formatQuantity({ ...eur, bound: 'at_most' }, 'de'))).toBe('≤ 7,27 Mio. €');
		expect(plain(formatQuantity({ ...eur, bound: 'at_least', upper: 7_991_000 }, 'de'))).toBe(
			'≥ 7,26 Mio. €–8 Mio. €'
		);
		const written = (value: number, bound: 'at_least' | 'at_most') => {
			const text = plain(formatQuantity({ value, upper: null, unit: 'eur', bound }, 'en'));
			const scale = text.endsWith(' bn') ? 1e9 : text.endsWith(' m') ? 1e6 : 1;
			return Number(text.replaceAll(/[^\d.]/g, '')) * scale;
		};
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 9e10 }), (value) => {
				expect(written(value, 'at_least')).toBeLessThanOrEqual(value * (1 + 1e-12));
				expect(written(value, 'at_most')).toBeGreaterThanOrEqual(value * (1 - 1e-12));
				expect(written(value, 'at_most') - written(value, 'at_least')).toBeLessThanOrEqual(1e7 * 1.01);
			})
		);
	});
	it('keeps what needs no cut as it is', () => {
		fc.assert(
			fc.property(fc.integer({ min: 100, max: 99_999 }), (n) => {
				const q = { value: n * 1e4, upper: null, unit: 'eur' } as const;
				const of = (bound: 'exact' | 'at_least') => formatQuantity({ ...q, bound }, 'de');
				expect(of('at_least').replace(/^≥\u202f/, '')).toBe(of('exact'));
			})
		);
	});
	it('keeps the bound beside the number', () => {
		expect(plain(formatQuantity({ ...bundle, value: 270, bound: 'at_least' }, 'de'))).toBe('≥ 270');
		expect(plain(formatQuantity({ ...bundle, value: 270, bound: 'approx' }, 'de'))).toBe('≈ 270');
		expect(plain(formatQuantity({ ...bundle, value: 200, upper: 250, bound: 'exact' }, 'de'))).toBe(
			'200–250'
		);
		expect(plain(formatQuantity({ ...bundle, value: 650, bound: 'exact' }, 'de'))).toBe('650');
	});
});

describe('a date is written as precisely as it was told', () => {
	it.each([
		['2025-02-07', '7. Februar 2025', '7 February 2025'],
		['2025-02', 'Februar 2025', 'February 2025'],
		['2025', '2025', '2025']
	])('%s', (date, de, en) => {
		expect(formatDate(date, 'de')).toBe(de);
		expect(formatDate(date, 'en')).toBe(en);
	});
	it('has a short form', () => {
		expect(formatDate('2025-02-07', 'de', 'short')).toBe('07.02.2025');
	});
});
