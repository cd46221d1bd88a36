import { mostRows } from '#lib/export/table-drawing.ts';
import type { Handout } from './handout.ts';

/** Whether a view that is a table alone is handed out as a picture: it has rows, and no more than a picture has room for. */
export const isDrawn = ({ table }: Pick<Handout, 'table'>): boolean =>
	table === undefined || (table.rows > 0 && table.rows <= mostRows);

/** What a picture says of itself: its files hold all rows, it holds those that the page shows. */
export const toldInPicture = <T extends Pick<Handout, 'title' | 'filter' | 'table'>>(handout: T): T =>
	handout.table?.shown === undefined
		? handout
		: {
				...handout,
				title: `${handout.title}, ${handout.table.shown}`,
				filter: [...handout.filter, handout.table.shown]
			};
