import { describe, expect, it } from 'vitest';
import { isToken, newToken, sort } from '#cli/review/guard.ts';

const token = newToken();
const asked = (url: string, host = '127.0.0.1:4174') => sort(url, host, 4174, token);

describe('the guard of the editing page', () => {
	it('makes another secret each time, too long to guess', () => {
		expect(newToken()).not.toBe(token);
		expect(Buffer.from(token, 'base64url')).toHaveLength(32);
	});
	it('takes the whole secret and nothing else', () => {
		expect(isToken(token, token)).toBe(true);
		for (const given of ['', token.slice(1), `${token}x`, token.toLowerCase()]) {
			expect(isToken(given, token)).toBe(false);
		}
	});
	it('lets nothing below the page through without it', () => {
		for (const path of ['', '/', '/api/desk', '/x/', '/x/api/desk', `/x/${token}/`]) {
			expect(asked(`/pruefen${path}`), path).toEqual({ of: 'nobody', status: 403 });
		}
		expect(asked('/pruefen/%zz/')).toEqual({ of: 'nobody', status: 403 });
	});
	it('hands on what lies below it with the secret', () => {
		expect(asked(`/pruefen/${token}/`)).toEqual({ of: 'review', path: '/' });
		expect(asked(`/pruefen/${token}/api/desk?x=1`)).toEqual({ of: 'review', path: '/api/desk' });
		expect(asked(`/pruefen/${token}`)).toEqual({ of: 'slash' });
	});
	it('leaves other pages to the site', () => {
		expect(asked('/')).toEqual({ of: 'site' });
		expect(asked('/pruefend/')).toEqual({ of: 'site' });
	});
	it('answers to no other name of this machine', () => {
		for (const host of ['evil.example', 'evil.example:4174', '127.0.0.1:1', '']) {
			expect(asked(`/pruefen/${token}/`, host)).toEqual({ of: 'nobody', status: 421 });
		}
		expect(asked(`/pruefen/${token}/`, 'localhost:4174')).toMatchObject({ of: 'review' });
	});
});
