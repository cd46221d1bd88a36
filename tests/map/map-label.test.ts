import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountSigns, mapLabel } from '#lib/map/map-label.ts';
import type { Painted } from '#lib/map/painted.ts';
import type { Bound, Unit } from '#lib/schema/figure.ts';

const label = (value: number, bound: Bound, unit: Unit = 'eur') =>
	mapLabel({ value, upper: null, bound, unit } as Painted, 'de').replace(/\s/gu, ' ');

describe('a label on the map never says more than its source', () => {
	it.each<[number, Bound, string]>([
		[485_200_000, 'at_least', '≥485 Mio.'],
		[485_200_000, 'at_most', '≤486 Mio.'],
		[485_200_000, 'exact', '≈485 Mio.'],
		[395_000_000, 'approx', '≈395 Mio.'],
		[17_000_000, 'exact', '17 Mio.'],
		[17_350_000, 'exact', '≈17 Mio.'],
		[1_430_000_000, 'exact', '≈1,4 Mrd.'],
		[1_550_000, 'at_least', '≥1,5 Mio.']
	])('%d, %s, is written %s', (value, bound, text) => expect(label(value, bound)).toBe(text));

	it('says of an amount for each year that it is, and of a sum of several never', () => {
		const yearly = {
			value: 70_000_000,
			upper: null,
			bound: 'at_least',
			unit: 'eur',
			flags: ['per_year']
		} as Partial<Painted>;
		const written = (row: Partial<Painted>) =>
			mapLabel({ ...yearly, ...row } as Painted, 'de').replace(/\s/gu, ' ');
		expect(written({ programmes: 1 })).toBe('≥70 Mio. p. a.');
		expect(written({ programmes: 1, upper: 80_000_000 })).toBe('≥70–80 Mio. p. a.');
		expect(written({ programmes: 2 })).toBe('≥70 Mio.');
		expect(written({ programmes: 1, basis: 'sum_of_added' })).toBe('≥70 Mio.');
	});

	it('says of what is for one year, for several or a part what it is, and the legend what each sign means, once', () => {
		const row = (...flags: string[]) =>
			({
				value: 264e6,
				upper: null,
				bound: 'exact',
				unit: 'eur',
				programmes: 1,
				flags
			}) as unknown as Painted;
		const rows = [
			row('several_years', 'purpose'),
			row('one_year', 'part'),
			row('several_years'),
			row('purpose'),
			{ ...row('per_year'), programmes: 2 }
		];
		const plain = (text: string) => text.replace(/\s/gu, ' ');
		expect(rows.map((one) => plain(mapLabel(one, 'de')))).toEqual([
			'264 Mio. mehrj.',
			'264 Mio. /1 J. Teil',
			'264 Mio. mehrj.',
			'264 Mio.',
			'264 Mio.'
		]);
		expect(amountSigns(rows, 'de').map(plain)).toEqual([
			'mehrj.: für mehrere Jahre',
			'/1 J.: für ein Jahr',
			'Teil: Teilbetrag'
		]);
		expect(amountSigns(rows.slice(3), 'en')).toEqual([]);
	});

	it('writes counts in full', () => expect(label(1473, 'exact', 'online_service')).toBe('1.473'));

	it('holds for every sum', () => {
		const written = (text: string) => {
			const [, digits = '', scale = ''] = /([\d.,]+) ?(Mio\.|Mrd\.)?/u.exec(text) ?? [];
			const factor = { 'Mio.': 1e6, 'Mrd.': 1e9, '': 1 }[scale] ?? 1;
			return Number(digits.replaceAll('.', '').replace(',', '.')) * factor;
		};
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9_000_000_000 }), (value) => {
				expect(written(label(value, 'at_least'))).toBeLessThanOrEqual(value * (1 + 1e-9));
				expect(written(label(value, 'at_most'))).toBeGreaterThanOrEqual(value * (1 - 1e-9));
			})
		);
	});
});
