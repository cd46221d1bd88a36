import { stateTables, tables } from '#lib/dataset/catalogue/tables.ts';
import { apiFolder, apiStateFolder } from '#lib/dataset/catalogue/folders.ts';
import { stateFolder } from '#lib/dataset/state-folder.ts';
import type { Problem } from '#lib/dataset/problem.ts';
import type { Day } from '#lib/schema/date.ts';
import type { Notice } from '#lib/state/notice.ts';
import { readStand } from '#lib/state/stand.ts';

/** Files that are kept of each state, by where they lie in the newest. */
const kept = new Map<string, (stand: Day) => string>([
	...tables.map(({ name }): [string, (stand: Day) => string] => [
		`${name}.csv`,
		(stand) => `${stateFolder(stand)}/${name}.csv`
	]),
	...stateTables.map(({ name }): [string, (stand: Day) => string] => [
		`${apiFolder}/${name}.json`,
		(stand) => `${apiStateFolder(stand)}/${name}.json`
	])
]);

const reason = ({ kind, value, bound }: Notice) =>
	kind === 'after_newest'
		? `Of ${value} nobody knows yet what will be known; the newest state is that of ${bound}.`
		: kind === 'before_first'
			? `On ${value} nothing was known yet; the first state is that of ${bound}.`
			: `'${value}' is no day of the calendar, written as 2026-11-29.`;

/**
 * Where a file lies in the state that an address asks for; between two changes of knowledge the earlier state holds.
 * @param file path in the data set
 * @param stands days on which knowledge changed, ascending
 * @returns the file itself where no state is asked for, or why there is none
 */
export function askedFile(
	file: string,
	search: URLSearchParams,
	stands: readonly Day[]
): { path: string } | Problem {
	const { stand, notices } = readStand(search, stands);
	const [fault] = notices;
	if (fault) return { status: 400, title: 'No such state of knowledge', detail: reason(fault) };
	const held = stand === null ? undefined : stands.findLast((day) => day <= stand);
	if (held === undefined || held === stands.at(-1)) return { path: file };
	const path = kept.get(file)?.(held);
	if (path !== undefined) return { path };
	return {
		status: 404,
		title: 'Not kept of earlier states',
		detail: `Of earlier states the tables are kept as CSV and JSON, not ${file}. All states: ${apiFolder}/stands.json.`
	};
}
