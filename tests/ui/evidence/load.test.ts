import { describe, expect, it } from 'vitest';
import { askedOf } from '#lib/ui/evidence/load.ts';
import { figure } from '../../query/harness.ts';

const versions = [
	figure({ id: 'a', value: 100, knownFrom: '2026-11-10', knownUntil: '2026-11-20' }),
	figure({ id: 'a', value: 110, knownFrom: '2026-11-20', knownUntil: null })
];
const asked = (search: string) =>
	askedOf(new URLSearchParams(search), {
		versions,
		decisions: [],
		knowledge: '2026-11-24',
		stands: ['2026-11-10', '2026-11-20', '2026-11-24']
	});

describe('the address of a figure’s page asks for a state of knowledge', () => {
	it('and gets what was told then', () => {
		expect(asked('stand=2026-11-12').then?.known.told?.value).toBe(100);
		expect(asked('stand=2026-11-23').then?.known.told?.value).toBe(110);
	});
	it('and is told that nothing was known', () => {
		const { then, notices } = asked('stand=2020-01-01');
		expect(then?.known.told).toBeNull();
		expect(notices).toMatchObject([{ kind: 'before_first', bound: '2026-11-10' }]);
	});
	it.each(['', 'stand=', 'stand=2026-11-24'])('»%s« is today', (search) => {
		expect(asked(search)).toEqual({ then: null, notices: [] });
	});
	it.each([
		['stand=gestern', 'bad_value'],
		['stand=2026-13-01', 'bad_value']
	])('»%s« is refused aloud: %s', (search, kind) => {
		expect(asked(search)).toMatchObject({ then: null, notices: [{ kind, param: 'stand' }] });
	});
	it('and of a day that is still to come there is no page', () => {
		expect(() => asked('stand=2026-11-25')).toThrow(
			expect.objectContaining({
				status: 404,
				body: expect.objectContaining({
					fault: { kind: 'after_newest', param: 'stand', value: '2026-11-25', bound: '2026-11-24' }
				}) as object
			})
		);
	});
});
