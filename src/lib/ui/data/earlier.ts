import { stateTables, tables } from '#lib/dataset/catalogue/tables.ts';
import { apiFolder, apiStateFolder, statePath } from '#lib/dataset/catalogue/folders.ts';
import type { Day } from '#lib/schema/date.ts';
import type { Notice } from '#lib/state/notice.ts';
import { readStand } from '#lib/state/stand.ts';

/** The day whose files are kept, of the earlier state that an address asks for; null where it asks for none. */
export function askedStand(
	search: URLSearchParams,
	stands: readonly Day[]
): { held: Day | null; notices: Notice[] } {
	const { stand, notices } = readStand(search, stands);
	const held = stand === null ? null : (stands.findLast((day) => day <= stand) ?? null);
	return { held: held === stands.at(-1) ? null : held, notices };
}

/** Tables that are kept of a state, from the folder of the data and, as JSON, from that of the interface. */
export const tablesOfStand = (stand: Day, newest: Day): { name: string; csv: string | null; json: string }[] =>
	stateTables.map(({ name }) => ({
		name,
		csv: tables.some((table) => table.name === name) ? statePath(stand, newest, `${name}.csv`) : null,
		json: `${stand === newest ? apiFolder : apiStateFolder(stand)}/${name}.json`
	}));
