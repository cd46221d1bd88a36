import FigureTableFilterPart from '../figures/FigureTableFilter.svelte';
import { atHand, late } from './late.ts';
import { HandoutSlot } from './parts.ts';

export const FigureList = late(() => import('../figures/FigureList.svelte').then((part) => part.default));

/** The choices of the table: so many fields that the page stands before they are taken over. */
export const FigureTableFilter = atHand(FigureTableFilterPart);

/** The parts of the table of figures that come late. */
export const figuresPage = [FigureList, HandoutSlot];
