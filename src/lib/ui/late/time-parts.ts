import { late } from './late.ts';
import { TimelineSection, head } from './parts.ts';

export const TargetTable = late(() => import('../time/TargetTable.svelte').then((part) => part.default));

/** The parts of the page of timelines that come late. */
export const timePage = [...head, TimelineSection, TargetTable];
