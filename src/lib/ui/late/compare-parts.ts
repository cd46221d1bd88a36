import { late } from './late.ts';
import { HandoutSlot, head } from './parts.ts';

export const CompareTable = late(() => import('../compare/CompareTable.svelte').then((part) => part.default));
export const PairPanel = late(() => import('../compare/PairPanel.svelte').then((part) => part.default));

/** The parts of the page of comparison that come late. */
export const comparePage = [...head, CompareTable, HandoutSlot, PairPanel];
