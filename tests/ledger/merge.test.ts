import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownOn, merge as mergeReadings } from '#lib/ledger/merge.ts';
import { ledgerText, parseLedger } from '#lib/ledger/ndjson.ts';
import type { ExtractedFigure, Figure } from '#lib/schema/figure.ts';
import { figure } from './sample.ts';

const items = new Set(['item-1']);
const merge = (ledger: Figure[], figures: ExtractedFigure[], read: ReadonlySet<string>, day: string) =>
	mergeReadings(ledger, { items: read, figures }, day);
const [monday, tuesday, wednesday] = ['2026-11-23', '2026-11-24', '2026-11-25'] as const;
const first = merge([], [figure({ id: 'a' })], items, monday).figures;

describe('the ledger', () => {
	it('keeps a new figure with the day from which it is known', () => {
		expect(first).toEqual([{ ...figure({ id: 'a' }), knownFrom: monday, knownUntil: null }]);
	});
	it('changes no byte when the same is recorded again, on whatever day', () => {
		expect(ledgerText(merge(first, [figure({ id: 'a' })], items, wednesday).figures)).toBe(ledgerText(first));
	});
	it('takes a new version of the rules alone for no change', () => {
		const { changed } = merge(first, [figure({ id: 'a', rule: 'head+frame@2-def' })], items, tuesday);
		expect(changed).toEqual([]);
	});
	it('keeps the old version of a figure that changed, up to the day of the change', () => {
		const { figures, changed } = merge(first, [figure({ id: 'a', stage: 'rollout' })], items, tuesday);
		expect(changed).toEqual(['a']);
		expect(figures.map((f) => [f.stage, f.knownFrom, f.knownUntil])).toEqual([
			['live', monday, tuesday],
			['rollout', tuesday, null]
		]);
	});
	it('ends a figure that is no longer read, and deletes none', () => {
		const { figures, ended } = merge(first, [], items, tuesday);
		expect(ended).toEqual(['a']);
		expect(figures.map((f) => f.knownUntil)).toEqual([tuesday]);
	});
	it('leaves the figures of items that were not read as they are', () => {
		expect(merge(first, [], new Set(['another']), tuesday).figures).toEqual(first);
	});
	it('tells what was known on any day', () => {
		const { figures } = merge(first, [figure({ id: 'a', value: 700 })], items, wednesday);
		expect(knownOn(figures, '2026-11-22')).toEqual([]);
		expect(knownOn(figures, tuesday).map((f) => f.value)).toEqual([650]);
		expect(knownOn(figures, wednesday).map((f) => f.value)).toEqual([700]);
	});
	it('refuses to record a day before what it already knows', () => {
		expect(() => merge(first, [], items, '2026-01-01')).toThrow("can't be changed on 2026-01-01");
	});
	it('refuses two figures with one id', () => {
		expect(() => merge([], [figure({ id: 'a' }), figure({ id: 'a' })], items, monday)).toThrow(
			'share the id a'
		);
	});
	it('begins anew a figure that is read again after it had ended', () => {
		const ended = merge(first, [], items, tuesday).figures;
		const again = merge(ended, [figure({ id: 'a' })], items, wednesday).figures;
		expect(again.map((f) => [f.knownFrom, f.knownUntil])).toEqual([
			[monday, tuesday],
			[wednesday, null]
		]);
	});
	it('keeps of one day what that day left', () => {
		const ended = merge(first, [], items, tuesday).figures;
		expect(merge(ended, [figure({ id: 'a' })], items, tuesday).figures).toEqual(first);
	});
});

it('never loses a version, whatever comes day after day', () => {
	const day = fc.uniqueArray(
		fc.record({ id: fc.constantFrom('a', 'b', 'c'), value: fc.integer({ min: 0, max: 3 }) }),
		{ maxLength: 3, selector: (fields) => fields.id }
	);
	fc.assert(
		fc.property(fc.array(day, { maxLength: 6 }), (days) => {
			let ledger: Figure[] = [];
			days.forEach((read, i) => {
				const today = `2026-01-${String(i + 1).padStart(2, '0')}`;
				const before = ledger;
				ledger = merge(
					ledger,
					read.map((fields) => figure(fields)),
					items,
					today
				).figures;
				// Every state of the past stays what it was.
				for (let j = 1; j <= i; j++) {
					const past = `2026-01-${String(j).padStart(2, '0')}`;
					const states = (all: Figure[]) =>
						knownOn(all, past)
							.map((f) => `${f.id}=${f.value}`)
							.sort();
					expect(states(ledger)).toEqual(states(before));
				}
				const last = new Map(read.map((fields) => [fields.id, fields.value]));
				expect(new Map(knownOn(ledger, today).map((f) => [f.id, f.value]))).toEqual(last);
			});
			expect(parseLedger(ledgerText(ledger), 'ledger')).toHaveLength(ledger.length);
		})
	);
});

describe('within one day', () => {
	it('the last reading of a day is the one that is kept', () => {
		const again = merge(first, [figure({ id: 'a', value: 700 })], items, monday).figures;
		expect(again.map((f) => [f.value, f.knownFrom, f.knownUntil])).toEqual([[700, monday, null]]);
	});
	it('a figure that is gone and comes back never ended', () => {
		const gone = merge(first, [], items, monday).figures;
		expect(merge(gone, [figure({ id: 'a' })], items, monday).figures).toEqual(first);
	});
	it('two figures of one id are refused, since one of them would be lost', () => {
		const twins = [figure({ id: 'a' }), figure({ id: 'a', value: 1 })];
		expect(() => merge([], twins, items, monday)).toThrow(/share the id a/);
	});
});

describe('a broken ledger', () => {
	it('is refused with file and line, so that nothing is written over', () => {
		expect(() => parseLedger('{"id":', 'data/figures.ndjson')).toThrow('data/figures.ndjson:1');
		expect(() => parseLedger(`${ledgerText(first)}{"id":"b"}\n`, 'data/figures.ndjson')).toThrow(
			'data/figures.ndjson:2'
		);
	});
});
