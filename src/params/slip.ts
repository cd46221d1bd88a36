import type { ParamMatcher } from '@sveltejs/kit';
import { isChecked } from '#lib/state/short-check.ts';

/** What stands where a short address has its code and is none: its last two signs do not follow from the others. */
export const match = ((param) => !isChecked(param)) satisfies ParamMatcher;
