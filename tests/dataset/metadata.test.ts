import { expect, it } from 'vitest';
import { assemble } from '#lib/dataset/assemble.ts';
import { metadataOf } from '#lib/dataset/metadata.ts';
import { figure, inputsOf } from '../query/harness.ts';

it('counts the figures that hold: neither doubtful, rejected nor withdrawn', () => {
	const inputs = {
		...inputsOf([
			figure({ id: 'a' }),
			figure({ id: 'b', asOf: null, flags: ['undated'] }),
			figure({ id: 'c', confidence: 'doubtful' }),
			figure({ id: 'd' }),
			figure({ id: 'e', knownUntil: '2026-02-01' })
		]),
		decisions: [
			{
				figure: 'd',
				verdict: 'reject' as const,
				fields: {},
				reason: 'x',
				who: 'Redaktion',
				date: '2026-02-01'
			}
		]
	};
	const { counts } = metadataOf(inputs, assemble(inputs), { facts: 0, conflicts: 0, promised: [] }, '');
	expect(counts).toMatchObject({ figures: 2, undated: 1, rejected: 1, withdrawn: 1 });
});
