import { describe, expect, it } from 'vitest';
import type { Explanation } from '#lib/extract/trace.ts';
import { todaysReading } from '#lib/ui/evidence/today.ts';
import { figure } from '../../query/harness.ts';

const ledger = figure({ id: 'a', rule: 'service.next@1-old' });
const explanation = (change: Partial<typeof ledger> | null): Explanation => ({
	item: ledger.item,
	version: '1-new',
	figures:
		change === null
			? []
			: [{ figure: { ...ledger, rule: 'service.next@1-new', ...change }, at: null, why: [], told: null }],
	vetoed: []
});

describe('how a figure is read today', () => {
	it('is the same where only the version of the rules is another', () => {
		expect(todaysReading(explanation({}), ledger).is).toBe('same');
	});
	it('is another where a field or the words are', () => {
		expect(todaysReading(explanation({ stage: 'planned' }), ledger).is).toBe('other');
		const evidence = { ...ledger.evidence, text: '100 Verwaltungsleistungen' };
		expect(todaysReading(explanation({ evidence }), ledger).is).toBe('other');
	});
	it('is gone where the number is no figure any more, unkept where there are no words', () => {
		expect(todaysReading(explanation(null), ledger).is).toBe('gone');
		expect(todaysReading(null, ledger)).toEqual({ is: 'unkept' });
	});
});
