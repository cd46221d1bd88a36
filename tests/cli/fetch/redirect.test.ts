import { expect, it } from 'vitest';
import { redirectOf } from '#cli/fetch/redirect.ts';

const from = new URL('https://amt.example/a/b?c');
const to = (location: string | null, status = 302) => redirectOf(from, status, location)?.href ?? null;

it('a redirect leads where its location says, seen from where it stands', () => {
	expect(to('d')).toBe('https://amt.example/a/d');
	expect(to('/d#teil', 301)).toBe('https://amt.example/d');
	expect(to('//rat.example/')).toBe('https://rat.example/');
});
it('other answers lead nowhere, nor does one without a location', () => {
	expect([to('/d', 200), to('/d', 304), to(null)]).toEqual([null, null, null]);
});
it('from https there is no way back to http', () => {
	expect(() => to('http://amt.example/')).toThrow(/from https to http/);
	expect(redirectOf(new URL('http://amt.example/'), 302, 'http://rat.example/')?.href).toBe(
		'http://rat.example/'
	);
});
it('what is no address is refused', () => expect(() => to('http://[')).toThrow(/no address/));
