import PairFormPart from '../compare/PairForm.svelte';
import TableFormPart from '../compare/TableForm.svelte';
import { atHand, late } from './late.ts';
import { Comparisons, HandoutSlot, head } from './parts.ts';

export const CompareTable = late(() => import('../compare/CompareTable.svelte').then((part) => part.default));
export const PairPanel = late(() => import('../compare/PairPanel.svelte').then((part) => part.default));

export const PairForm = atHand(PairFormPart);
export const TableForm = atHand(TableFormPart);

/** The parts of the page of comparison that come late. */
export const comparePage = [...head, Comparisons, CompareTable, HandoutSlot, PairPanel];
