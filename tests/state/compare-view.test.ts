import { expect, it } from 'vitest';
import { peerGroups } from '#lib/places/peer-groups.ts';
import { compareOf, parseCompare, writeCompare } from '#lib/state/compare-view.ts';

it('gives every group and order back as it was, and never writes the default', () => {
	for (const group of peerGroups)
		for (const byLevel of [false, true]) {
			const query = writeCompare({ group, byLevel });
			expect(parseCompare(new URLSearchParams(query))).toEqual({ view: { group, byLevel }, notices: [] });
		}
	expect(writeCompare({ group: 'all', byLevel: false })).toBe('');
});

it.each([
	['gruppe', 'mitteldeutschland'],
	['sort', 'zufall']
])('drops an unknown %s and says so', (param, value) => {
	expect(parseCompare(new URLSearchParams({ [param]: value }))).toEqual({
		view: { group: 'all', byLevel: false },
		notices: [{ kind: 'bad_value', param, value }]
	});
});

it('keeps an order where Länder were chosen, and a group where none were', () => {
	const view = { group: 'city', byLevel: true } as const;
	expect(compareOf(view, ['16', '14'])).toEqual({ group: 'all', byLevel: true });
	expect(compareOf(view, [])).toEqual({ group: 'city', byLevel: false });
});
