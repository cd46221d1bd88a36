import { expect, it } from 'vitest';
import { quoteIn } from '#lib/ui/quote.ts';

const evidence = { text: 'sind 650 Leistungen', in: 'text' as const, start: 8, end: 27, hash: '' };

it('marks the quoted words where they stand', () => {
	expect(quoteIn('Im Land sind 650 Leistungen online.', evidence)).toEqual({
		before: 'Im Land ',
		words: 'sind 650 Leistungen',
		after: ' online.'
	});
});
it('marks nothing where other words stand in their place', () => {
	expect(quoteIn('Im Land sind 651 Leistungen online.', evidence)).toBeNull();
	expect(quoteIn('', evidence)).toBeNull();
});
