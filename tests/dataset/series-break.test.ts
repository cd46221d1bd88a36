import { describe, expect, it } from 'vitest';
import { breaksBetween, sideOf, touches, type Touched } from '#lib/dataset/series-break.ts';
import { breaks } from './own.ts';

const offer = (fields: Partial<Touched> = {}): Touched => ({
	metric: 'services_live',
	unit: 'bundle',
	scope: '05',
	subject: 'alle-leistungen',
	...fields
});
const between = (series: Touched, from: string, to: string) =>
	breaksBetween(breaks(), series, from, to).map((b) => b.id);

describe('a break of a series', () => {
	it('lies between a level before it and one after it', () => {
		expect(between(offer(), '2022-03', '2022-09-01')).toEqual(['dashboard-2022']);
		expect(between(offer(), '2021', '2026-01-15')).toEqual(['dashboard-2022', 'buendel-einzeln']);
		expect(between(offer(), '2022-06', '2024-12-31')).toEqual([]);
	});
	it('that took its time parts what lies within it from both sides', () => {
		expect(between(offer(), '2025-01-31', '2025-03-01')).toEqual(['buendel-einzeln']);
		expect(between(offer(), '2025-03-01', '2025-07')).toEqual(['buendel-einzeln']);
		expect(between(offer(), '2025-06', '2025-07')).toEqual([]);
	});
	it('on a day parts the day before from the day itself', () => {
		expect(between(offer(), '2022-05-30', '2022-05-31')).toEqual(['dashboard-2022']);
		expect(between(offer(), '2022-05-31', '2022-06-01')).toEqual([]);
	});
	it('touches what it names, and nothing else', () => {
		const [unit] = breaks(['buendel-einzeln']);
		const [reform] = breaks(['eisenach-2021']);
		const [census] = breaks(['zensus-2022']);
		if (!unit || !reform || !census) throw new Error('missing');
		expect(touches(unit, offer({ scope: '09564000' }))).toBe(true);
		expect(touches(unit, offer({ unit: 'form' }))).toBe(false);
		expect(touches(unit, offer({ subject: 'mv-serviceportal' }))).toBe(false);
		expect(touches(unit, offer({ subject: null }))).toBe(false);
		expect(touches(reform, offer({ scope: '16063' }))).toBe(true);
		expect(touches(reform, offer({ scope: '16' }))).toBe(false);
		expect(touches(reform, offer({ scope: '16063004' }))).toBe(false);
		expect(touches(census, offer())).toBe(false);
	});
	it('gives every date its side', () => {
		expect(sideOf(breaks(), offer(), '2022')).toBe('dashboard-2022');
		expect(sideOf(breaks(), offer(), '2021')).toBe('');
		expect(sideOf(breaks(), offer(), '2025-07')).toBe('buendel-einzeln|dashboard-2022');
	});
});
