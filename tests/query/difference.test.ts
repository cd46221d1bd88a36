import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '#lib/query/difference.ts';
import { spanOf } from '#lib/dataset/dates.ts';
import { apartDays, daysBetween, intervalOf, sameTime } from '#lib/query/ranks.ts';
import type { Painted } from '#lib/query/paint.ts';
import type { Break } from '#lib/schema/break.ts';

const painted = (part: Partial<Painted> = {}): Painted => ({
	scope: '16',
	value: 100,
	upper: null,
	bound: 'exact',
	unit: 'bundle',
	coverage: 'all',
	basis: 'total',
	date: '2024-06-30',
	subject: 'alle-leistungen',
	programmes: null,
	compared: true,
	rank: null,
	figure: 'f',
	disputed: false,
	flags: [],
	...part
});
const between = (a: Partial<Painted> | null, b: Partial<Painted> | null, breaks: Break[] = []) =>
	differenceOf(
		[a && painted({ scope: '16', ...a }), b && painted({ scope: '14', ...b })],
		['16', '14'],
		{ metric: 'services_live', stage: 'live' },
		breaks
	);
const unitBreak: Break = {
	id: 'b1',
	kind: 'unit',
	date: '2024-09-01',
	until: null,
	scopes: ['DE'],
	metric: 'services_live',
	units: [],
	subjects: [],
	text: { de: 'x', en: 'x' },
	source: { title: 't', publisher: 'p', date: '2024-09-01', url: 'https://example.org/a' }
};

describe('two levels are held against each other', () => {
	it('and put in an order where what is known allows one', () => {
		expect(between({ value: 120 }, { value: 100 })).toEqual({ verdict: 'more', reasons: [] });
		expect(between({ value: 80 }, { value: 100 }).verdict).toBe('fewer');
		expect(between({ value: 100 }, { value: 100 }).verdict).toBe('equal');
	});
	it('“at least 90” beside 100 leaves both orders possible, beside 80 only one', () => {
		expect(between({ value: 90, bound: 'at_least' }, { value: 100 })).toEqual({
			verdict: 'open',
			reasons: [{ kind: 'bound' }]
		});
		expect(between({ value: 90, bound: 'at_least' }, { value: 80 }).verdict).toBe('more');
	});
	it('but not where they count different things, each told as a reason', () => {
		const { verdict, reasons } = between(
			{ unit: 'service', coverage: 'some' },
			{ unit: 'bundle', coverage: 'all' }
		);
		expect(verdict).toBe('incomparable');
		expect(reasons.map((reason) => reason.kind)).toEqual(['unit', 'coverage']);
	});
	it('nor across a break', () => {
		const { verdict, reasons } = between({ date: '2024-06-30' }, { date: '2024-12-31' }, [unitBreak]);
		expect(verdict).toBe('incomparable');
		expect(reasons.map((reason) => reason.kind)).toEqual(['break', 'dates']);
	});
	it('nor where more than a year lies between them', () => {
		const { verdict, reasons } = between(
			{ date: '2022-12-12', value: 10 },
			{ date: '2024-12-31', value: 99 }
		);
		expect(verdict).toBe('apart');
		expect(reasons).toEqual([{ kind: 'dates', dates: ['2022-12-12', '2024-12-31'], older: '16' }]);
	});
	it('nor where the smaller number is the older: it may have grown since', () => {
		const [newer, older] = [
			{ date: '2025-01', value: 196 },
			{ date: '2024-03', value: 169 }
		];
		expect(between(newer, older)).toEqual({
			verdict: 'open',
			reasons: [
				{ kind: 'dates', dates: ['2024-03', '2025-01'], older: '14' },
				{ kind: 'may_have_grown', scope: '14' }
			]
		});
		expect(between({ ...newer, value: 169 }, older).verdict).toBe('open');
		expect(between({ ...newer, value: 150 }, older).verdict).toBe('fewer');
	});
	it('nor where one has no report', () => {
		expect(between(null, {})).toEqual({ verdict: 'missing', reasons: [{ kind: 'no_report', scope: '16' }] });
		expect(between(null, null).reasons).toHaveLength(2);
	});
	it('and only planned is not the same as no report', () => {
		const planned = [{ stage: 'planned' as const, rows: [painted({ scope: '16' })] }];
		const asked = { metric: 'services_live', stage: 'live' } as const;
		expect(differenceOf([null, painted({ scope: '14' })], ['16', '14'], asked, [], planned)).toEqual({
			verdict: 'missing',
			reasons: [{ kind: 'only_stage', scope: '16', stage: 'planned', asked: 'live' }]
		});
	});
	it('sums over programmes are no order of Länder', () => {
		const { verdict, reasons } = between(
			{ programmes: 3, subject: null, unit: 'eur' },
			{ programmes: 1, unit: 'eur' }
		);
		expect(verdict).toBe('incomparable');
		expect(reasons[0]).toEqual({ kind: 'sum' });
	});
});

describe('money of one year', () => {
	it('is neither more nor less than a whole, but may be held against that of another year', () => {
		const { verdict, reasons } = between({ flags: ['per_year'], value: 900 }, { value: 10 });
		expect(verdict).toBe('incomparable');
		expect(reasons).toEqual([{ kind: 'yearly', scope: '16' }]);
		expect(between({ flags: ['per_year'], value: 900 }, { flags: ['per_year'], value: 10 }).verdict).toBe(
			'more'
		);
	});
	it('nor is that of several years, a part, or a whole for a purpose that other purses pay for elsewhere', () => {
		for (const flag of ['several_years', 'part', 'purpose']) {
			const { verdict, reasons } = between({ flags: [flag], value: 900 }, { flags: [flag], value: 10 });
			expect(verdict).toBe('incomparable');
			expect(reasons).toEqual([
				{ kind: 'amounts', scope: '16' },
				{ kind: 'amounts', scope: '14' }
			]);
		}
		const budget = { flags: ['one_year', 'purpose'] };
		expect(between({ ...budget, value: 900 }, { ...budget, value: 10 }).verdict).toBe('more');
	});
});

const anyPainted = fc.record({
	value: fc.integer({ min: 0, max: 400 }),
	bound: fc.constantFrom('exact' as const, 'at_least' as const, 'at_most' as const, 'approx' as const),
	unit: fc.constantFrom('bundle' as const, 'service' as const),
	coverage: fc.constantFrom('all' as const, 'some' as const, 'unknown' as const),
	date: fc.constantFrom('2021', '2023-03', '2024-01-15', '2024-08', '2024-12-31'),
	subject: fc.constantFrom('alle-leistungen', 'x'),
	disputed: fc.boolean()
});

it('never claims an order that the numbers, units, coverages, dates or breaks do not bear', () => {
	fc.assert(
		fc.property(anyPainted, anyPainted, fc.boolean(), (a, b, broken) => {
			const breaks = broken ? [unitBreak] : [];
			const { verdict } = between(a, b, breaks);
			if (verdict !== 'more' && verdict !== 'fewer' && verdict !== 'equal') return;
			expect([a.unit, a.coverage, a.subject]).toEqual([b.unit, b.coverage, b.subject]);
			const day = (date: string) => Date.parse(date.length === 4 ? `${date}-12-31` : date);
			expect(Math.abs(day(a.date) - day(b.date)) / 86_400_000).toBeLessThanOrEqual(apartDays + 31);
			const [first, second] = [intervalOf(painted(a)), intervalOf(painted(b))];
			if (verdict === 'more') expect(first.low).toBeGreaterThan(second.high);
			if (verdict === 'fewer') expect(second.low).toBeGreaterThan(first.high);
			if (verdict === 'equal') expect(a.value).toBe(b.value);
			const older = spanOf(a.date).day < spanOf(b.date).day ? 'more' : 'fewer';
			if (daysBetween(a.date, b.date) > sameTime) expect(verdict).toBe(older);
		})
	);
});

it('says the opposite when the two are exchanged', () => {
	const opposite = { more: 'fewer', fewer: 'more' } as Record<string, string>;
	fc.assert(
		fc.property(anyPainted, anyPainted, (a, b) => {
			const there = between(a, b).verdict;
			expect(between(b, a).verdict).toBe(opposite[there] ?? there);
		})
	);
});
