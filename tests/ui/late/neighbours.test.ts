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

describe('neighbours of a state', () => {
	it('end in other years, the latest first, and the last year is not written', () => {
		const state = { ...defaultState(), to: 2023 };
		const place = { page: 'start' } as const;
		expect(neighbours({ place, state, known })).toEqual(['/', '/?bis=2022', '/?bis=2021']);
	});
	it('keep all else that is chosen, and what the page alone reads', () => {
		const state = { ...defaultState(), stage: 'planned', from: 2022 } as const;
		const [first, ...more] = neighbours({ place: { page: 'time' }, state, known, own: 'skala=gemeinsam' });
		expect(new URL(first!, 'https://example.org').searchParams).toEqual(
			new URLSearchParams('stufe=geplant&von=2022&bis=2023&skala=gemeinsam')
		);
		// The year that it begins with, and none before.
		expect(more).toHaveLength(1);
	});
	it('are none where a page is of one year', () => {
		expect(neighbours({ place: { page: 'year', year: 2022 }, state: defaultState(), known })).toEqual([]);
	});
});
