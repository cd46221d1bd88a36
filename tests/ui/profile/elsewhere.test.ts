import { expect, it } from 'vitest';
import type { Level } from '#lib/schema/level.ts';
import { defaultState } from '#lib/state/view-state.ts';
import { elsewhere } from '#lib/ui/profile/elsewhere.ts';

const level = (part: Partial<Level>) =>
	({
		metric: 'services_live',
		unit: 'online_service',
		stage: 'live',
		subject: 'alle-leistungen',
		date: '2024-12-19',
		value: 650,
		...part
	}) as Level;
const asked = { metric: 'services_live', unit: 'bundle', stage: 'live' } as const;
const told = (...levels: Level[]) =>
	elsewhere(levels, asked, { ...defaultState(), stand: '2026-11-25' }).map(({ level: { value }, state }) => [
		value,
		state.unit,
		state.stage,
		state.stand
	]);

it('names what a Land has in other units and at other stages, the newest of each', () => {
	const other = [
		level({}),
		level({ date: '2022-01', value: 80 }),
		level({ unit: 'bundle', stage: 'planned', date: '2023', value: 400 })
	];
	expect(told(...other)).toEqual([
		[650, 'online_service', 'live', '2026-11-25'],
		[400, 'bundle', 'planned', '2026-11-25']
	]);
});

it('names nothing of another metric, of a single service, or of the view itself', () => {
	expect(
		told(
			level({ metric: 'funding_eur', unit: 'eur', stage: 'paid', subject: null }),
			level({ subject: 'elterngeld' }),
			level({ unit: 'bundle' })
		)
	).toEqual([]);
});
