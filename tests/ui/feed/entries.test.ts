import { describe, expect, it } from 'vitest';
import { knownByDay } from '#lib/query/knowledge.ts';
import type { Decision } from '#lib/schema/decision.ts';
import { corrections, newFigures } from '#lib/ui/feed/entries.ts';
import { figure } from '../../query/harness.ts';

const names = { placeName: (key: string) => `Ort ${key}`, subjectName: (slug: string) => slug };
const read = (id: string, from: string, until: string | null, part: object = {}) =>
	figure({ id, value: 100, scope: '12', ...part, knownFrom: from, knownUntil: until });
const decision = (id: string, verdict: Decision['verdict'], date: string, fields: object = {}): Decision => ({
	figure: id,
	verdict,
	fields: { ...fields },
	reason: 'Nachgelesen',
	who: 'Redaktion',
	date
});
const known = knownByDay(
	[
		read('a', '2026-01-01', '2026-02-01'),
		read('a', '2026-02-01', null, { value: 1100, scope: '14' }),
		read('b', '2026-01-01', '2026-03-01'),
		read('c', '2026-01-01', null),
		read('d', '2026-01-02', null),
		read('e', '2026-01-02', null)
	],
	[
		decision('c', 'accept', '2026-04-01'),
		decision('d', 'correct', '2026-02-03', { value: 7 }),
		decision('e', 'reject', '2026-02-02')
	]
);

describe('the feed of new figures', () => {
	const entries = newFigures(known, names);
	it('has each figure once, under the day on which it became known', () => {
		expect(entries.map(({ id, day }) => [id, day]).sort()).toEqual([
			['angabe:a', '2026-01-01'],
			['angabe:b', '2026-01-01'],
			['angabe:c', '2026-01-01'],
			['angabe:d', '2026-01-02'],
			['angabe:e', '2026-01-02']
		]);
	});
	it('tells one that was corrected, decided or withdrawn since as updated, and those first', () => {
		expect(entries.map(({ figure: id, updated }) => [id, updated])).toEqual([
			['b', '2026-03-01'],
			['d', '2026-02-03'],
			['e', '2026-02-02'],
			['a', '2026-02-01'],
			['c', '2026-01-01']
		]);
		const of = (id: string) => entries.find((entry) => entry.figure === id);
		expect(of('a')).toMatchObject({
			title: expect.stringMatching(/^Korrigiert: .*1\.100/) as string,
			text: expect.stringContaining('Geändert am 1. Februar 2026: Wert: 100 → 1.100') as string
		});
		expect(of('b')?.title).toMatch(/^Nicht mehr gelesen: /);
		expect(of('b')?.text).toMatch(/^Belegstelle .*kein Zitat\): \S/);
		// Beside a publisher's name words of a digest in quotation marks would be a misquotation.
		for (const { text } of entries) expect(text).not.toMatch(/[„“]/);
		expect(of('d')?.title).toMatch(/: .*\b7\b/);
		expect(of('c')?.title).not.toContain(': Ort 12: ');
	});
	it('is of the Land that a figure is of now, and of the one that it was of', () => {
		expect(entries.find((entry) => entry.figure === 'a')?.lands).toEqual(['12', '14']);
	});
});

describe('the feed of corrections', () => {
	const entries = corrections(known, names);
	it('has an entry for each change, that stays what it is', () => {
		expect(entries.map(({ id, day, updated }) => [id, day === updated])).toEqual([
			['entscheidung:c:2026-04-01', true],
			['ende:b:2026-03-01', true],
			['entscheidung:d:2026-02-03', true],
			['entscheidung:e:2026-02-02', true],
			['korrektur:a:2026-02-01', true]
		]);
		const earlier = corrections(
			known.filter(({ day }) => day <= '2026-02-02'),
			names
		);
		expect(entries.slice(-2)).toEqual(earlier);
	});
	it('tells what an editor put right by the number that holds', () => {
		expect(entries[2]?.title).toMatch(/\b7\b/);
		expect(entries[2]?.title).not.toContain('100');
		expect(entries[2]?.text).toContain('100 → 7');
	});
	it('is told to both Länder where the place was wrong', () => {
		expect(entries.at(-1)?.lands).toEqual(['14', '12']);
	});
});

it('tells no number without the date that it holds for: a reader of feeds takes the present tense for today', () => {
	const old = knownByDay(
		[read('x', '2026-11-24', null, { asOf: '2018-11-06' }), read('y', '2026-11-24', null, { asOf: null })],
		[]
	);
	const titles = new Map(newFigures(old, names).map(({ figure: id, title }) => [id, title]));
	expect(titles.get('x')).toContain('(Stand: 6. November 2018).');
	expect(titles.get('y')).toContain('(ohne Datum).');
});
