import { expect, it } from 'vitest';
import { keepClosed } from '#lib/ledger/closed-day.ts';
import { merge } from '#lib/ledger/merge.ts';
import type { ExtractedFigure } from '#lib/schema/figure.ts';
import { figure } from './sample.ts';

const items = new Set(['item-1']);
const read = (figures: ExtractedFigure[]) => ({ items, figures });
const [monday, tuesday, wednesday] = ['2026-11-23', '2026-11-24', '2026-11-25'] as const;
const ledger = merge([], read([figure({ id: 'a' })]), tuesday).figures;
const other = read([figure({ id: 'a' }), figure({ id: 'b' })]);
const record =
	(day: string, today: string, readings = other) =>
	() =>
		keepClosed(ledger, merge(ledger, readings, day), day, today);

it('a day that is over and that the ledger has reached stays as it was', () => {
	expect(record(tuesday, wednesday)).toThrow(/2026-11-24 is over.*name a day after 2026-11-24/);
	expect(record(monday, wednesday)).toThrow(/2026-11-23 is over/);
});

it('a day that is not over, or that nothing is known of yet, can be recorded', () => {
	expect(record(tuesday, tuesday)).not.toThrow();
	expect(record(wednesday, '2026-11-30')).not.toThrow();
});

it('what changes nothing may be recorded for any day', () => {
	expect(record(tuesday, wednesday, read([figure({ id: 'a' })]))).not.toThrow();
});

it('an empty ledger may begin on any day', () => {
	expect(() => keepClosed([], merge([], other, monday), monday, wednesday)).not.toThrow();
});
