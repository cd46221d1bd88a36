import { BlockList, isIP, isIPv4 } from 'node:net';

/** IPv4 networks that are not of the public internet (IANA special-purpose registry). */
const special4 = new BlockList();
for (const [network, prefix] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 4],
	['240.0.0.0', 4]
] as const) {
	special4.addSubnet(network, prefix, 'ipv4');
}

/** Of IPv6 only global unicast is public, without the parts that stand for other networks. */
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');
const special6 = new BlockList();
for (const [network, prefix] of [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['3fff::', 20]
] as const) {
	special6.addSubnet(network, prefix, 'ipv6');
}

/** The IPv4 address inside of `::ffff:127.0.0.1`, in whatever spelling; null for a true IPv6 address. */
function mapped4(ip: string): string | null {
	const canonical = new URL(`http://[${ip.split('%')[0] ?? ip}]/`).hostname.slice(1, -1);
	const words = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical);
	if (!words) return null;
	const [high, low] = [parseInt(words[1] ?? '', 16), parseInt(words[2] ?? '', 16)];
	return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** Whether an IP address belongs to the public internet: not private, loopback, link-local, reserved or mapped. */
export function isPublicAddress(ip: string): boolean {
	if (isIP(ip) === 0) return false;
	if (isIPv4(ip)) return !special4.check(ip, 'ipv4');
	const four = mapped4(ip);
	if (four !== null) return isPublicAddress(four);
	const bare = ip.split('%')[0] ?? ip;
	return global6.check(bare, 'ipv6') && !special6.check(bare, 'ipv6');
}

/** Whether an IP address is the machine itself. */
export function isLoopback(ip: string): boolean {
	if (isIP(ip) === 0) return false;
	if (isIPv4(ip)) return ip.startsWith('127.');
	return mapped4(ip)?.startsWith('127.') ?? ip === '::1';
}
