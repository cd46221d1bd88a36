import { describe, expect, it } from 'vitest';
import { historyOf } from '#lib/ui/evidence/history.ts';
import { figure } from '../../query/harness.ts';

const names = { placeName: (key: string) => `Ort ${key}`, subjectName: (slug: string) => slug };
const version = (knownFrom: string, knownUntil: string | null, rest = {}) =>
	figure({ id: 'a', knownFrom, knownUntil, ...rest });
const told = (...versions: ReturnType<typeof version>[]) =>
	historyOf(versions, names).map(({ text }) => text);

describe('the history of a figure', () => {
	it('begins on the day on which it came to be known', () => {
		expect(told(version('2026-11-24', null))).toEqual(['Bekannt seit 24. November 2026.']);
	});
	it('says what was corrected, and when', () => {
		expect(
			told(
				version('2026-11-24', '2026-12-01', { scope: '12', value: 100 }),
				version('2026-12-01', null, { scope: '14', value: 1100, target: '2027' })
			)
		).toEqual([
			'Bekannt seit 24. November 2026.',
			'Berichtigt am 1. Dezember 2026: Wert: 100 → 1.100; Geltungsbereich: Ort 12 → Ort 14; Zieldatum: nicht genannt → 2027.'
		]);
	});
	it('tells other words for the same from a correction', () => {
		expect(told(version('2026-11-24', '2026-12-01'), version('2026-12-01', null))[1]).toBe(
			'Am 1. Dezember 2026 neu belegt; Wert und Einordnung blieben gleich.'
		);
	});
	it('tells when it was no longer read, and when again', () => {
		expect(told(version('2026-11-24', '2026-11-30'), version('2026-12-05', null)).slice(1)).toEqual([
			'Seit 30. November 2026 wird sie nicht mehr gelesen.',
			'Seit 5. Dezember 2026 wird sie wieder gelesen.'
		]);
	});
});
