import { shortOf, type Embed } from '#lib/state/embed.ts';
import type { Known } from '#lib/state/view-state.ts';
import { usualViews } from './usual.ts';

/** Whether a view is written as a file: one of the usual ones, of the newest numbers or of a released state. */
export const isWritten = (embed: Embed, known: Pick<Known, 'firstYear' | 'lastYear' | 'stands'>): boolean =>
	(embed.state.stand === null || known.stands.includes(embed.state.stand)) &&
	usualViews(known).includes(shortOf(embed));

/** Whether this site has the page of a view: a server draws any, a host of plain files has what is written. */
export const hasPage = (embed: Embed, known: Pick<Known, 'firstYear' | 'lastYear' | 'stands'>): boolean =>
	__TARGET__ === 'node' || isWritten(embed, known);

/** Whether this site has the record of a view for editorial systems: plain files hold those of the newest numbers. */
export const hasRecord = (embed: Embed, known: Pick<Known, 'firstYear' | 'lastYear' | 'stands'>): boolean =>
	__TARGET__ === 'node' || (embed.state.stand === null && isWritten(embed, known));

/** Whether a view of a state of knowledge is kept as a file; on a server any can be asked for. @param known what that state knew */
export const isKept = (embed: Embed, known: Pick<Known, 'firstYear' | 'lastYear'> | undefined): boolean =>
	__TARGET__ === 'node' || (known !== undefined && usualViews(known).includes(shortOf(embed)));
