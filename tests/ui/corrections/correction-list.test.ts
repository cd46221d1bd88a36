import { expect, it } from 'vitest';
import { changesOn, decidedFields } from '#lib/ui/corrections/correction-list.ts';
import { figure } from '../../query/harness.ts';

const names = { placeName: (key: string) => `Ort ${key}`, subjectName: (slug: string) => slug };
const before = figure({ id: 'a', value: 100, scope: '12' });

it('tells a corrected value from other words and from another judgement', () => {
	const words = { ...before.evidence, text: 'hundert Leistungen' };
	const told = changesOn(
		{
			changed: [
				{ before, after: { ...before, value: 1100, scope: '14' } },
				{ before, after: { ...before, id: 'b', evidence: words } },
				{ before, after: { ...before, id: 'c', confidence: 'doubtful' } }
			]
		},
		names
	);
	expect(told.corrected.map(({ fields }) => fields)).toEqual([
		[
			{ term: 'Wert', before: '100', after: '1.100' },
			{ term: 'Geltungsbereich', before: 'Ort 12', after: 'Ort 14' }
		]
	]);
	expect(told.reworded.map(({ id }) => id)).toEqual(['b']);
	expect(told.judged.map(({ id }) => id)).toEqual(['c']);
});

it('tells what an editor put right, by what had been read', () => {
	const decision = {
		figure: 'a',
		verdict: 'correct' as const,
		fields: { unit: 'form' },
		reason: 'Nachgelesen',
		who: 'Redaktion',
		date: '2026-11-24'
	};
	expect(decidedFields({ decision, figure: before }, names)).toMatchObject([
		{ before: 'Verwaltungsleistungen', after: 'Formulare' }
	]);
	expect(decidedFields({ decision, figure: null }, names)).toEqual([]);
	expect(decidedFields({ decision: { ...decision, fields: { unit: 7 } }, figure: before }, names)).toEqual(
		[]
	);
});
