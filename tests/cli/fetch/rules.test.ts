import { describe, expect, it } from 'vitest';
import { reservedByHeader, reservedByPage, reservedByRules } from '#cli/fetch/tdm.ts';
import { userAgent } from '#cli/fetch/user-agent.ts';

const rules = (location: string | string[], reservation: number | string = 1) =>
	JSON.stringify([{ location, 'tdm-reservation': reservation }]);

describe('reservations of text and data mining', () => {
	it.each([
		['/', '/a', true],
		['/news', '/news/1', true],
		['/news/', '/presse/1', false],
		['/*.html', '/a/b.html', true],
		['/*.html$', '/a/b.html?x', false],
		['/*.html$', '/a/b.html', true],
		['/a/*/c', '/a/b/c', true],
		['/a/*/c', '/a/c', false],
		['*', '/x', true]
	])('a rule for %s fits %s: %s', (location, path, reserved) =>
		expect(reservedByRules(rules(location), path)).toBe(reserved)
	);
	it('zero reserves nothing; one of several rules is enough', () => {
		expect(reservedByRules(rules('/', 0), '/a')).toBe(false);
		expect(reservedByRules(rules(['/x', '/a'], '1'), '/a')).toBe(true);
	});
	it('rules that can not be read reserve', () => {
		expect(['', '{"a":1}', '[{"location":3}]'].map((json) => reservedByRules(json, '/'))).toEqual([
			true,
			true,
			true
		]);
	});
	it('by header', () => {
		expect([undefined, '0', '1', ' 1 ', ['0', '1']].map(reservedByHeader)).toEqual([
			false,
			false,
			true,
			true,
			true
		]);
	});
	it('by the page itself', () => {
		expect(reservedByPage('<html><head><META name="TDM-Reservation" content="1"></head>')).toBe(true);
		expect(reservedByPage('<meta name="tdm-reservation" content="0"><p>tdm-reservation content="1"')).toBe(
			false
		);
	});
});

it('the user agent names the product, its version, and who runs it', () => {
	expect(userAgent('')).toMatch(/^Digitalpegel\/\d+\.\d+\.\d+$/);
	expect(userAgent('https://pegel.example/\r\nx: y')).toMatch(/ \(\+https:\/\/pegel\.example\/x:y\)$/);
});
