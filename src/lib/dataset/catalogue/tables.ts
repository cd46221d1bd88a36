import type { Table } from './column.ts';
import { conflicts, doubts, register } from './tables/beside.ts';
import { levels } from './tables/counted.ts';
import { figures } from './tables/figures.ts';
import { corrections, decisions, stands } from './tables/history.ts';
import { items, places, subjects } from './tables/sources.ts';

/** All tables that are handed out as CSV. Their heads have to be just these, in this order. */
export const tables: readonly Table[] = [figures, items, places, subjects, conflicts, doubts, register];

/** Tables of the interface for programs that each state of knowledge has. */
export const stateTables: readonly Table[] = [...tables, levels, decisions, corrections];

/** All tables of the interface for programs. */
export const apiTables: readonly Table[] = [...stateTables, stands];
