/**
 * A consumer of oEmbed by the rules of its specification (https://oembed.com): what a provider's answer has to be, and what is made
 * of one that is none. It knows nothing of this project.
 */

/** What a provider registers: its endpoint, and the addresses that it answers for (2.1). */
export interface Provider {
	endpoint: string;
	schemes: readonly string[];
}

/** What a consumer can hold (2.2). */
export interface Room {
	maxwidth?: number;
	maxheight?: number;
}

export type Outcome =
	| { told: true; record: Readonly<Record<string, unknown>> }
	/** `refused`: by a status that the specification knows (2.3.5); `broken`: by anything else. */
	| { told: false; why: 'not_found' | 'not_implemented' | 'unauthorized' | 'broken'; faults: string[] };

/** What an answer is read by. */
export interface Answer {
	status: number;
	type: string | null;
	body: string;
}

const escaped = (text: string) => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');

/** Whether a scheme is for an address: wildcards stand in the host before a name, or in the path; never for the protocol (2.1). */
export function isFor(scheme: string, address: string): boolean {
	const parts = /^(https?):\/\/([^/]+)(\/.*)$/.exec(scheme);
	if (!parts) throw new Error(`${scheme}: a scheme has a protocol, a host and a path`);
	const [, protocol = '', host = '', path = ''] = parts;
	if (/^\*|\*$/.test(host) && !/^\*\.[^*]+\.[^*]+$/.test(host))
		throw new Error(`${scheme}: a wildcard can't stand for a whole domain`);
	const wild = (part: string, any: string) => part.split('*').map(escaped).join(any);
	return new RegExp(`^${protocol}://${wild(host, '[^/]*')}${wild(path, '.*')}$`).test(address);
}

/** What is asked for an address (2.2); null where the provider does not answer for it. */
export function requestFor({ endpoint, schemes }: Provider, address: string, room: Room = {}): string | null {
	if (!schemes.some((scheme) => isFor(scheme, address))) return null;
	const url = new URL(endpoint);
	url.searchParams.set('url', address);
	for (const [name, value] of Object.entries(room)) url.searchParams.set(name, String(value));
	url.searchParams.set('format', 'json');
	return url.href;
}

/** The endpoint that a page names in its head (4); null where it names none for JSON. */
export function discovered(html: string): string | null {
	const [head = ''] = /<head\b[\s\S]*?<\/head>/i.exec(html) ?? [];
	for (const [link] of head.matchAll(/<link\b[^>]*>/gi)) {
		const value = (name: string) =>
			new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(link)?.[1]?.replaceAll('&amp;', '&') ?? null;
		if (!/^alternat(e|ive)$/.test(value('rel') ?? '') || value('type') !== 'application/json+oembed')
			continue;
		return value('href');
	}
	return null;
}

const texts = ['title', 'author_name', 'author_url', 'provider_name', 'provider_url'] as const;
/** What each type has to have (2.3.4). */
const required: Readonly<Record<string, readonly string[]>> = {
	photo: ['url', 'width', 'height'],
	video: ['html', 'width', 'height'],
	link: [],
	rich: ['html', 'width', 'height']
};
const thumbnail = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'] as const;

const isPixels = (value: unknown): value is number =>
	typeof value === 'number' && Number.isInteger(value) && value > 0;
const isAddress = (value: unknown) => typeof value === 'string' && /^https?:\/\/[^\s]+$/.test(value);

/** All that is wrong with a record; nothing where it is right. */
export function faultsOf(record: Readonly<Record<string, unknown>>, room: Room = {}): string[] {
	const faults: string[] = [];
	const need = (holds: boolean, fault: string) => {
		if (!holds) faults.push(fault);
	};
	const { type } = record;
	const must = typeof type === 'string' ? required[type] : undefined;
	need(must !== undefined, 'type is none of photo, video, link, rich');
	need(record.version === '1.0', 'version is not "1.0"');
	for (const name of must ?? []) need(record[name] !== undefined, `${String(type)} has no ${name}`);
	for (const name of texts)
		need(record[name] === undefined || typeof record[name] === 'string', `${name} is no text`);
	for (const name of ['author_url', 'provider_url', 'thumbnail_url', 'url'])
		need(record[name] === undefined || isAddress(record[name]), `${name} is no address`);
	for (const name of ['width', 'height', 'thumbnail_width', 'thumbnail_height'])
		need(record[name] === undefined || isPixels(record[name]), `${name} is no number of pixels`);
	const age = record.cache_age;
	need(
		age === undefined || (Number.isInteger(Number(age)) && Number(age) >= 0),
		'cache_age is no number of seconds'
	);
	const pictured = thumbnail.filter((name) => record[name] !== undefined).length;
	need(pictured === 0 || pictured === thumbnail.length, 'a thumbnail has address, width and height');
	for (const [limit, names] of [
		['maxwidth', ['width', 'thumbnail_width']],
		['maxheight', ['height', 'thumbnail_height']]
	] as const)
		for (const name of names)
			need(Number(record[name] ?? 0) <= (room[limit] ?? Infinity), `${name} is more than ${limit}`);
	if (typeof record.html === 'string') {
		// A consumer may hold it against what it was told of it.
		for (const name of ['width', 'height'] as const)
			for (const [, pixels] of record.html.matchAll(new RegExp(`<iframe\\b[^>]*\\b${name}="(\\d+)"`, 'g')))
				need(Number(pixels) <= Number(record[name]), `html is larger than ${name}`);
		for (const [, src = ''] of record.html.matchAll(/<iframe\b[^>]*\bsrc="([^"]*)"/g))
			need(isAddress(src), 'html frames no full address');
	} else need(record.html === undefined, 'html is no text');
	return faults;
}

/** What a consumer makes of an answer. @param room that it asked for */
export function read({ status, type, body }: Answer, room: Room = {}): Outcome {
	const refused = { 404: 'not_found', 501: 'not_implemented', 401: 'unauthorized' } as const;
	if (status in refused) return { told: false, why: refused[status as keyof typeof refused], faults: [] };
	const broken = (...faults: string[]): Outcome => ({ told: false, why: 'broken', faults });
	if (status !== 200) return broken(`status ${status}`);
	if (!/^application\/json\s*(;|$)/.test(type ?? ''))
		return broken(`${type ?? 'no type'} is not application/json`);
	let record: unknown;
	try {
		record = JSON.parse(body);
	} catch {
		return broken('no JSON');
	}
	if (typeof record !== 'object' || record === null || Array.isArray(record)) return broken('no object');
	const fields = record as Readonly<Record<string, unknown>>;
	const faults = faultsOf(fields, room);
	return faults.length > 0 ? broken(...faults) : { told: true, record: fields };
}
