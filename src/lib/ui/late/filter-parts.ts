import { late } from './late.ts';

/** What of the filter comes late, on every page that has one. */
export const MoreFilters = late(() => import('../MoreFilters.svelte').then((part) => part.default));
