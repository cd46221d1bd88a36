import { createHash } from 'node:crypto';
import child from './child.js?raw';

/** The one script of a view: it tells its height to the page around. All of the view is there without it. */
const childHash = createHash('sha256').update(child).digest('base64');

const policy = 'content-security-policy';

/**
 * What a server says with a view that stands in pages of others: nothing runs, nothing is loaded from elsewhere.
 * @param ancestors who may frame it, as in the directive `frame-ancestors`; all by default
 */
export const embedHeaders = (ancestors = process.env.DIGITALPEGEL_FRAME_ANCESTORS ?? '*') => ({
	[policy]: [
		"default-src 'none'",
		`script-src 'sha256-${childHash}'`,
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data:",
		"base-uri 'self'",
		"form-action 'none'",
		`frame-ancestors ${ancestors}`
	].join('; ')
});

/** What it says with every other page: its own policy, and that no page may frame it but its own. */
export function siteHeaders(headers: Headers): Record<string, string> {
	const own = headers.get(policy);
	const frames = "frame-ancestors 'self'";
	return { [policy]: own === null ? frames : `${own}; ${frames}` };
}
