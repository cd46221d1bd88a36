import { describe, expect, it } from 'vitest';
import { historyOf } from '#lib/ui/evidence/history.ts';
import type { Decision } from '#lib/schema/decision.ts';
import { figure } from '../../query/harness.ts';

const names = { placeName: (key: string) => `Ort ${key}`, subjectName: (slug: string) => slug };
const version = (knownFrom: string, knownUntil: string | null, rest = {}) =>
	figure({ id: 'a', knownFrom, knownUntil, ...rest });
const told = (...versions: ReturnType<typeof version>[]) =>
	historyOf(versions, [], names).map(({ text }) => text);
const corrected = (date: string, fields: Decision['fields']): Decision => ({
	figure: 'a',
	verdict: 'correct',
	fields,
	reason: 'Nachgelesen',
	who: 'Redaktion',
	date
});

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
	it('counts what an editor put right from the day of the decision, not from that on which the rules read it so', () => {
		const versions = [
			version('2026-11-24', '2026-11-26', { asOf: null, flags: ['undated'] }),
			version('2026-11-26', null, { asOf: '2025-01' })
		];
		const events = historyOf(versions, [corrected('2026-11-25', { asOf: '2025-01' })], names);
		expect(events.map(({ text }) => text)).toEqual([
			'Bekannt seit 24. November 2026.',
			'Berichtigt am 25. November 2026: Stand: ohne Datum → Januar 2025.',
			'Am 26. November 2026 neu belegt; Wert und Einordnung blieben gleich.'
		]);
		const [, sameDay] = historyOf(versions, [corrected('2026-11-24', { asOf: '2025-01' })], names);
		expect(sameDay?.text).toBe('Berichtigt am 24. November 2026: Stand: ohne Datum → Januar 2025.');
	});
});
