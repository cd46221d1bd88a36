/** Leads on from a path that no file is of, where it is a short address, `/g/k00zz/2026-11-25/`. Every page begins with this: what reads one comes late. */
export function followMissing(): void {
	const [, short] = /\/g\/([^/].*)$/.exec(location.pathname) ?? [];
	if (short !== undefined) void import('./follow.ts').then(({ followShort }) => followShort(short));
}
