import { expect, it } from 'vitest';
import { builtOf } from '#lib/query/layers/built.ts';
import { level } from '../fixture.ts';

const levels = [
	level({ scope: 'DE', subject: 'wohngeld', lead: '01', figure: 'a' }),
	level({ scope: '12', subject: 'wohngeld', lead: '01', figure: 'b' }),
	level({ scope: '12', subject: 'dikom', lead: '12', figure: 'c' }),
	level({ scope: '12', subject: 'unbekannt', lead: null, figure: 'd' })
];
const slugs = (list: { subject: string | null }[]) => list.map((one) => one.subject);

it('a Land built what it leads, each subject once, and uses what others lead', () => {
	expect(slugs(builtOf(levels, [], '01').built)).toEqual(['wohngeld']);
	expect(slugs(builtOf(levels, [], '01').used)).toEqual([]);
	expect(slugs(builtOf(levels, [], '12').built)).toEqual(['dikom']);
	expect(slugs(builtOf(levels, [], '12').used)).toEqual(['wohngeld']);
});

it('what only reports without a date tell stands by itself, and not where a dated one tells of the subject', () => {
	const undated = (id: string, scope: string, lead: string, subject: string, asOf: string | null = null) => ({
		id,
		scope,
		lead,
		subject,
		asOf
	});
	const figures = [
		undated('x', '08', '02', 'wohnsitzanmeldung'),
		undated('y', '12', '01', 'wohngeld'),
		undated('z', 'DE', '02', 'dated', '2024')
	];
	const of = (scope: string) => {
		const { built, used, undated } = builtOf(levels, figures, scope);
		return [built, used, undated.built, undated.used].map(slugs);
	};
	expect(of('02')).toEqual([[], [], ['wohnsitzanmeldung'], []]);
	expect(of('08')).toEqual([[], [], [], ['wohnsitzanmeldung']]);
	expect(of('01')).toEqual([['wohngeld'], [], [], []]);
	expect(of('12')).toEqual([['dikom'], ['wohngeld'], [], []]);
});
