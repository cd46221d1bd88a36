import { describe, expect, it } from 'vitest';
import { loadGold } from '../gold-set.ts';
import { cutFor, type Told } from './crossed.ts';
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
