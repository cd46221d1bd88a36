import { describe, expect, it } from 'vitest';
import { isLoopback, isPublicAddress } from '#cli/fetch/address.ts';

describe('only addresses of the public internet are public', () => {
	it.each([
		'127.0.0.1',
		'127.1.2.3',
		'10.0.0.1',
		'172.16.0.1',
		'172.31.255.255',
		'192.168.1.1',
		'169.254.169.254',
		'100.64.0.1',
		'0.0.0.0',
		'224.0.0.1',
		'255.255.255.255',
		'198.18.0.1',
		'::',
		'::1',
		'fe80::1',
		'fe80::1%eth0',
		'fc00::1',
		'fd12:3456::1',
		'ff02::1',
		'::ffff:127.0.0.1',
		'::ffff:7f00:1',
		'::ffff:10.0.0.1',
		'0:0:0:0:0:ffff:a9fe:a9fe',
		'64:ff9b::7f00:1',
		'2002:7f00:1::',
		'2001:db8::1',
		'2001::1',
		'keine Adresse',
		''
	])('%j is not', (ip) => expect(isPublicAddress(ip)).toBe(false));
	it.each(['93.184.216.34', '172.15.0.1', '172.32.0.1', '2a00:1450:4001:80e::200e', '::ffff:93.184.216.34'])(
		'%s is',
		(ip) => expect(isPublicAddress(ip)).toBe(true)
	);
});

it('loopback is the machine itself, and no other private address', () => {
	expect(['127.0.0.1', '::1', '::ffff:127.0.0.1'].map(isLoopback)).toEqual([true, true, true]);
	expect(['10.0.0.1', '::2', 'localhost'].map(isLoopback)).toEqual([false, false, false]);
});
