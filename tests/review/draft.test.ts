import { describe, expect, it } from 'vitest';
import { correctionsOf, draftOf, firstField, withMetric, type Draft } from '#lib/review/draft.ts';
import { correctable, stagesOf, unitsOf, type Figure } from '#lib/schema/figure.ts';
import { figure } from '../ledger/sample.ts';

const read: Figure = { ...figure({ id: 'a', lead: '12' }), knownFrom: '2026-11-20', knownUntil: null };
const draft = draftOf(read, (key) => `${key} Ort`);
const corrected = (change: Partial<Draft>) => correctionsOf({ ...draft, ...change }, read);

describe('the form of a correction', () => {
	it('has every field that can be corrected, and corrects nothing as it opens', () => {
		expect(Object.keys(draft)).toEqual([...correctable]);
		expect(corrected({})).toEqual({ fields: {}, faults: {} });
	});
	it.each<[Partial<Draft>, object]>([
		[{ value: '1.250' }, { value: 1250 }],
		[{ value: '17,5' }, { value: 17.5 }],
		[{ value: '1 250' }, { value: 1250 }],
		[{ upper: '700' }, { upper: 700 }],
		[{ scope: '12060 Barnim' }, { scope: '12060' }],
		[{ scope: 'DE' }, { scope: 'DE' }],
		[
			{ scope: '', lead: '' },
			{ scope: null, lead: null }
		],
		[{ subject: 'ozg' }, { subject: 'ozg' }],
		[
			{ asOf: '2024-05', target: '2025' },
			{ asOf: '2024-05', target: '2025' }
		],
		[{ asOf: '' }, { asOf: null }],
		[
			{ stage: 'rollout', bound: 'at_least' },
			{ stage: 'rollout', bound: 'at_least' }
		]
	])('takes %j', (change, fields) => {
		expect(corrected(change)).toEqual({ fields, faults: {} });
	});
	it.each<[Partial<Draft>, object]>([
		[{ value: 'viele' }, { value: 'number' }],
		[{ value: '' }, { value: 'number' }],
		[{ upper: '10' }, { upper: 'range' }],
		[{ scope: 'Irgendwo' }, { scope: 'place' }],
		[{ scope: '123' }, { scope: 'place' }],
		[{ subject: 'Große Worte' }, { subject: 'slug' }],
		[{ period: '24.12.2024' }, { period: 'date' }]
	])('refuses %j', (change, faults) => {
		expect(corrected(change).faults).toEqual(faults);
	});
	it('keeps units and stages to the metric', () => {
		const money = withMetric(draft, 'funding_eur');
		expect(unitsOf.funding_eur).toContain(money.unit);
		expect(stagesOf.funding_eur).toContain(money.stage);
		expect(withMetric(draft, 'services_live')).toEqual(draft);
	});
	it('begins at the field that is in doubt', () => {
		expect(firstField(['coordination', 'ambiguous_place'])).toBe('scope');
		expect(firstField([])).toBe('value');
	});
});
