import type { ParamMatcher } from '@sveltejs/kit';

/** The slug of a subject. */
export const match = ((param) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(param)) satisfies ParamMatcher;
