import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((param) => /^20\d{2}-\d{2}-\d{2}$/.test(param)) satisfies ParamMatcher;
