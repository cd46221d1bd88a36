import { describe, expect, it } from 'vitest';
import { changedOn, offersOf } from '#lib/ui/data/offer.ts';

const stands = ['2026-11-24', '2026-11-25', '2026-11-29'];
const file = (path: string, sign: string) => ({ path, bytes: 1, sha256: sign.repeat(64) });
/** A table in the three states, oldest first, each with the sign of its bytes. */
const kept = (...signs: string[]) => [
	file('places.csv', signs[2]!),
	file('stand/2026-11-24/places.csv', signs[0]!),
	file('stand/2026-11-25/places.csv', signs[1]!)
];

describe('the day since which a file is the same', () => {
	it.each([
		['is the first where it never changed', 'aaa', '2026-11-24'],
		['is that of the last change', 'abb', '2026-11-25'],
		['is the newest where it changed then', 'aab', '2026-11-29'],
		['is that on which it came back', 'aba', '2026-11-29']
	])('%s', (_, signs, day) => {
		expect(changedOn('places.csv', kept(...signs), stands)).toBe(day);
	});
	it('is the newest where it is not kept of earlier states', () => {
		expect(changedOn('figures.duckdb', [file('figures.duckdb', 'a')], stands)).toBe('2026-11-29');
	});
});

it('says of each file that holds places of others that they are to be named', () => {
	const files = ['figures.csv', 'figures.duckdb', 'places.csv'].map((path) => file(path, 'a'));
	expect(offersOf(files, stands).map(({ path, ofOthers }) => [path, ofOthers])).toEqual([
		['figures.csv', false],
		['figures.duckdb', true],
		['places.csv', true],
		['SHA256SUMS', false]
	]);
});
