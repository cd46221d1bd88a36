import { operator } from './operator.ts';

/** What a build is asked for where nobody says which host it is for. */
const unknownHost = 'http://sveltekit-prerender';

/**
 * Whether a build of plain files can hold what needs full addresses, as feeds and sitemaps do: it can't where nobody says
 * which host it is for. A server is always asked under an address.
 */
export const filesKnowTheirHost = operator.origin !== null;

/**
 * Where the site is reached, for what leaves it: as the operator says, else as it was asked for. Without a slash at the end.
 * @returns an empty text where neither is known, so that addresses begin with the path
 */
export const publicOrigin = (url: URL): string =>
	operator.origin ?? (url.origin === unknownHost ? '' : url.origin);
