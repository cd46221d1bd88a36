import { expect, it } from 'vitest';
import { countedName } from '#lib/ui/quantity-words.ts';

it('what is counted stands in the number of it', () => {
	expect(countedName({ unit: 'authority', value: 1, upper: null })).toBe('Behörde');
	expect(countedName({ unit: 'authority', value: 2, upper: null })).toBe('Behörden');
	expect(countedName({ unit: 'form', value: 1, upper: 3 })).toBe('Formulare');
	expect(countedName({ unit: 'eur', value: 1, upper: null })).toBe('');
});
