import { expect, it } from 'vitest';
import { peerGroups } from '#lib/places/peer-groups.ts';
import { parseCompare, writeCompare } from '#lib/state/compare-view.ts';

it('gives every group back as it was, and never writes the default', () => {
	for (const group of peerGroups) {
		const query = writeCompare({ group });
		expect(parseCompare(new URLSearchParams(query))).toEqual({ view: { group }, notices: [] });
	}
	expect(writeCompare({ group: 'all' })).toBe('');
});

it('drops an unknown group and says so', () => {
	expect(parseCompare(new URLSearchParams('gruppe=mitteldeutschland'))).toEqual({
		view: { group: 'all' },
		notices: [{ kind: 'bad_value', param: 'gruppe', value: 'mitteldeutschland' }]
	});
});
