import { loadEvidence } from '#lib/ui/evidence/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => loadEvidence(event, event.data);
