import { expect, it } from 'vitest';
import { defaultState } from '#lib/state/view-state.ts';
import { isWritten } from '#lib/ui/embed/written.ts';
import { known } from '../../state/states.ts';

const state = defaultState('services_live');

it('knows which views are files: the usual ones, of the newest numbers and of released states', () => {
	expect(isWritten({ kind: 'map', state }, known)).toBe(true);
	expect(isWritten({ kind: 'time', state: { ...state, lands: ['12'] } }, known)).toBe(true);
	expect(isWritten({ kind: 'map', state: { ...state, stand: known.stands[0]! } }, known)).toBe(true);
});

it('knows that no other is: of a subject, of a day between releases, of two Länder', () => {
	expect(isWritten({ kind: 'map', state: { ...state, subject: 'd-nrw' } }, known)).toBe(false);
	expect(isWritten({ kind: 'map', state: { ...state, stand: '2026-12-03' } }, known)).toBe(false);
	expect(isWritten({ kind: 'time', state: { ...state, lands: ['12', '14'] } }, known)).toBe(false);
});
