import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { Painted } from '#lib/query/paint.ts';
import type { Filtering, Gap } from '#lib/query/waiting.ts';
import Headline from '#lib/ui/Headline.svelte';
import { painted } from '../../query/fixture.ts';

const say = (...rows: Partial<Painted>[]) => sayOf(rows);
const sayOf = (
	rows: Partial<Painted>[],
	selected: string[] = [],
	gaps: Record<string, Gap> = {},
	asked: Partial<Filtering> = {}
) =>
	render(Headline, {
		props: {
			metric: 'authorities_onboarded',
			stage: 'live',
			rows: rows.map((row) => painted({ unit: 'authority', subject: '115', ...row })),
			selected,
			figures: [],
			contestedHref: '',
			placeNames: { '05': 'Nordrhein-Westfalen', '11': 'Berlin' },
			gaps,
			query: { coverage: null, lead: null, publisher: null, confidence: null, contested: false, ...asked },
			subjectNames: { '115': 'Behördennummer 115' }
		}
	}).body.replace(/<[^>]*>/g, '');

it('names a highest only where it is surely the first of an order', () => {
	const [most, other] = [
		{ scope: '05', value: 349, date: '2025' },
		{ scope: '11', value: 12, date: '2020-03' }
	];
	expect(say({ ...most, rank: [1, 1] }, { ...other, rank: [2, 2] })).toContain(
		'Der höchste: Nordrhein-Westfalen, 349 Behörden (2025).'
	);
	// Shares its place, or stands in no order at all.
	for (const rank of [[1, 2], null] as const) {
		const text = say({ ...most, rank }, { ...other, rank });
		expect(text).not.toMatch(/Der höchste|349/);
		expect(text).toContain('Der älteste trägt das Datum: März 2020, der jüngste: 2025.');
		expect(text).toContain('Welcher der höchste ist, ist nicht sicher');
	}
});

it('tells of a chosen Land without a level what was read of it', () => {
	expect(sayOf([], ['11'])).toContain('Berlin: keine Meldung zu dieser Auswahl.');
	expect(sayOf([], ['11'], { '11': { why: 'undated', figures: ['a'] } })).toContain(
		'Berlin: nur Meldung ohne Datum zu dieser Auswahl.'
	);
});

it('tells of a chosen Land at what stage its number is: the same money can be announced, granted and paid', () => {
	expect(sayOf([{ scope: '11', value: 12, date: '2020-03' }], ['11'])).toContain(
		'Berlin: 12 Behörden angeschlossen (März 2020, Behördennummer 115).'
	);
});

it('tells of contested levels alone who has one, and never that the others report nothing', () => {
	const [nrw, berlin] = [{ scope: '05' }, { scope: '11' }];
	expect(sayOf([nrw, berlin], [], {}, { contested: true })).toContain(
		'der Stand von Nordrhein-Westfalen und Berlin.'
	);
	const none = sayOf([], [], {}, { contested: true });
	expect(none).toContain('der Stand keines Landes umstritten');
	expect(none).not.toContain('liegt aus keinem Land');
});

it('never tells of Länder that a filter leaves out that nothing is known of them', () => {
	const none = sayOf([], [], {}, { publisher: 'dpa' });
	expect(none).toContain('Mit diesem Filter hat kein Land einen datierten Stand.');
	expect(none).not.toContain('liegt aus keinem Land');
	expect(sayOf([])).toContain('liegt aus keinem Land');
});
