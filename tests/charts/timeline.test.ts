import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seriesOf } from '#lib/charts/series.ts';
import {
	axisRoom,
	layoutTimeline,
	roomOf,
	spread,
	thinned,
	valueTicks,
	yearTicks
} from '#lib/charts/timeline.ts';
import { step } from './fixture.ts';

const size = { width: 300, height: 120, top: 10, right: 10, bottom: 20, left: 30 };
const span = { from: 2020, to: 2024 };
const layout = (...steps: ReturnType<typeof step>[]) => layoutTimeline(seriesOf(steps), span, size);

describe('a timeline', () => {
	it('goes in steps: level until the next report, then up or down at once', () => {
		const { lines } = layout(step({ date: '2021', value: 100 }), step({ date: '2023', value: 50 }));
		expect(lines[0]?.path).toMatch(/^M[\d.]+,([\d.]+)L[\d.]+,\1L[\d.]+,[\d.]+$/);
	});
	it('starts its value axis at zero', () => {
		const { y, base } = layout(step({ value: 990 }), step({ value: 1000, date: '2021' }));
		expect(y[0]).toEqual({ at: base, value: 0 });
	});
	it('marks where each year begins, so that a day of January is not taken for one of the year before', () => {
		const { turns, lines, x } = layout(step({ date: '2023-01-05' }));
		const at = lines[0]!.marks[0]!.x;
		expect(turns).toHaveLength(6);
		expect(turns.filter((turn) => turn <= at)).toHaveLength(4);
		expect(x.every((tick) => turns.some((turn) => turn < tick.at && tick.at - turn < 52))).toBe(true);
	});
	it('joins nothing where only one level was told', () => {
		expect(layout(step()).lines[0]?.path).toBeNull();
	});
	it('never joins additions', () => {
		const { lines } = layout(
			step({ measure: 'added', date: '2021' }),
			step({ measure: 'added', date: '2022', figure: 'f2' })
		);
		expect(lines[0]).toMatchObject({ path: null, marks: [], added: [{}, {}] });
	});
	it('shows what a date leaves open, and nothing of the sort for a day', () => {
		const open = (date: string) => layout(step({ date })).lines[0]?.marks[0]?.open;
		expect(open('2024-02-07')).toBeNull();
		const [start = 0, end = 0] = open('2022') ?? [];
		expect(end - start).toBeCloseTo(260 / 5, 5);
	});
	it('keeps every mark inside of the chart', () => {
		const steps = fc.record({
			date: fc.constantFrom('2020', '2024', '2022-07', '2024-12-31', '2020-01-01'),
			value: fc.nat(1e9),
			target: fc.constantFrom(null, '2030', '2022')
		});
		fc.assert(
			fc.property(fc.array(steps, { minLength: 1 }), (parts) => {
				for (const { marks } of layout(...parts.map(step)).lines) {
					for (const m of marks) {
						expect(m.x).toBeGreaterThanOrEqual(size.left);
						expect(Math.max(m.x, m.targetX ?? 0)).toBeLessThanOrEqual(size.width - size.right);
						expect(m.y).toBeGreaterThanOrEqual(size.top - 1e-6);
						expect(m.y).toBeLessThanOrEqual(size.height - size.bottom);
					}
				}
			})
		);
	});
});

describe('labels', () => {
	it('never touch and keep their order', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 }), (wanted) => {
				const placed = spread(wanted, 14, 0, 200);
				const sorted = [...placed].sort((a, b) => a - b);
				for (let i = 1; i < sorted.length; i++)
					expect((sorted[i] ?? 0) - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(14);
				wanted.forEach((a, i) =>
					wanted.forEach((b, j) => a < b && expect(placed[i]).toBeLessThan(placed[j] ?? 0))
				);
			})
		);
	});
	it('of years always hold the last year and thin out in little room', () => {
		expect(yearTicks(2015, 2026, 20)).toHaveLength(12);
		expect(yearTicks(2015, 2026, 4)).toEqual([2017, 2020, 2023, 2026]);
		expect(yearTicks(2024, 2024, 1)).toEqual([2024]);
	});
});

describe('the room beside the value axis', () => {
	it('holds the longest of its values', () => {
		expect(axisRoom(['0', '500'], 12)).toBe(46);
		expect(axisRoom(['1\u202fMrd.\u202f€', '1,5\u202fMrd.\u202f€'], 12)).toBeGreaterThan(
			roomOf('1,5 Mrd. €', 12)
		);
	});
	it('has values that are counted whole', () => {
		expect(valueTicks(2)).toEqual([0, 1, 2]);
		expect(valueTicks(2_000_000_000)).toContain(1_500_000_000);
	});
});

it('leaves out names at an axis that would touch, and keeps the first', () => {
	const ticks = [0, 10, 20, 30, 40].map((at) => ({ at: 100 - at }));
	expect(thinned(ticks, 15).map(({ at }) => at)).toEqual([100, 80, 60]);
	expect(thinned(ticks, 10)).toHaveLength(5);
	expect(thinned([{ at: 3 }], 15)).toHaveLength(1);
	expect(thinned([], 15)).toEqual([]);
});
