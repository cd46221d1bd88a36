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
	expect(slugs(builtOf(levels, '01').built)).toEqual(['wohngeld']);
	expect(slugs(builtOf(levels, '01').used)).toEqual([]);
	expect(slugs(builtOf(levels, '12').built)).toEqual(['dikom']);
	expect(slugs(builtOf(levels, '12').used)).toEqual(['wohngeld']);
});
