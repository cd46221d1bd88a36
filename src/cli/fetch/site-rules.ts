import robotsParser from 'robots-parser';
import { decode } from '#lib/news/decode.ts';
import { Refusal } from './refusal.ts';
import type { Answer } from './request.ts';
import { reservedByRules } from './tdm.ts';
import { productToken } from './user-agent.ts';

/** What a site asks of those who fetch from it. */
export interface SiteRules {
	/** @throws Refusal where robots.txt or a reservation forbids it */
	demand(url: URL): void;
	/** Seconds between two requests, where robots.txt names them. */
	crawlDelay: number | undefined;
}

/** Robots.txt is read up to this size (RFC 9309 asks for at least 500 KiB). */
export const robotsBytes = 512 * 1024;

const isUnavailable = (status: number) => status >= 400 && status < 500 && status !== 429;

/**
 * Reads the rules of an origin: `/robots.txt` after RFC 9309 (absent: all allowed; unreachable: nothing is) and
 * `/.well-known/tdmrep.json` (absent: nothing reserved; unreachable or unreadable: everything is).
 * @param get one request with redirects, which throws `Refusal` where there is no answer
 */
export async function readSiteRules(origin: string, get: (url: URL) => Promise<Answer>): Promise<SiteRules> {
	const robotsUrl = new URL('/robots.txt', origin);
	let robots = robotsParser(robotsUrl.href, '');
	let unreachable: string | null = null;
	try {
		const answer = await get(robotsUrl);
		if (answer.status >= 200 && answer.status < 300) {
			robots = robotsParser(robotsUrl.href, decode(answer.body.subarray(0, robotsBytes)).text);
		} else if (!isUnavailable(answer.status)) unreachable = `status ${answer.status}`;
	} catch (error) {
		// A chain of redirects that never ends counts as absent; RFC 9309, 2.3.1.2.
		if (!(error instanceof Refusal && error.reason === 'redirects')) {
			unreachable = error instanceof Error ? error.message : String(error);
			if (error instanceof Refusal && error.reason === 'address') throw error;
		}
	}

	let tdm: string | null = null;
	if (unreachable === null) {
		try {
			const answer = await get(new URL('/.well-known/tdmrep.json', origin));
			if (answer.status >= 200 && answer.status < 300) tdm = decode(answer.body).text;
			else if (!isUnavailable(answer.status)) unreachable = `its reservations: status ${answer.status}`;
		} catch (error) {
			unreachable = `its reservations: ${error instanceof Error ? error.message : String(error)}`;
		}
	}

	return {
		crawlDelay: robots.getCrawlDelay(productToken),
		demand(url) {
			const [href, path] = [url.href, url.pathname + url.search];
			if (unreachable !== null) {
				const what = `the rules of ${url.host} can't be asked for (${unreachable}), so nothing is fetched from it`;
				throw new Refusal('robots', href, what, 'try again later');
			}
			if (robots.isAllowed(href, productToken) === false) {
				const what = `robots.txt of ${url.host} forbids it`;
				throw new Refusal('robots', href, what, 'ask its publisher, or read it by hand');
			}
			if (tdm !== null && looksLikeJson(tdm) && reservedByRules(tdm, path)) {
				const what = `${url.host} reserves it from text and data mining (tdmrep.json)`;
				throw new Refusal('reservation', href, what, 'ask its publisher for a licence');
			}
		}
	};
}

/** Servers that answer every unknown path with their home page have no rules to tell. */
const looksLikeJson = (text: string) => !text.trimStart().startsWith('<');
