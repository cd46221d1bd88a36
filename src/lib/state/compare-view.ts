import { peerGroups, type PeerGroup } from '#lib/places/peer-groups.ts';
import type { Notice } from './notice.ts';
import { readWord } from './own.ts';

/** What the page of comparison alone reads of its address. */
export interface CompareView {
	group: PeerGroup;
	/** Whether Länder that were chosen stand by their levels rather than as they were chosen. */
	byLevel: boolean;
}

const groupWords: Record<PeerGroup, string> = {
	all: 'alle',
	city: 'stadtstaaten',
	west: 'west',
	east: 'ost',
	large: 'gross',
	middle: 'mittel',
	small: 'klein'
};
const sortWords = { level: '-wert' };

export const compareParams = ['gruppe', 'sort'] as const;

/** Reads it; what is malformed gives the default and a notice. */
export function parseCompare(search: URLSearchParams): { view: CompareView; notices: Notice[] } {
	const notices: Notice[] = [];
	const group = readWord(search, 'gruppe', groupWords, notices);
	const byLevel = readWord(search, 'sort', sortWords, notices) !== null;
	return { view: { group: group ?? 'all', byLevel }, notices };
}

/** Writes it as a query without a question mark; empty for the default. */
export const writeCompare = ({ group, byLevel }: CompareView): string =>
	[
		...(group === 'all' || !peerGroups.includes(group) ? [] : [`gruppe=${groupWords[group]}`]),
		...(byLevel ? [`sort=${sortWords.level}`] : [])
	].join('&');

/** The part that counts: Länder that were chosen are in no group, those of a group stand by their levels. */
export const compareOf = ({ group, byLevel }: CompareView, chosen: readonly string[]): CompareView =>
	chosen.length > 0 ? { group: 'all', byLevel } : { group, byLevel: false };
