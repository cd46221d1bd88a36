import { late } from './late.ts';

/** The parts of every page that come late. */
export const SiteFooter = late(() => import('../SiteFooter.svelte').then((part) => part.default));
