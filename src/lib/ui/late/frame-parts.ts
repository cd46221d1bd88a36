import SiteHeaderPart from '../SiteHeader.svelte';
import { atHand, late } from './late.ts';

/** Links and a form, which work as the server wrote them: the page stands before they are taken over. */
export const SiteHeader = atHand(SiteHeaderPart);

/** The parts of every page that come late. */
export const SiteFooter = late(() => import('../SiteFooter.svelte').then((part) => part.default));
