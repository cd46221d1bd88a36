import FilterBarPart from '../FilterBar.svelte';
import { atHand } from './late.ts';

/** The choices of a view: so many fields that the page stands before they are taken over. */
export const FilterBar = atHand(FilterBarPart);
