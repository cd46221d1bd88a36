import type { ParamMatcher } from '@sveltejs/kit';

/** The official key of a Land. */
export const match = ((param) => /^(0[1-9]|1[0-6])$/.test(param)) satisfies ParamMatcher;
