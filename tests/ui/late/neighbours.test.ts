import { describe, expect, it } from 'vitest';
import { defaultState, type Known } from '#lib/state/view-state.ts';
import { neighbours } from '#lib/ui/late/rehearse.ts';

const known: Known = {
	firstYear: 2021,
	lastYear: 2024,
	lands: ['12'],
	subjects: [],
	leads: [],
	publishers: [],
	stands: []
};

const place = { page: 'start' } as const;
/** Those that a scene leads to, as queries. */
const queriesOf = (...asked: Parameters<typeof neighbours>) =>
	neighbours(...asked).map((address) => new URL(address, 'https://example.org').search.slice(1));

describe('neighbours of a state', () => {
	it('end in other years, the latest first, and the last year is not written', () => {
		const state = { ...defaultState(), to: 2023 };
		expect(neighbours({ place, state, known }, true).slice(0, 3)).toEqual(['/', '/?bis=2022', '/?bis=2021']);
	});
	it('are of another coverage, stage or unit, and the tabs of other metrics, each alone', () => {
		expect(queriesOf({ place, state: { ...defaultState(), to: 2023, from: 2023 }, known })).toEqual([
			'von=2023',
			...['alle', 'teils'].map((word) => `abdeckung=${word}&von=2023&bis=2023`),
			...['einfuehrung', 'geplant'].map((word) => `stufe=${word}&von=2023&bis=2023`),
			...['leistung', 'onlinedienst', 'formular'].map((word) => `einheit=${word}&von=2023&bis=2023`),
			...['behoerden', 'foerderung'].map((word) => `kennzahl=${word}&von=2023&bis=2023`)
		]);
	});
	it('have the coverage that is chosen no more, and money has none', () => {
		expect(queriesOf({ place, state: { ...defaultState(), coverage: 'all', from: 2024 }, known })).toContain(
			'von=2024'
		);
		const money = queriesOf({ place, state: defaultState('funding_eur'), known });
		expect(money.filter((query) => query.includes('abdeckung'))).toEqual([]);
	});
	it('keep all else that is chosen, and what the page alone reads; a tab starts that anew', () => {
		const state = { ...defaultState(), stage: 'planned', from: 2022 } as const;
		const [first, ...more] = queriesOf({ place: { page: 'time' }, state, known, own: 'skala=gemeinsam' });
		expect(new URLSearchParams(first)).toEqual(
			new URLSearchParams('stufe=geplant&von=2022&bis=2023&skala=gemeinsam')
		);
		// The year that it begins with, and none before.
		expect(more.filter((query) => query.includes('bis='))).toHaveLength(1);
		expect(more.at(-1)).toBe('kennzahl=foerderung&von=2022');
	});
	it('end in no other year where a page is of one', () => {
		const years = queriesOf({ place: { page: 'year', year: 2022 }, state: defaultState(), known });
		expect(years.filter((query) => query.includes('bis='))).toEqual([]);
		expect(years).toContain('kennzahl=foerderung');
	});
	it('are those alone that nothing has to be got for, where a reader asked for little', () => {
		const sparing = queriesOf({ place, state: defaultState(), known }, true);
		expect(sparing).toEqual(['bis=2023', 'bis=2022', 'bis=2021', 'abdeckung=alle', 'abdeckung=teils']);
	});
});
