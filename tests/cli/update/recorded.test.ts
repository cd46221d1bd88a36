import { expect, it } from 'vitest';
import { recordedBetween } from '#cli/update/recorded.ts';

const line = (id: string, flags: string[] = [], knownUntil: string | null = null) =>
	JSON.stringify({ id, flags, knownUntil });

it('new figures, doubts and conflicts are what the ledger has now and had not before', () => {
	const before = [line('a'), line('b')].join('\n');
	const after = [
		line('a'),
		line('b', [], '2026-01-02'),
		line('b', ['undated']),
		line('c', ['conflict']),
		''
	].join('\n');
	expect(recordedBetween(before, after)).toEqual({ added: 2, doubts: 2, conflicts: 1 });
	expect(recordedBetween(after, after)).toEqual({ added: 0, doubts: 0, conflicts: 0 });
	expect(recordedBetween('', '')).toEqual({ added: 0, doubts: 0, conflicts: 0 });
});
