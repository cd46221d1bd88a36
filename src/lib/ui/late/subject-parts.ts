import { late } from './late.ts';
import { HandoutSlot, TimelineSection } from './parts.ts';

export const FigureList = late(() => import('../FigureList.svelte').then((part) => part.default));
export const MoneyTable = late(() => import('../MoneyTable.svelte').then((part) => part.default));
export const SubjectMap = late(() => import('../subject/SubjectMap.svelte').then((part) => part.default));
export const UsersTable = late(() => import('../subject/UsersTable.svelte').then((part) => part.default));

/** The parts of the page of a subject that come late. */
export const subjectPage = [FigureList, HandoutSlot, MoneyTable, SubjectMap, TimelineSection, UsersTable];
