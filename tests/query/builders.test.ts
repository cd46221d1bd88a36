import { expect, it } from 'vitest';
import { usesOf } from '#lib/query/builders.ts';
import { level } from './fixture.ts';

const plain = 'alle-leistungen';
const leads = new Map([['elster', '09']]);
const uses = (...levels: ReturnType<typeof level>[]) =>
	usesOf(levels, '12', leads, plain).map(({ level: { subject }, builder, told }) => [subject, builder, told]);

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
