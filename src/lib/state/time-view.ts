import type { Notice } from './notice.ts';
import { readWord } from './own.ts';

/** What the page of timelines alone reads of its address. */
export interface TimeView {
	/** One value axis for all panels, or one of its own for each. */
	scale: 'shared' | 'own';
	/** The stage of the filter, or all of the metric in one chart. */
	stages: 'one' | 'all';
}

const scaleWords: Record<TimeView['scale'], string> = { shared: 'gemeinsam', own: 'eigen' };
const stagesWords: Record<TimeView['stages'], string> = { one: 'eine', all: 'alle' };

export const timeParams = ['skala', 'stufen'] as const;

/** Reads it; what is malformed gives the default and a notice. */
export function parseTime(search: URLSearchParams): { view: TimeView; notices: Notice[] } {
	const notices: Notice[] = [];
	return {
		view: {
			scale: readWord(search, 'skala', scaleWords, notices) ?? 'own',
			stages: readWord(search, 'stufen', stagesWords, notices) ?? 'one'
		},
		notices
	};
}

/** Writes it as a query without a question mark; defaults are not written. */
export const writeTime = ({ scale, stages }: TimeView): string =>
	[
		scale === 'own' ? '' : `skala=${scaleWords[scale]}`,
		stages === 'one' ? '' : `stufen=${stagesWords[stages]}`
	]
		.filter(Boolean)
		.join('&');
