import { describe, expect, it } from 'vitest';
import { decide, faultOf } from '#lib/ledger/decide.ts';
import { parseDecisions, withDecision, withoutDecision } from '#lib/ledger/decisions.ts';
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
	it('a rejected figure is kept with its verdict, so that its page can tell why it no longer counts', () => {
		const { figures, rejected } = decide([known('a'), known('b')], [decision({ verdict: 'reject' })]);
		expect(figures.map((f) => f.id)).toEqual(['b']);
		expect(rejected.map((f) => [f.id, f.decision?.verdict])).toEqual([['a', 'reject']]);
	});
	it('a corrected field replaces the one that was read; the ledger keeps what was read', () => {
		const read = known('a');
		const [corrected] = decide([read], [decision({ verdict: 'correct', fields: { value: 651 } })]).figures;
		expect([corrected?.value, corrected?.decision?.verdict, read.value]).toEqual([651, 'correct', 650]);
	});
	it('a correction survives that the figure is read otherwise', () => {
		const told = decision({ verdict: 'correct', fields: { value: 651 } });
		const [again] = decide([known('a', { value: 65, stage: 'rollout' })], [told]).figures;
		expect([again?.value, again?.stage]).toEqual([651, 'rollout']);
	});
	it('what an editor saw and accepted holds, too, where it was noted', () => {
		const told = decision({ seen: { value: 650, stage: 'live' } });
		const [again] = decide([known('a', { value: 65, stage: 'rollout' })], [told]).figures;
		expect([again?.value, again?.stage]).toEqual([650, 'live']);
	});
	it('a note of what was seen may hold nothing but fields that can be corrected', () => {
		expect(faultOf(decision({ seen: { id: 'x' } }))).toMatch(/id can't be corrected/);
	});
	it('the last of several decisions holds, in whatever order they are written', () => {
		const both = [decision({ verdict: 'reject', date: '2026-11-25' }), decision({ date: '2026-11-26' })];
		for (const order of [both, both.toReversed()]) {
			expect(decide([known('a')], order).figures[0]?.decision?.verdict).toBe('accept');
		}
	});
	it('a decision of a later day is not known yet', () => {
		const later = [decision({ verdict: 'reject', date: '2026-11-25' })];
		expect(decide([known('a')], later, '2026-11-24').figures[0]?.decision).toBeUndefined();
	});
	it('a decision without its figure is kept and told', () => {
		expect(decide([], [decision({})]).orphans.map((d) => d.figure)).toEqual(['a']);
	});
	it('a word on a field settles the doubts on it, an accepted figure has none left', () => {
		const open = known('a', { scope: null, flags: ['ambiguous_place', 'past_only'] });
		const told = decision({ verdict: 'correct', fields: { scope: '15002000' } });
		expect(decide([open], [told]).figures[0]?.flags).toEqual(['past_only']);
		expect(decide([open], [decision({})]).figures[0]?.flags).toEqual([]);
	});
	it('any word of an editor settles what the second reading doubts', () => {
		const open = known('a', { flags: ['past_only', 'second_opinion'] });
		const told = decision({ verdict: 'correct', fields: { scope: '15002000' } });
		expect(decide([open], [told]).figures[0]?.flags).toEqual(['past_only']);
	});
	it('a note on what the number is outlives every word on it', () => {
		const yearly = known('a', { flags: ['per_year', 'undated'] });
		expect(decide([yearly], [decision({})]).figures[0]?.flags).toEqual(['per_year']);
		const dated = decision({ verdict: 'correct', fields: { asOf: '2024' } });
		expect(decide([yearly], [dated]).figures[0]?.flags).toEqual(['per_year']);
		const group = known('a', { flags: ['coordination', 'past_only'] });
		expect(decide([group], [decision({})]).figures[0]?.flags).toEqual(['coordination']);
	});
	it('an accepted figure has no corrected fields', () => {
		expect(faultOf(decision({ fields: { value: 1 } }))).toMatch(/accept/);
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

	const old = `# by hand\n${head}b,reject,,"a, b",Redaktion,2026-11-24\n`;
	const full = decision({
		verdict: 'correct',
		fields: { subject: 'ozg' },
		seen: { subject: null },
		reason: 'sagt "OZG",\nmehrzeilig'
	});
	it('takes a decision at its end and leaves every row before as it is', () => {
		const added = withDecision(old, full, 'd.csv');
		expect(added.split('\n')[2]).toBe(old.split('\n')[2]);
		expect(parseDecisions(added, 'd.csv')).toEqual([...parseDecisions(old, 'd.csv'), full]);
		expect(parseDecisions(withDecision('', full, 'd.csv'), 'd.csv')).toEqual([full]);
	});
	it('gives a decision back as it took it', () => {
		const once = withDecision(old, full, 'd.csv');
		const twice = withDecision(once, decision({}), 'd.csv');
		expect(withoutDecision(twice, decision({}))).toBe(once);
		expect(parseDecisions(withoutDecision(twice, full) ?? '', 'd.csv')).toEqual([
			...parseDecisions(old, 'd.csv'),
			decision({})
		]);
		expect(withoutDecision(once, decision({}))).toBeNull();
	});
	it('takes none under another header', () => {
		expect(() => withDecision('id,word\n', full, 'd.csv')).toThrow("d.csv: the header is 'id,word'");
	});
});
