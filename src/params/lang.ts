import type { ParamMatcher } from '@sveltejs/kit';

/** The second language; the first one has no prefix. */
export const match = ((param): param is 'en' => param === 'en') satisfies ParamMatcher;
