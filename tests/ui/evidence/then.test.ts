import { describe, expect, it } from 'vitest';
import { toldAt } from '#lib/ledger/at-day.ts';
import type { Step } from '#lib/query/source.ts';
import type { Decision } from '#lib/schema/decision.ts';
import { evidenceThen, type ToldThen } from '#lib/ui/evidence/then.ts';
import type { EvidenceData } from '#lib/ui/view/types.ts';
import { figure } from '../../query/harness.ts';

const day = '2026-11-28';
const versions = [
	figure({ id: 'a', scope: '04', value: 134, knownFrom: '2026-11-24', knownUntil: '2026-11-29' }),
	figure({ id: 'a', scope: '04', value: 134, knownFrom: '2026-11-29' })
];
const decision: Decision = {
	figure: 'a',
	verdict: 'correct',
	fields: { scope: 'DE' },
	reason: 'Nachgelesen',
	who: 'Redaktion',
	date: '2026-11-30'
};
const row = (id: string, told = {}) => ({
	...figure({ id, ...told }),
	scopeName: null,
	subjectName: null,
	title: id,
	publisher: null,
	url: null,
	published: null
});
const step = (id: string, told = {}): Step =>
	({
		...figure({ id, scope: '04', value: 134 }),
		figure: id,
		figures: [id],
		conflicts: [],
		date: '2024',
		sources: 1,
		...told
	}) as unknown as Step;
const today = {
	figure: row('a', { scope: 'DE' }),
	versions,
	decisions: [decision],
	names: { '04': 'Bremen', DE: 'Deutschland' },
	conflicts: [row('later')],
	point: [1, 2],
	knowledge: '2026-11-30'
} as unknown as EvidenceData;
const then = () =>
	evidenceThen(
		today,
		toldAt(versions, [decision], day) as ToldThen,
		{
			breaks: [],
			figures: [row('a', { flags: ['part'] }), row('other')],
			steps: [step('sooner', { date: '2023', value: 100 }), step('a', { conflicts: ['other'] })],
			register: []
		},
		day
	);

describe('the page of a figure on an earlier day', () => {
	it('tells the figure as it was told then, with what was noted of it then', () => {
		expect(then().figure).toMatchObject({ scope: '04', scopeName: 'Bremen', flags: ['part'] });
		expect(then().knowledge).toBe(day);
	});
	it('knows no version, decision or contradiction of a later day', () => {
		expect(then().versions).toEqual([{ ...versions[0], knownUntil: null }]);
		expect(then().decisions).toEqual([]);
		expect(then().conflicts.map(({ id }) => id)).toEqual(['other']);
	});
	it('stands in the series of then', () => {
		const { facts, beside } = then().series;
		expect(facts.map((fact) => fact.figure)).toEqual(['sooner', 'a']);
		expect(beside).toEqual([]);
	});
	it('marks no point that is that of another place', () => {
		expect(then().point).toBeNull();
	});
});
