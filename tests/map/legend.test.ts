import { describe, expect, it } from 'vitest';
import { classBreaks } from '#lib/map/classes.ts';
import { legendClasses } from '#lib/map/describe-map.ts';

const legend = (values: readonly number[]) =>
	legendClasses(
		classBreaks(values),
		values.map((value) => ({ value })),
		(n) => n.toLocaleString('de')
	).map(({ text }) => text);

describe('the classes of a map in words', () => {
	it('of a few things are told by whole numbers, for nobody has 1,5 of them', () => {
		expect(legend([1, 1, 2, 3, 4, 7, 12, 30])[0]).toBe('1');
		for (const values of [
			[1, 2],
			[1, 1, 2, 3, 4, 7, 12, 30],
			[1, 2, 3],
			[2, 3, 3, 5]
		]) {
			const told = legend(values);
			expect(told.join(' '), String(values)).not.toMatch(/,|unter/);
			expect(told.at(-1)).toMatch(/^ab \d+$/);
		}
	});
	it('name each number once, those painted and those between', () => {
		const told = legend([1, 1, 2, 3, 4, 7, 12, 30]).map((text) => (text.match(/\d+/g) ?? []).map(Number));
		told.slice(1).forEach(([low], i) => expect(low).toBe(told[i]!.at(-1)! + 1));
	});
	it('of parts stay as they end', () => {
		expect(legend([1.2, 1.7, 2.4])).toContainEqual(expect.stringMatching(/unter \d,5|unter \d/));
		expect(legend([100, 200, 300, 900])[0]).toMatch(/^unter \d+$/);
	});
});
