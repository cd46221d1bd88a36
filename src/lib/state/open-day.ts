import type { Day } from '#lib/schema/date.ts';

/** The ledger's days are those of Germany, wherever its numbers are read. */
const germany = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

/** Whether a day of knowledge is not over yet: what is recorded before midnight still belongs to it. */
export const isOpenDay = (day: Day, now: Date): boolean => day >= germany.format(now);
