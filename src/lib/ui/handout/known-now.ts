import type { Known } from '#lib/state/view-state.ts';
import { knownOf } from '../view/known.ts';
import { openNewest } from '../view/load.ts';

/** Years and states of the data: a host of plain files has the pages of some views alone. */
export const knownNow = async (): Promise<Known> =>
	knownOf((await openNewest({ fetch, url: new URL(location.href) })).metadata);
