import { expect, it } from 'vitest';
import { builtIn, builtTable, undatedUses, usesOf } from '#lib/query/builders.ts';
import type { FigureRow } from '#lib/query/source.ts';
import { level } from './fixture.ts';

const plain = 'alle-leistungen';
const table = builtTable([
	{ slug: plain, kind: 'offer', lead: null },
	{ slug: 'elster', kind: 'service', lead: '09' },
	{ slug: 'landesleistungen', kind: 'offer', lead: '09' },
	{ slug: '115', kind: 'hotline', lead: '09' }
]);
const uses = (...levels: ReturnType<typeof level>[]) =>
	usesOf(levels, '12', table).map(({ level: { subject }, builder, told }) => [subject, builder, told]);

it('who built it is told by the place’s own figure, by any other of the subject, or by the table', () => {
	expect(uses(level({ subject: 'wohngeld', lead: '01', figure: 'own' }))).toEqual([
		['wohngeld', '01', 'own']
	]);
	expect(
		uses(
			level({ subject: 'wohngeld', figure: 'own' }),
			level({ subject: 'wohngeld', scope: 'DE', lead: '01', figure: 'nation' })
		)
	).toEqual([['wohngeld', '01', 'nation']]);
	expect(uses(level({ subject: 'elster' }))).toEqual([['elster', '09', null]]);
	expect(uses(level({ subject: 'x' }))).toEqual([['x', null, null]]);
});

it('the whole offer and money are no use of something, and each subject stands once, newest', () => {
	expect(
		uses(
			level({ subject: plain }),
			level({ subject: 'geld', metric: 'funding_eur', unit: 'eur' }),
			level({ subject: 'x', date: '2023', figure: 'old', lead: '05' }),
			level({ subject: 'x', date: '2024', figure: 'new', lead: '06' }),
			level({ subject: 'y', scope: '14' })
		)
	).toEqual([['x', '06', 'new']]);
});

it('an offer and a telephone number are built by nobody, unless a figure tells who leads them', () => {
	expect(uses(level({ subject: 'landesleistungen' }), level({ subject: '115' }))).toEqual([]);
	expect(
		uses(level({ subject: 'landesleistungen' }), level({ subject: '115', lead: '06', figure: 'own' }))
	).toEqual([['115', '06', 'own']]);
	const row = (id: string, subject: string, lead: string | null) =>
		({ id, subject, lead, scope: '12', asOf: null, metric: 'services_live' }) as FigureRow;
	const untold = [row('a', 'landesleistungen', null), row('b', '115', null)];
	const told = [...untold, row('c', '115', '09')];
	expect(undatedUses(untold, '12', [], table)).toEqual([]);
	expect(undatedUses(told, '12', [], table).map(({ figure }) => figure.id)).toEqual(['c']);
	expect(builtIn(untold, '09', table)).toEqual([]);
	expect(builtIn(told, '09', table).map(({ figure }) => figure.id)).toEqual(['c']);
});

it('a place built what any figure says it leads, and what the table knows and no figure tells otherwise', () => {
	const row = (id: string, subject: string | null, lead: string | null) =>
		({ id, subject, lead }) as FigureRow;
	const built = (scope: string, ...figures: FigureRow[]) =>
		builtIn(figures, scope, table).map(({ subject, figure, told }) => [subject, figure.id, told]);
	const figures = [
		row('plain', 'wohngeld', null),
		row('teller', 'wohngeld', '01'),
		row('a', 'elster', null),
		row('b', null, '09'),
		row('c', 'x', null)
	];
	expect(built('01', ...figures)).toEqual([['wohngeld', 'teller', true]]);
	expect(built('09', ...figures)).toEqual([['elster', 'a', false]]);
	expect(built('09', ...figures, row('d', 'elster', '05'))).toEqual([]);
	expect(built('12', ...figures)).toEqual([]);
});

it('what a place uses by reports without a date alone is told apart, each subject once, with who built it', () => {
	const row = (id: string, part: Partial<FigureRow>) =>
		({ id, scope: '08', asOf: null, lead: null, metric: 'authorities_onboarded', ...part }) as FigureRow;
	const dated = usesOf([level({ scope: '08', subject: 'known' })], '08', table);
	const found = undatedUses(
		[
			row('a', { subject: 'wohnsitzanmeldung' }),
			row('b', { subject: 'wohnsitzanmeldung', lead: '02' }),
			row('c', { subject: 'elster' }),
			row('d', { subject: 'known' }),
			row('e', { subject: plain }),
			row('f', { subject: 'other', scope: '09' }),
			row('g', { subject: 'later', asOf: '2024' }),
			row('h', { subject: 'money', metric: 'funding_eur' })
		],
		'08',
		dated,
		table
	);
	expect(found.map(({ subject, builder, figure }) => [subject, builder, figure.id])).toEqual([
		['elster', '09', 'c'],
		['wohnsitzanmeldung', '02', 'b']
	]);
});
