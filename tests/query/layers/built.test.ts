import { expect, it } from 'vitest';
import { builtOf } from '#lib/query/layers/built.ts';
import { level } from '../fixture.ts';

const levels = [
	level({ scope: '12', subject: 'wohngeld', lead: null, figure: 'plain' }),
	level({ scope: 'DE', subject: 'wohngeld', lead: '01', figure: 'a' }),
	level({ scope: '12', subject: 'dikom', lead: '12', figure: 'c' }),
	level({ scope: '12', subject: 'unbekannt', lead: null, figure: 'd' }),
	level({ scope: '06', subject: 'fuehrerschein', lead: null, figure: 'e' }),
	level({ scope: '12', subject: 'fuehrerschein', lead: null, figure: 'f' })
];
const leads = new Map([
	['fuehrerschein', '06'],
	['wohngeld', '05'],
	['unbekannt', null]
]);
const told = (list: ReturnType<typeof builtOf>['built']) =>
	list.map((one) => [one.level.subject, one.builder, one.told]);

it('a Land built what it leads, each subject once, and uses what others lead', () => {
	expect(told(builtOf(levels, '01').built)).toEqual([['wohngeld', '01', 'a']]);
	expect(told(builtOf(levels, '01').used)).toEqual([]);
	expect(told(builtOf(levels, '12').built)).toEqual([['dikom', '12', 'c']]);
	expect(told(builtOf(levels, '12').used)).toEqual([['wohngeld', '01', 'a']]);
});

it('knows from the table of subjects who leads, where no figure tells another', () => {
	expect(told(builtOf(levels, '06', leads).built)).toEqual([['fuehrerschein', '06', null]]);
	expect(told(builtOf(levels, '12', leads).used)).toEqual([
		['fuehrerschein', '06', null],
		['wohngeld', '01', 'a']
	]);
	expect(builtOf(levels, '05', leads).built).toEqual([]);
});
