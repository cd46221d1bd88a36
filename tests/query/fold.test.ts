import { expect, it } from 'vitest';
import { fold, holds } from '#lib/query/fold.ts';

it.each([
	['Müller', 'Mueller'],
	['Müller', 'muller'],
	['Straße', 'STRASSE'],
	['Köln-Süd', 'koeln sued'],
	['Café', 'cafe']
])('%s is found as %s', (text, search) => {
	expect(holds(text, search)).toBe(true);
	expect(fold(text)).toBe(fold(search));
});

it('asks for every word, in any order', () => {
	expect(holds('Zweckverband Digitale Kommunen Brandenburg', 'brandenburg kommun')).toBe(true);
	expect(holds('Zweckverband Digitale Kommunen Brandenburg', 'brandenburg sachsen')).toBe(false);
	expect(holds('was auch immer', '')).toBe(true);
});
