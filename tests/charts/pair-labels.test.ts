import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, meet, pairLabels, type LabelRoom } from '#lib/charts/pair-labels.ts';
import type { Mark, TimelineLayout } from '#lib/charts/timeline.ts';
import { step } from './fixture.ts';

const room: LabelRoom = { left: 46, right: 320, top: 0, bottom: 140, size: 13 };
const mark = (value: number, x: number, y: number): Mark => ({
	step: step({ figure: `f${value}`, value }),
	x,
	y,
	open: null,
	upperY: null,
	targetX: null
});
const layout = (marks: readonly Mark[], pairs: readonly (readonly [Mark, Mark])[]) =>
	({
		lines: [{ marks }],
		disputes: pairs.map(([from, to], i) => ({ key: String(i), from, to }))
	}) as unknown as Pick<TimelineLayout, 'lines' | 'disputes'>;
const write = ({ step: { value } }: Mark) => String(value);
const both = (one: string, other: string) => `${one} oder ${other}`;
const never = () => false;

describe('two marks that contradict each other', () => {
	const [low, high] = [mark(33, 150, 120), mark(101, 150, 60)];
	it('bear each its own number', () => {
		const told = pairLabels(layout([low, high], [[low, high]]), never, write, both, room);
		expect(told.map(({ text }) => text).sort()).toEqual(['101', '33']);
		expect(told.find(({ text }) => text === '101')!.y).toBeLessThan(
			told.find(({ text }) => text === '33')!.y
		);
	});
	it('bear both in one text where only one of them has room', () => {
		const crowd = [mark(1, 162, 120), mark(2, 138, 120), mark(3, 150, 134)];
		const told = pairLabels(layout([low, high, ...crowd], [[low, high]]), never, write, both, room);
		expect(told.map(({ text }) => text)).toEqual(['101 oder 33']);
	});
	it('are not written again where one bears both already', () => {
		expect(pairLabels(layout([low, high], [[low, high]]), (one) => one === low, write, both, room)).toEqual(
			[]
		);
	});
	it('bear their number once, however many contradict it', () => {
		const third = mark(60, 220, 90);
		const told = pairLabels(
			layout(
				[low, high, third],
				[
					[low, high],
					[low, third]
				]
			),
			never,
			write,
			both,
			room
		);
		expect(told.map(({ text }) => text).sort()).toEqual(['101', '33', '60']);
	});
});

it('never covers a mark or another label, nor stands out of the drawing', () => {
	const at = fc.tuple(fc.integer({ min: 46, max: 320 }), fc.integer({ min: 5, max: 140 }));
	const drawn = fc.array(at, { minLength: 2, maxLength: 14 }).chain((points) =>
		fc.record({
			points: fc.constant(points),
			pairs: fc.array(fc.tuple(fc.nat(points.length - 1), fc.nat(points.length - 1)), { maxLength: 5 })
		})
	);
	fc.assert(
		fc.property(drawn, ({ points, pairs }) => {
			const marks = points.map(([x, y], i) => mark(10 ** (i % 5) + i, x, y));
			const told = pairLabels(
				layout(
					marks,
					pairs.filter(([a, b]) => a !== b).map(([a, b]) => [marks[a]!, marks[b]!] as const)
				),
				never,
				write,
				both,
				room
			);
			const boxes = told.map((label) => boxOf(label, room.size));
			for (const [i, box] of boxes.entries()) {
				expect(boxes.slice(i + 1).some((other) => meet(box, other))).toBe(false);
				expect(
					marks.some(({ x, y }) => meet(box, { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }))
				).toBe(false);
				expect(box.left >= room.left && box.right <= room.right && box.top >= room.top).toBe(true);
				expect(box.bottom).toBeLessThanOrEqual(room.bottom);
			}
		})
	);
});
