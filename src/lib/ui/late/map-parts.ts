import { late } from './late.ts';
import { head } from './parts.ts';

export const LayerParts = late(() => import('../map/LayerParts.svelte').then((part) => part.default));

/** The parts of the page of the map that come late. */
export const mapPage = [...head, LayerParts];
