import { describe, expect, it } from 'vitest';
import type { Explanation } from '#lib/extract/trace.ts';
import { correctableFields } from '#lib/ledger/contradiction.ts';
import type { Decision } from '#lib/schema/decision.ts';
import type { ExtractedFigure, Figure } from '#lib/schema/figure.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';
import { figure } from '../ledger/sample.ts';
import { decidedGold } from './decided.ts';
import { scoreItem, total } from './score.ts';

const item: NewsItem = {
	id: 'item-1', url: null, publisher: null, title: 'Bilanz', published: '2024-12-20', places: [], kind: null,
	digest: 'Insgesamt 650 verfügbar.', recorded: null, flags: []
};
const known: Figure = { ...figure({ id: 'a' }), knownFrom: '2026-11-20', knownUntil: null };
const decision = (fields: Partial<Decision>): Decision => ({
	figure: 'a', verdict: 'accept', fields: {}, reason: 'nachgelesen', who: 'Redaktion', date: '2026-11-21', ...fields
});
/** How readings score against one decision. */
function score(told: Partial<Decision>, ...read: ExtractedFigure[]) {
	const [gold] = decidedGold([known], [decision(told)], [item]);
	const explanation: Explanation = {
		item: item.id, version: 'x', vetoed: [],
		figures: read.map((f) => ({ figure: f, at: null, why: [], told: null }))
	};
	return total([scoreItem(gold!, explanation)]);
}

describe('decisions as gold', () => {
	it('want an accepted figure as it was seen', () => {
		expect(score({}, figure({ id: 'a' }))).toMatchObject({ precision: 1, recall: 1 });
		expect(score({}, figure({ id: 'a', stage: 'planned' }))).toMatchObject({ precision: 0, recall: 0 });
		expect(score({})).toMatchObject({ recall: 0, found: 0 });
	});
	it('want what was seen then, not what the ledger has now', () => {
		const seen = correctableFields(figure({ id: 'a', value: 65 }) as Figure);
		expect(score({ seen }, figure({ id: 'a' }))).toMatchObject({ precision: 0, recall: 0 });
		expect(score({ seen }, figure({ id: 'a', value: 65 }))).toMatchObject({ precision: 1, recall: 1 });
	});
	it('want a corrected figure as it was corrected, under whatever id it is read then', () => {
		const told: Partial<Decision> = { verdict: 'correct', fields: { scope: '14', asOf: null } };
		expect(score(told, figure({ id: 'a' }))).toMatchObject({ precision: 0, recall: 0 });
		const right = score(told, figure({ id: 'other', scope: '14', asOf: null }));
		expect(right).toMatchObject({ precision: 1, recall: 1, fields: { asOf: 1 } });
	});
	it('do not take the date of the item for a date that was taken out', () => {
		const told: Partial<Decision> = { verdict: 'correct', fields: { asOf: null } };
		expect(score(told, figure({ id: 'a', asOf: item.published })).fields.asOf).toBe(0);
	});
	it('do not want a rejected figure', () => {
		expect(score({ verdict: 'reject' }, figure({ id: 'a' }))).toMatchObject({ gold: 0, found: 1, precision: 0 });
		expect(score({ verdict: 'reject' })).toMatchObject({ found: 0, precision: 1 });
	});
	it('do not judge figures that nobody decided on', () => {
		expect(score({ verdict: 'reject' }, figure({ id: 'b', value: 7 }))).toMatchObject({ found: 0 });
	});
	it('leave out items whose words are not kept', () => {
		expect(decidedGold([known], [decision({})], [{ ...item, digest: null }])).toEqual([]);
	});
});
