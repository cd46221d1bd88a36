import { peerGroups, type PeerGroup } from '#lib/places/peer-groups.ts';
import type { Notice } from './notice.ts';
import { readWord } from './own.ts';

/** What the page of comparison alone reads of its address. */
export interface CompareView {
	group: PeerGroup;
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

export const compareParams = ['gruppe'] as const;

/** Reads it; what is malformed gives the default and a notice. */
export function parseCompare(search: URLSearchParams): { view: CompareView; notices: Notice[] } {
	const notices: Notice[] = [];
	const group = readWord(search, 'gruppe', groupWords, notices);
	return { view: { group: group ?? 'all' }, notices };
}

/** Writes it as a query without a question mark; empty for the default. */
export const writeCompare = ({ group }: CompareView): string =>
	group === 'all' || !peerGroups.includes(group) ? '' : `gruppe=${groupWords[group]}`;
