import { describe as group, expect, it } from 'vitest';
import { describe, tellSeries } from '#lib/charts/describe.ts';
import { seriesOf } from '#lib/charts/series.ts';
import { step } from './fixture.ts';

const plain = (text: string) => text.replaceAll('\u202f', ' ');

group('a chart in words', () => {
	const told = tellSeries(
		seriesOf([
			step({ date: '2025-02-07', value: 270, bound: 'at_least', figure: 'b' }),
			step({ date: '2023', value: 200, figure: 'a' }),
			step({ date: '2024', value: 70, measure: 'added', figure: 'c' }),
			step({ scope: '14', value: 5, figure: 'd' })
		]),
		(series) => series.scope
	);

	it('names every fact once, oldest first, additions as such', () => {
		expect(plain(describe(told))).toBe(
			'12: 200 (2023), Zugang 70 (2024), ≥ 270 (7. Februar 2025). 14: 5 (2024).'
		);
	});
	it('is made of the same facts as the table beside it', () => {
		const text = describe(told);
		for (const { facts } of told)
			for (const { quantity, date } of facts) expect(text).toContain(`${quantity} (${date})`);
		expect(told.flatMap((line) => line.facts.map((fact) => fact.step.figure)).sort()).toEqual([
			'a',
			'b',
			'c',
			'd'
		]);
	});
});
