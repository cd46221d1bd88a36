import { mayNothing, mayRun, viewPolicy } from './policy.ts';
import script from './tell-height.js?raw';
import { hashOf } from './telling.server.ts';

const policy = 'content-security-policy';

/** What is said with a view beside who may frame it. */
export interface Said {
	/** Whether it tells its height, for which it may run one script; any other runs none. */
	tells?: boolean;
	/** Who may frame it, as in the directive `frame-ancestors`; all by default. */
	ancestors?: string;
}

/** What a server says with a view that stands in pages of others. */
export const embedHeaders = ({
	tells = false,
	ancestors = process.env.DIGITALPEGEL_FRAME_ANCESTORS ?? '*'
}: Said = {}) => ({
	[policy]: `${tells ? viewPolicy.replace(mayNothing, mayRun(hashOf(script))) : viewPolicy}; frame-ancestors ${ancestors}`
});

/** What it says with every other page: its own policy, and that no page may frame it but its own. */
export function siteHeaders(headers: Headers): Record<string, string> {
	const own = headers.get(policy);
	const frames = "frame-ancestors 'self'";
	return { [policy]: own === null ? frames : `${own}; ${frames}` };
}
