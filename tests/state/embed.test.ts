import fc from 'fast-check';
import { expect, it } from 'vitest';
import { embedPath, placeState, shortOf, type EmbedKind } from '#lib/state/embed.ts';
import { parseShort } from '#lib/state/read-embed.ts';
import { figureColumns, plainTable, writeFigureTable } from '#lib/state/figure-table.ts';
import { mapLayers, monthsOf, writeMap } from '#lib/state/map-view.ts';
import { defaultState } from '#lib/state/view-state.ts';
import { known, states } from './states.ts';

/** Kinds that show any state. */
const kinds = fc.constantFrom<EmbedKind>('map', 'time', 'rank', 'compare', 'targets');

it('names a view in full: what is named is read back', () => {
	fc.assert(
		fc.property(kinds, states, (kind, state) => {
			const short = shortOf({ kind, state });
			expect(parseShort(short, known, state.stand)).toEqual({ embed: { kind, state }, notices: [] });
			// A folder on any host: nothing that an address or a file system reads otherwise.
			expect(short).toMatch(/^[a-z0-9~=,-]+$/);
		})
	);
});

it('gives two views two names', () => {
	fc.assert(
		fc.property(kinds, states, kinds, states, (kindA, a, kindB, b) => {
			const [one, other] = [shortOf({ kind: kindA, state: a }), shortOf({ kind: kindB, state: b })];
			const same =
				kindA === kindB && JSON.stringify({ ...a, stand: null }) === JSON.stringify({ ...b, stand: null });
			expect(one === other).toBe(same);
		})
	);
});

it('puts the state of knowledge into a folder of its own', () => {
	const state = { ...defaultState('authorities_onboarded'), to: 2024 };
	expect(embedPath({ kind: 'map', state }, 'de')).toBe('/e/karte~kennzahl=behoerden~bis=2024/');
	expect(embedPath({ kind: 'time', state: { ...state, stand: '2026-11-24' } }, 'en')).toBe(
		'/en/e/verlauf~kennzahl=behoerden~bis=2024/2026-11-24/'
	);
});

it('knows no other kinds, and tells what it can not read', () => {
	expect(parseShort('balken', known)).toBeNull();
	expect(parseShort('', known)).toBeNull();
	expect(parseShort('karte~bis=1999', known)?.notices).toHaveLength(1);
	expect(parseShort('karte~stand=2026-11-24', known)?.notices).toHaveLength(1);
	for (const [day, kind] of [
		['2026-12-25', 'after_newest'],
		['2026-11-23', 'before_first'],
		['2026-11-31', 'bad_value']
	] as const)
		expect(parseShort('karte', known, day)?.notices).toMatchObject([{ kind, param: 'stand', value: day }]);
	fc.assert(
		fc.property(fc.string(), (text) => {
			parseShort(`karte~${text}`, known);
		})
	);
});

it('keeps what a page alone reads, and refuses what its kind does not have', () => {
	const maps = fc.record({
		layer: fc.constantFrom(...mapLayers),
		form: fc.constantFrom('outlines' as const, 'tiles' as const),
		month: fc.option(fc.constantFrom(...monthsOf(known)))
	});
	fc.assert(
		fc.property(states, maps, (state, map) => {
			const embed = { kind: 'map' as const, state, ...(writeMap(map) ? { own: writeMap(map) } : {}) };
			expect(shortOf(embed)).toMatch(/^[a-z0-9~=,-]+$/);
			expect(parseShort(shortOf(embed), known, state.stand)).toEqual({ embed, notices: [] });
		})
	);
	expect(shortOf({ kind: 'map', state: defaultState('authorities_onboarded'), own: 'form=kacheln' })).toBe(
		'karte~kennzahl=behoerden~form=kacheln'
	);
	// A default that is written out is read as one.
	expect(parseShort('karte~form=umrisse', known)?.embed).toEqual({
		kind: 'map',
		state: defaultState('services_live')
	});
	for (const short of ['verlauf~stufen=alle', 'verlauf~skala=gemeinsam', 'vergleich~gruppe=ost']) {
		const read = parseShort(short, known);
		expect(read && shortOf(read.embed)).toBe(short);
		expect(read?.notices).toEqual([]);
	}
	for (const short of [
		'karte~form=kugeln',
		'rang~form=kacheln',
		'vergleich~ebene=anteil',
		'ziele~stufen=alle'
	])
		expect(parseShort(short, known)?.notices, short).toHaveLength(1);
});

it('names a list of figures by its filter, its order and its columns, and none by words of a reader', () => {
	const tables = fc.record({
		metric: fc.constantFrom(null, 'services_live' as const, 'funding_eur' as const),
		only: fc.constantFrom(null, 'contested' as const, 'undated' as const),
		from: fc.option(fc.integer({ min: 2018, max: 2021 })),
		lands: fc.subarray([...known.lands]),
		sort: fc.record({ by: fc.constantFrom(...figureColumns), down: fc.boolean() }),
		columns: fc.subarray([...figureColumns], { minLength: 1 })
	});
	fc.assert(
		fc.property(tables, fc.constantFrom(null, ...known.stands), (part, stand) => {
			const own = writeFigureTable({ ...plainTable(), ...part }).slice(1);
			const embed = {
				kind: 'figures' as const,
				state: { ...defaultState('services_live'), stand },
				...(own === '' ? {} : { own })
			};
			expect(shortOf(embed)).toMatch(/^[a-z0-9~=,-]+$/);
			expect(parseShort(shortOf(embed), known, stand)).toEqual({ embed, notices: [] });
		})
	);
	expect(parseShort('angaben~q=wohngeld', known)?.notices).toMatchObject([{ param: 'q' }]);
	expect(parseShort('angaben~seite=2', known)?.notices).toMatchObject([{ param: 'seite' }]);
	expect(parseShort('angaben~stand=2026-11-24', known)?.notices).not.toEqual([]);
});

it('tells money and use of one Land or one subject, whatever unit and stage', () => {
	for (const kind of ['money', 'use'] as const)
		for (const of of [
			{ lands: ['05'], subject: null },
			{ lands: [], subject: 'd-nrw' }
		]) {
			const embed = { kind, state: placeState(kind, of, { to: 2024 }) };
			expect(parseShort(shortOf(embed), known)).toEqual({ embed, notices: [] });
		}
	for (const short of [
		'geld~kennzahl=foerderung',
		'geld~land=05',
		'geld~kennzahl=foerderung~land=05,12',
		'geld~kennzahl=foerderung~gegenstand=d-nrw~land=05',
		'geld~kennzahl=foerderung~stufe=bewilligt~land=05',
		'nutzung',
		'nutzung~kennzahl=behoerden~land=05'
	])
		expect(parseShort(short, known)?.notices, short).toMatchObject([{ param: 'land' }]);
});
