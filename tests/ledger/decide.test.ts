import { describe, expect, it } from 'vitest';
import { decide } from '#lib/ledger/decide.ts';
import { parseDecisions } from '#lib/ledger/decisions.ts';
import type { Decision } from '#lib/schema/decision.ts';
import { figure } from './sample.ts';

const known = (id: string, fields = {}) => ({
	...figure({ id, ...fields }),
	knownFrom: '2026-11-23',
	knownUntil: null
});
const decision = (fields: Partial<Decision>): Decision => ({
	figure: 'a',
	verdict: 'accept',
	fields: {},
	reason: 'read again',
	who: 'Redaktion',
	date: '2026-11-24',
	...fields
});

describe('editors have the last word', () => {
	it('a rejected figure does not hold', () => {
		const result = decide([known('a'), known('b')], [decision({ verdict: 'reject' })]);
		expect(result.figures.map((f) => f.id)).toEqual(['b']);
		expect(result.rejected.map((f) => f.id)).toEqual(['a']);
	});
	it('a corrected field replaces the one that was read, and says who did it', () => {
		const [corrected] = decide(
			[known('a')],
			[decision({ verdict: 'correct', fields: { value: 651 } })]
		).figures;
		expect([corrected?.value, corrected?.decision?.who]).toEqual([651, 'Redaktion']);
	});
	it('a place that an editor told is ambiguous no longer', () => {
		const open = known('a', { scope: null, flags: ['ambiguous_place'] });
		const [told] = decide([open], [decision({ verdict: 'correct', fields: { scope: '15002000' } })]).figures;
		expect(told?.flags).toEqual([]);
	});
	it('the last of several decisions holds', () => {
		const both = [decision({ verdict: 'reject', date: '2026-11-25' }), decision({ date: '2026-11-26' })];
		expect(decide([known('a')], both).figures).toHaveLength(1);
		expect(decide([known('a')], both.toReversed()).figures).toHaveLength(1);
	});
	it('a decision without its figure is kept and told', () => {
		expect(decide([], [decision({})]).orphans.map((d) => d.figure)).toEqual(['a']);
	});
	it.each([[{ id: 'x' }], [{ evidence: 'other words' }], [{ value: -1 }], [{ stage: 'paid' }]])(
		'a correction to %j is refused',
		(fields) =>
			expect(() => decide([known('a')], [decision({ verdict: 'correct', fields })])).toThrow(/decision on a/)
	);
});

describe('decisions.csv', () => {
	const head = 'figure,verdict,fields,reason,who,date\n';
	it('is read with its JSON', () => {
		const [read] = parseDecisions(
			`${head}a,correct,"{""value"":651}",misread,Redaktion,2026-11-24\n`,
			'd.csv'
		);
		expect(read).toMatchObject({ figure: 'a', verdict: 'correct', fields: { value: 651 } });
	});
	it.each([
		['a,perhaps,,x,Redaktion,2026-11-24', 'verdict'],
		['a,correct,{value,x,Redaktion,2026-11-24', 'JSON'],
		['a,accept,,,Redaktion,2026-11-24', 'reason'],
		['a,accept,,x,Redaktion,24.11.2026', 'date']
	])('%s is refused with its line', (line, what) => {
		expect(() => parseDecisions(`${head}${line}\n`, 'd.csv')).toThrow(new RegExp(`d\\.csv:2.*${what}`));
	});
});
