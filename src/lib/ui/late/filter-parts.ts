import { late } from './late.ts';

/** The choices of a view: links and the view itself stand without them, and who comes near gets them. */
export const FilterBar = late(() => import('../FilterBar.svelte').then((part) => part.default));
/** What of the filter is folded away. */
export const MoreFilters = late(() => import('../MoreFilters.svelte').then((part) => part.default));
