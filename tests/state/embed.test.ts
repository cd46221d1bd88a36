import fc from 'fast-check';
import { expect, it } from 'vitest';
import { embedKinds, embedPath, parseShort, shortOf } from '#lib/state/embed.ts';
import { defaultState } from '#lib/state/view-state.ts';
import { known, states } from './states.ts';

const kinds = fc.constantFrom(...embedKinds);

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

it('keeps the form of a map, and of nothing else', () => {
	const tiles = {
		kind: 'map' as const,
		state: defaultState('authorities_onboarded'),
		form: 'tiles' as const
	};
	expect(shortOf(tiles)).toBe('karte~kennzahl=behoerden~form=kacheln');
	expect(parseShort(shortOf(tiles), known)).toEqual({ embed: tiles, notices: [] });
	expect(parseShort('karte~form=umrisse', known)?.embed).toEqual({
		kind: 'map',
		state: defaultState('services_live')
	});
	expect(parseShort('karte~form=kugeln', known)?.notices).toHaveLength(1);
	expect(parseShort('rang~form=kacheln', known)?.notices).toHaveLength(1);
});
