import { parseCompare, compareParams, writeCompare } from './compare-view.ts';
import type { EmbedKind } from './embed.ts';
import { parseFigureTable, writeFigureTable } from './figure-table.ts';
import { mapParams, parseMap, writeMap } from './map-view.ts';
import type { Notice } from './notice.ts';
import { parseTime, timeParams, writeTime } from './time-view.ts';
import type { Known } from './view-state.ts';

/** How a kind of view reads what the page that shows it reads by itself. */
interface OwnPart {
	params: readonly string[];
	/** In its one way to be written, as a query without a question mark; empty where all is usual. */
	read(search: URLSearchParams, known: Known): { own: string; notices: Notice[] };
}

const nothing: OwnPart = { params: [], read: () => ({ own: '', notices: [] }) };

/** A list searched by a reader's words, or turned to a later page, is no view: the words could be no name of a folder. */
function figures(search: URLSearchParams, known: Known): { own: string; notices: Notice[] } {
	const { table, notices } = parseFigureTable(search, known);
	const turned: Notice[] = [
		...(table.text === '' ? [] : [{ kind: 'bad_value' as const, param: 'q', value: table.text }]),
		...(table.page === 1 ? [] : [{ kind: 'bad_value' as const, param: 'seite', value: String(table.page) }])
	];
	const own = writeFigureTable({ ...table, text: '', page: 1, stand: null }).slice(1);
	return { own, notices: [...notices, ...turned] };
}

const parts: Record<EmbedKind, OwnPart> = {
	map: {
		params: mapParams,
		read(search, known) {
			const { view, notices } = parseMap(search, known);
			return { own: writeMap(view), notices };
		}
	},
	time: {
		params: timeParams,
		read(search) {
			const { view, notices } = parseTime(search);
			return { own: writeTime(view), notices };
		}
	},
	compare: {
		params: compareParams,
		read(search) {
			const { view, notices } = parseCompare(search);
			return { own: writeCompare(view), notices };
		}
	},
	figures: { params: [], read: figures },
	rank: nothing,
	money: nothing,
	use: nothing,
	targets: nothing
};

/** What a kind of view reads of an address beside the state that all share. */
export const ownPart = (kind: EmbedKind): OwnPart => parts[kind];
