import { describe, expect, it } from 'vitest';
import { piecesOf } from '#lib/charts/beside.ts';
import { seriesOf } from '#lib/charts/series.ts';
import { layoutTimeline, maxOf } from '#lib/charts/timeline.ts';
import type { RegisterCount } from '#lib/schema/register-count.ts';
import { breaks } from '../dataset/own.ts';
import { step } from './fixture.ts';

const size = { width: 300, height: 120, top: 10, right: 10, bottom: 20, left: 30 };
const span = { from: 2020, to: 2026 };
const dates = ['2021-03-01', '2022-02-01', '2023-01-01', '2024-06-01', '2025-08-01'];
const series = seriesOf(dates.map((date, i) => step({ date, value: 100 + i, figure: date })));
const layout = (cuts = breaks(), register: RegisterCount[] = []) =>
	layoutTimeline(series, span, size, { breaks: cuts, register });
const count = (fields: Partial<RegisterCount> = {}): RegisterCount => ({
	id: 'r',
	counter: 'Dashboard',
	metric: 'services_live',
	unit: 'bundle',
	coverage: 'all',
	scope: '12',
	subject: 'alle-leistungen',
	value: 500,
	date: '2024-03',
	source: { title: 'x', publisher: 'y', date: '2024', url: 'https://example.org/' },
	...fields
});

describe('a series with breaks', () => {
	it('is joined on either side of them, and never across', () => {
		const [first] = series;
		if (!first) throw new Error('no series');
		expect(piecesOf(first, breaks()).map((piece) => piece.totals.map((t) => t.date))).toEqual([
			['2021-03-01', '2022-02-01'],
			['2023-01-01', '2024-06-01'],
			['2025-08-01']
		]);
		const moves = (path: string | null | undefined) => path?.match(/M/g)?.length;
		expect(moves(layout().lines[0]?.path)).toBe(2);
		expect(moves(layout([]).lines[0]?.path)).toBe(1);
	});
	it('keeps all of its marks', () => {
		expect(layout().lines[0]?.marks.map((mark) => mark.step.date)).toEqual(dates);
	});
	it('is not known to hold beyond one', () => {
		const { lines, breaks: ribbons } = layout();
		const starts = ribbons.map((ribbon) => ribbon.x1);
		const tails = lines[0]?.tails.map((tail) => tail.x2) ?? [];
		expect(tails).toHaveLength(3);
		expect(tails.slice(0, 2)).toEqual(starts);
		expect(tails[2]).toBe(size.width - size.right);
	});
	it('shows a ribbon for each that touches it, as wide as it took', () => {
		const ribbons = layout().breaks;
		expect(ribbons.map((ribbon) => ribbon.break.id)).toEqual(['dashboard-2022', 'buendel-einzeln']);
		const [day, months] = ribbons.map((ribbon) => ribbon.x2 - ribbon.x1);
		expect(day).toBeLessThan(1);
		expect(months).toBeCloseTo((260 / 7) * (5 / 12), 0);
	});
});

describe('counts of official counters', () => {
	it('are marks of their own that the scale makes room for', () => {
		const { register, lines } = layout([], [count()]);
		expect(register).toHaveLength(1);
		expect(register[0]?.y).toBeGreaterThanOrEqual(size.top);
		expect(lines[0]?.marks).toHaveLength(dates.length);
		expect(maxOf(series, [count({ value: 900 })])).toBe(900);
	});
});

describe('two marks that contradict', () => {
	it('are one pair', () => {
		const two = seriesOf([
			step({ figure: 'a', value: 100, conflicts: ['b'] }),
			step({ figure: 'b', value: 140, conflicts: ['a'] })
		]);
		expect(layoutTimeline(two, span, size).disputes.map((pair) => pair.key)).toEqual(['a b']);
	});
});
