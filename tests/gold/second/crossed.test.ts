import { describe, expect, it } from 'vitest';
import { loadGold } from '../gold-set.ts';
import type { Thought } from '#lib/extract/second/opinion.ts';
import { cutFor, rereadings, type Crossed, type Told } from './crossed.ts';
import { loadFirstReadings } from './samples.ts';

const told = (at: number, right: boolean): Told => ({ metric: 'services_live', told: at, right });

describe('where the line is drawn', () => {
	it('is the lowest from which on the share is kept', () => {
		const list = [...Array.from({ length: 97 }, () => told(0.95, true)), ...Array.from({ length: 3 }, () => told(0.95, false))];
		expect(cutFor(0.97, [...list, told(0.6, false)])).toBe(610);
		expect(cutFor(0.97, [...list, told(0.6, true)])).toBe(500);
	});

	it('is above everything where no line keeps it', () => {
		expect(cutFor(0.97, [told(0.99, false)])).toBe(1000);
	});
});

describe('a reading after the second reader’s word', () => {
	const gold = loadGold().find((g) => !g.heldOut && g.figures.some((f) => !f.implied && f.stage === 'live'))!;
	const told = gold.figures.find((f) => !f.implied && f.stage === 'live')!;
	const thought = <T>(right: number, other: T): Thought<T> => ({ lead: 0, right, other, otherRight: 1 - right });
	const asked = (stage: 'live' | 'planned', metric: number, live: number): Crossed => ({
		reading: {
			mention: {
				number: {}, from: 0, item: { reading: { title: { key: null } } },
				view: { part: { name: 'text', sentenceOf: [0], sentences: [{}], tokens: [{}] } }
			},
			figure: { ...told, scope: told.scope ?? null, stage }, bundled: false, right: stage === 'live', wrong: [], hand: 'x', item: gold
		} as unknown as Crossed['reading'],
		opinion: {
			metric: thought(metric, 'none'),
			stage: thought(stage === 'live' ? live : 1 - live, stage === 'live' ? ('planned' as const) : ('live' as const)),
			measure: thought(0.9, told.measure === 'added' ? ('total' as const) : ('added' as const)),
			scope: thought<string | null>(0.9, told.scope === 'DE' ? null : 'DE'),
			overNone: 300,
			candidates: 2
		}
	});
	const arbiter = (figure: number) => () => ({ figure: { always: figure }, right: { always: 2000 } });
	const after = (of: Crossed, figure = 2000) => rereadings([of], { drawn: 910, vetoed: 200, dropped: 300, switched: 200 }, arbiter(figure));

	it('is put right or put wrong by the value taken over', () => {
		expect(after(asked('planned', 0.9, 0.9))).toMatchObject([{ before: false, right: true, taken: ['stage'] }]);
		expect(after(asked('live', 0.9, 0.1))).toMatchObject([{ before: true, right: false, taken: ['stage'] }]);
		expect(after(asked('live', 0.9, 0.9))).toMatchObject([{ before: true, right: true, taken: [] }]);
	});

	it('is left out up to the cut, and kept above it', () => {
		expect(after(asked('live', 0.2, 0.9))).toEqual([]);
		expect(after(asked('live', 0.21, 0.9))).toHaveLength(1);
	});

	it('is left out where the arbiter takes it for none, and told by the arbiter', () => {
		expect(after(asked('live', 0.9, 0.9), -2000)).toEqual([]);
		expect(after(asked('live', 0.9, 0.9))[0]!.told).toBeCloseTo(1 / (1 + Math.exp(-2)), 10);
	});
});

describe('first readings', () => {
	const gold = new Map(loadGold().map((g) => [g.item.id, g]));
	const first = [...loadFirstReadings().values()];

	it('are of gold items that may be looked at, none held out', () => {
		expect(first.length).toBeGreaterThan(1400);
		expect(first.filter(({ item }) => gold.get(item)?.heldOut !== false)).toEqual([]);
	});

	it('stand in their texts', () => {
		for (const { item, figures } of first)
			for (const [part, start] of figures) {
				const of = gold.get(item)!.item;
				expect(start, item).toBeLessThan((part === 'title' ? of.title : (of.digest ?? '')).length);
			}
	});
});
