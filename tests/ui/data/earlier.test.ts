import { expect, it } from 'vitest';
import { askedStand } from '#lib/ui/data/earlier.ts';

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
