import type { Day } from '#lib/schema/date.ts';
import type { Notice } from './notice.ts';

/** Whether a calendar has the day: the pattern alone lets a 31st of February through. */
function isDay(day: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
	const date = new Date(`${day}T00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/**
 * Why there is no state of knowledge of a day; null where there is one. Between two changes of knowledge the earlier
 * holds; of a day behind the last change nobody knows yet what will be known.
 * @param stands days on which knowledge changed, ascending
 */
export function standFault(day: string, stands: readonly Day[]): Notice | null {
	const told = { param: 'stand', value: day.slice(0, 40) };
	const [first, last] = [stands[0], stands.at(-1)];
	if (!isDay(day) || first === undefined || last === undefined) return { ...told, kind: 'bad_value' };
	if (day > last) return { ...told, kind: 'after_newest', bound: last };
	if (day < first) return { ...told, kind: 'before_first', bound: first };
	return null;
}

/** What an address asks for, where a page reads nothing else of it. */
export function readStand(
	search: URLSearchParams,
	stands: readonly Day[]
): { stand: Day | null; notices: Notice[] } {
	const day = search.getAll('stand').find((value) => value !== '') ?? null;
	const fault = day === null ? null : standFault(day, stands);
	return fault === null ? { stand: day, notices: [] } : { stand: null, notices: [fault] };
}
