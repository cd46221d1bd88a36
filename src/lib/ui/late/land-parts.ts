import type { Place } from '#lib/state/address.ts';
import { late } from './late.ts';
import { overviewOf } from './parts.ts';

export const LandParts = late(() => import('../profile/LandParts.svelte').then((part) => part.default));

/** The parts of the page of a Land that come late. */
export const landPage = (place: Place) => [...overviewOf(place), LandParts];
