import { expect, it } from 'vitest';
import { askedStand, tablesOfStand } from '#lib/ui/data/earlier.ts';

const stands = ['2026-11-24', '2026-11-25', '2026-11-29'];
const asked = (search: string) => askedStand(new URLSearchParams(search), stands);

it('an earlier state has the files of the last change before it', () => {
	expect(asked('stand=2026-11-27')).toEqual({ held: '2026-11-25', notices: [] });
	expect(asked('stand=2026-11-24').held).toBe('2026-11-24');
});

it('the newest is what the page shows anyway', () => {
	for (const search of ['', 'stand=', 'stand=2026-11-29'])
		expect(asked(search)).toEqual({ held: null, notices: [] });
});

it('a day of which there is none is refused aloud', () => {
	expect(asked('stand=2026-11-30')).toMatchObject({ held: null, notices: [{ kind: 'after_newest' }] });
});

it('the tables of a state lie where they are kept, those of the newest where the data begin', () => {
	const of = (stand: string) =>
		tablesOfStand(stand, '2026-11-29').filter(({ name }) => ['figures', 'levels'].includes(name));
	expect(of('2026-11-24')).toEqual([
		{
			name: 'figures',
			csv: 'stand/2026-11-24/figures.csv',
			json: 'api/v1/stand/2026-11-24/figures.json'
		},
		{ name: 'levels', csv: null, json: 'api/v1/stand/2026-11-24/levels.json' }
	]);
	expect(of('2026-11-29')[0]).toEqual({ name: 'figures', csv: 'figures.csv', json: 'api/v1/figures.json' });
});
