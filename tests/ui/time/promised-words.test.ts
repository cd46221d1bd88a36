import { expect, it } from 'vitest';
import { promisedWords } from '#lib/ui/time/promised-words.ts';

it('what is promised to come on top is no total', () => {
	const promise = { value: 20, upper: null, bound: 'exact', unit: 'service', flags: [] } as const;
	expect(promisedWords({ ...promise, flags: [], measure: 'added' })).toBe(
		'zusätzlich 20 Verwaltungsleistungen'
	);
	expect(promisedWords({ ...promise, flags: [], measure: 'total' })).toBe('20 Verwaltungsleistungen');
});
