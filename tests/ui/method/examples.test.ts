import { expect, it } from 'vitest';
import { examplesOf } from '#lib/ui/method/examples.ts';
import type { FigureRow } from '#lib/query/source.ts';
import { figure, type Told } from '../../query/harness.ts';

const row = (told: Told): FigureRow => ({
	...figure(told),
	scopeName: null,
	subjectName: null,
	title: '',
	publisher: null,
	url: null,
	published: null
});
const ids = (list: FigureRow[]) => list.map(({ id }) => id);

it('shows each rule by figures of the data', () => {
	const examples = examplesOf(
		[
			{ id: 'bundle', unit: 'bundle' as const, asOf: '2022' },
			{ id: 'service', unit: 'service' as const, asOf: '2023' },
			{ id: 'm1', scope: '14', value: 1, asOf: '2021' },
			{ id: 'm2', scope: '14', value: 2, asOf: '2022' },
			{ id: 'm3', scope: '14', value: 3, asOf: '2023' },
			{ id: 'nation', scope: 'DE', lead: '12', asOf: '2024' },
			{ id: 'undated', asOf: null },
			{ id: 'contested', flags: ['conflict' as const] }
		].map(row)
	);
	expect(ids(examples.series)).toEqual(['bundle', 'service']);
	expect(ids(examples.level)).toEqual(['m1', 'm2', 'm3']);
	expect(ids(examples.nationwide)).toEqual(['nation']);
	expect(ids(examples.undated)).toEqual(['undated']);
	expect(ids(examples.conflict)).toEqual(['contested']);
	expect(examples.funding).toEqual([]);
});

it('holds two Länder whose largest connections are to different things', () => {
	const told = [
		{ id: 'a', scope: '05', subject: 'd-nrw', value: 349 },
		{ id: 'b', scope: '05', subject: 'e-akte', value: 300 },
		{ id: 'c', scope: '07', subject: 'd-nrw', value: 200 },
		{ id: 'd', scope: '14', subject: 'kisa', value: 100 },
		{ id: 'e', scope: 'DE', subject: 'kisa', value: 900 }
	].map((one) => row({ ...one, metric: 'authorities_onboarded', unit: 'authority', asOf: '2023' }));
	expect(ids(examplesOf(told).subjects)).toEqual(['a', 'd']);
	expect(examplesOf(told.slice(0, 3)).subjects).toEqual([]);
});

it('shows two amounts of a Land that are not added', () => {
	const money = {
		metric: 'funding_eur',
		unit: 'eur',
		stage: 'announced',
		scope: '06',
		asOf: '2024'
	} as const;
	const { apart } = examplesOf(
		[
			{ ...money, id: 'year', subject: 'e-akte', flags: ['one_year' as const] },
			{ ...money, id: 'programme', subject: 'starke-heimat' },
			{ ...money, id: 'purpose', subject: 'ozg', flags: ['purpose' as const] }
		].map(row)
	);
	expect(ids(apart)).toEqual(['purpose', 'programme']);
});

it('invents none', () => {
	expect(Object.values(examplesOf([])).flat()).toEqual([]);
});

it('holds no two numbers of one date, and no parts of an enumeration, for levels of a series', () => {
	const parts = [6, 23, 114].map((value) => row({ id: `p${value}`, value, asOf: '2023-06' }));
	expect(examplesOf(parts).level).toEqual([]);
	const flagged = [6, 23].map((value, i) =>
		row({ id: `f${value}`, value, asOf: `202${i}`, flags: ['coordination'] })
	);
	expect(examplesOf(flagged).level).toEqual([]);
});

it('puts beside each other only what differs in the one thing that the rule is about', () => {
	const bundles = { id: 'bundles', unit: 'bundle' as const, asOf: '2022', stage: 'live' as const };
	const promised = { id: 'promised', unit: 'service' as const, asOf: '2023', stage: 'planned' as const };
	expect(examplesOf([bundles, promised].map(row)).series).toEqual([]);
});
