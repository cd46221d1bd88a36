import { describe, expect, it } from 'vitest';
import type { FigureRow } from '#lib/query/source.ts';
import { askedSubject } from '#lib/query/paint.ts';
import { gapsIn, gapsOfView, uncontestedIn, waitingIn } from '#lib/query/waiting.ts';
import { gapLink, gapName } from '#lib/ui/gap-words.ts';
import { level, painted } from './fixture.ts';

const undated = (id: string, scope: string | null, subject: string | null = 'alle-leistungen') =>
	({ id, scope, subject, asOf: null }) as FigureRow;
const services = { metric: 'services_live', subject: null } as const;
const nothing = { rows: [], levels: [], figures: [] };

describe('what was read of a Land without a level', () => {
	it('is told: without a date, from before the years, or doubtful; and nothing of whoever was never told of', () => {
		const gaps = gapsIn(
			askedSubject(services),
			{
				rows: [painted({ scope: '02' })],
				levels: [level({ scope: '02' }), level({ scope: '16', figure: 'old', date: '2018' })],
				figures: [
					undated('a', '07'),
					undated('b', '07'),
					undated('c', '02'),
					{ ...undated('d', '08'), asOf: '2024' }
				]
			},
			{ '01': ['x'] }
		);
		expect(gaps).toEqual({
			'16': { why: 'older', figures: ['old'] },
			'07': { why: 'undated', figures: ['a', 'b'] },
			'01': { why: 'doubtful', figures: ['x'] }
		});
		expect(['16', '07', '01', '12'].map((scope) => gapName(gaps[scope]))).toEqual([
			'nur Meldung von vor dem Zeitraum',
			'nur Meldung ohne Datum',
			'keine gesicherte Meldung',
			'keine Meldung'
		]);
		expect(gapLink(gaps['07']!, 1)).toBe('Beleg 2');
		expect(gapLink(gaps['16']!, 0)).toBe('Beleg');
	});
	it('is only of what the view counts, and of Länder', () => {
		const figures = [undated('a', '07', 'i-kfz'), undated('b', '07131000'), undated('c', null)];
		expect(gapsIn(askedSubject(services), { ...nothing, figures }, {})).toEqual({});
		expect(gapsIn('i-kfz', { ...nothing, figures }, {})).toEqual({
			'07': { why: 'undated', figures: ['a'] }
		});
	});
	it('is no report of a subject where only another is doubtful', () => {
		const told = { metric: 'authorities_onboarded', unit: 'authority', stage: 'live' } as const;
		const waiting = [
			{ ...told, scope: '11', subject: 'e-akte', figures: ['x'] },
			{ ...told, scope: '11', subject: 'wohngeld', figures: ['y'] },
			{ ...told, scope: '12', subject: null, figures: ['z'] }
		];
		const waits = (subject: string | null) => waitingIn(waiting, told, subject);
		expect(waits('115')).toEqual({});
		expect(waits('e-akte')).toEqual({ '11': ['x'] });
		expect(waits(null)).toEqual({ '11': ['x', 'y'], '12': ['z'] });
		const services = { metric: 'services_live', unit: 'bundle', stage: 'live' } as const;
		const offers = [
			{ ...services, scope: '01', subject: 'i-kfz', figures: ['a'] },
			{ ...services, scope: '02', subject: 'alle-leistungen', figures: ['b'] }
		];
		expect(waitingIn(offers, services, askedSubject({ ...services, subject: null }))).toEqual({
			'02': ['b']
		});
	});
	it('says what is sure before what is doubtful', () => {
		const told = { ...nothing, figures: [undated('a', '07')] };
		expect(gapsIn(askedSubject(services), told, { '07': ['x'] })['07']).toEqual({
			why: 'undated',
			figures: ['a']
		});
	});
	it('waits of one unit and stage, or of all of a metric', () => {
		const one = {
			metric: 'services_live',
			unit: 'bundle',
			stage: 'live',
			scope: '07',
			subject: null,
			figures: ['a']
		} as const;
		const all = [
			{ ...one, figures: ['a'] },
			{ ...one, figures: ['b'], unit: 'form' as const },
			{ ...one, figures: ['c'], metric: 'authorities_onboarded' as const }
		];
		expect(waitingIn(all, one, null)).toEqual({ '07': ['a'] });
		expect(waitingIn(all, { metric: 'services_live' }, null)).toEqual({ '07': ['a', 'b'] });
	});
});

describe('whoever is missing among contested levels', () => {
	const contested = (id: string, scope: string, subject: string) =>
		({ id, scope, subject, asOf: '2020' }) as FigureRow;
	const every = { coverage: null, lead: null, publisher: null, confidence: null, contested: true } as const;
	const gaps = uncontestedIn(every, askedSubject(services), ['02', '05', '07', '12'], {
		rows: [painted({ scope: '02' })],
		figures: [contested('a', '05', 'alle-leistungen'), contested('b', '07', 'i-kfz')]
	});

	it('is never told to have reported nothing', () => {
		expect(gaps).toEqual({
			'05': { why: 'settled', figures: ['a'] },
			'07': { why: 'uncontested', figures: [] },
			'12': { why: 'uncontested', figures: [] }
		});
		expect(gapName(gaps['12'])).toBe('keine umstrittene Angabe');
	});
	it('is not told to have no contested figure where it has one', () => {
		expect(gapName(gaps['05'])).toBe('kein umstrittener Stand');
	});
});

describe('whoever is missing in a filtered view', () => {
	const every = { coverage: null, lead: null, publisher: null, confidence: null, contested: false } as const;
	const told = {
		rows: [painted({ scope: '02' })],
		levels: [level({ scope: '16', figure: 'old', date: '2018' })],
		figures: [undated('a', '07')]
	};
	const gapsOf = (asked: Partial<Parameters<typeof gapsOfView>[0]>) =>
		gapsOfView({ ...every, ...asked }, null, ['02', '07', '12', '16'], told, { '12': ['x'] });

	it.each([{ coverage: 'all' }, { lead: '01' }, { publisher: 'dpa' }, { confidence: 'sure' }] as const)(
		'is told to have no level with it, never to have reported nothing: %o',
		(asked) => {
			expect(gapsOf(asked)).toEqual({
				'07': { why: 'undated', figures: ['a'] },
				'12': { why: 'filtered', figures: [] },
				'16': { why: 'older', figures: ['old'] }
			});
			expect(gapName(gapsOf(asked)['12'])).toBe('kein Stand mit diesem Filter');
		}
	);
	it('is not told to have nothing contested where a filter leaves reports out besides', () => {
		expect(gapsOf({ contested: true, publisher: 'dpa' })['12']?.why).toBe('filtered');
	});
	it('is told as ever where nothing filters', () => {
		expect(gapsOf({})['12']).toEqual({ why: 'doubtful', figures: ['x'] });
		expect(gapsOf({ contested: true })['12']?.why).toBe('uncontested');
	});
});
