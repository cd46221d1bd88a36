import type { IncomingHttpHeaders } from 'node:http';
import { charsetOf, decode } from '#lib/news/decode.ts';
import { HttpCache } from './cache.ts';
import { redirectOf } from './redirect.ts';
import { Refusal } from './refusal.ts';
import { demandWebAddress, requestOnce, type Answer, type Limits } from './request.ts';
import { readSiteRules, robotsBytes, type SiteRules } from './site-rules.ts';
import { reservedByHeader, reservedByPage } from './tdm.ts';
import { realClock, Turns, type Clock } from './turns.ts';
import { userAgent } from './user-agent.ts';

export interface FetcherOptions extends Partial<Limits> {
	/** Folder of remembered answers. */
	cache: string;
	userAgent?: string;
	/** Milliseconds between two requests to a host, where it asks for no longer ones. */
	delay?: number;
	maxRedirects?: number;
	clock?: Clock;
}

export interface Fetched {
	/** Where the redirects ended. */
	url: string;
	bytes: Uint8Array;
	contentType: string | null;
	/** False where the server said that nothing has changed since the last time. */
	changed: boolean;
}

/** Longest pause that a site may ask for; one that asks for more is not waited for. */
const longestDelay = 120_000;
const accepted =
	/^(?:text\/|application\/(?:[\w.-]+\+)?(?:xml|json)|application\/(?:x-ndjson|feed\+json|octet-stream))/i;
const accept =
	'application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, application/xml;q=0.8, text/plain;q=0.7, */*;q=0.1';

const headerOf = (headers: IncomingHttpHeaders, name: string): string | null => {
	const value = headers[name];
	return (Array.isArray(value) ? value[0] : value) ?? null;
};

/**
 * Fetches pages and feeds politely: robots.txt and reservations of text and data mining are honoured at every
 * hop, one request at a time a host with a pause between, within limits of time, size and redirects, never from
 * an address that is not public, and asking only for what has changed.
 */
export class Fetcher {
	readonly #limits: Limits;
	readonly #agent: string;
	readonly #delay: number;
	readonly #maxRedirects: number;
	readonly #cache: HttpCache;
	readonly #turns: Turns;
	readonly #rules = new Map<string, Promise<SiteRules>>();
	readonly #crawlDelays = new Map<string, number>();

	constructor(options: FetcherOptions) {
		const { timeout = 30_000, maxBytes = 10_000_000, allowLoopback = false, resolve } = options;
		this.#limits = { timeout, maxBytes, allowLoopback, ...(resolve ? { resolve } : {}) };
		this.#agent = options.userAgent ?? userAgent();
		this.#delay = options.delay ?? 1000;
		this.#maxRedirects = options.maxRedirects ?? 5;
		this.#cache = new HttpCache(options.cache);
		this.#turns = new Turns(options.clock ?? realClock);
	}

	/** @throws Refusal, with the reason and what to do */
	async get(address: string): Promise<Fetched> {
		if (!URL.canParse(address)) {
			throw new Refusal('address', address, 'not an address', 'give one that starts with https://');
		}
		let url = new URL(address);
		url.hash = '';
		for (let hop = 0; hop <= this.#maxRedirects; hop++) {
			demandWebAddress(url);
			const rules = await this.#rulesOf(url);
			rules.demand(url);
			const known = await this.#cache.get(url.href);
			const answer = await this.#ask(url, {
				...(known?.etag ? { 'if-none-match': known.etag } : {}),
				...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {})
			});
			const next = redirectOf(url, answer.status, headerOf(answer.headers, 'location'));
			if (next) {
				url = next;
				continue;
			}
			if (answer.status === 304 && known) {
				await this.#demandNoReservation(url, answer, known.bytes, known.contentType);
				return { url: url.href, bytes: known.bytes, contentType: known.contentType, changed: false };
			}
			return this.#accept(url, answer);
		}
		throw new Refusal(
			'redirects',
			address,
			`more than ${this.#maxRedirects} redirects`,
			'give the final address'
		);
	}

	async #accept(url: URL, answer: Answer): Promise<Fetched> {
		if (answer.status < 200 || answer.status > 299 || answer.status === 204) {
			const later = headerOf(answer.headers, 'retry-after');
			const todo = later ? `try again after ${later}` : 'look at the address, and try again later';
			throw new Refusal('status', url.href, `the server answered ${answer.status}`, todo);
		}
		const contentType = headerOf(answer.headers, 'content-type');
		if (contentType !== null && !accepted.test(contentType)) {
			const what = `it is ${contentType}, which can't be read`;
			throw new Refusal('type', url.href, what, 'give the address of a page or feed');
		}
		await this.#demandNoReservation(url, answer, answer.body, contentType);
		const etag = headerOf(answer.headers, 'etag');
		const lastModified = headerOf(answer.headers, 'last-modified');
		await this.#cache.put({ url: url.href, etag, lastModified, contentType, bytes: answer.body });
		return { url: url.href, bytes: answer.body, contentType, changed: true };
	}

	async #demandNoReservation(url: URL, answer: Answer, body: Uint8Array, contentType: string | null) {
		const reserved =
			reservedByHeader(answer.headers['tdm-reservation']) ||
			reservedByPage(decode(body, charsetOf(contentType)).text);
		if (!reserved) return;
		await this.#cache.forget(url.href);
		const what = 'its publisher reserves it from text and data mining';
		throw new Refusal('reservation', url.href, what, 'ask its publisher for a licence');
	}

	#ask(url: URL, headers: Record<string, string> = {}, limits: Limits = this.#limits): Promise<Answer> {
		const all = { 'user-agent': this.#agent, accept, 'accept-encoding': 'gzip, deflate, br', ...headers };
		const delay = () => Math.max(this.#delay, this.#crawlDelays.get(url.host) ?? 0);
		return this.#turns.take(url.host, delay, () => requestOnce(url, all, limits));
	}

	/** A request for a site's own rules, which no rules stand before. */
	async #askForRules(url: URL): Promise<Answer> {
		let at = url;
		for (let hop = 0; hop <= this.#maxRedirects; hop++) {
			const answer = await this.#ask(at, {}, { ...this.#limits, maxBytes: Math.max(robotsBytes, 2_000_000) });
			const next = redirectOf(at, answer.status, headerOf(answer.headers, 'location'));
			if (!next) return answer;
			at = next;
		}
		throw new Refusal('redirects', url.href, 'too many redirects', 'try again later');
	}

	#rulesOf(url: URL): Promise<SiteRules> {
		const known = this.#rules.get(url.origin);
		if (known) return known;
		const rules = readSiteRules(url.origin, (asked) => this.#askForRules(asked)).then((found) => {
			const delay = (found.crawlDelay ?? 0) * 1000;
			if (delay > longestDelay) {
				const what = `robots.txt of ${url.host} asks for ${found.crawlDelay} s between two requests`;
				throw new Refusal('robots', url.href, what, 'read it by hand');
			}
			this.#crawlDelays.set(url.host, delay);
			return found;
		});
		this.#rules.set(url.origin, rules);
		return rules;
	}
}
