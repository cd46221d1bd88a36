import type { Metric, Stage, Unit } from '#lib/schema/figure.ts';

/** What a metric is looked at by where nothing is chosen. */
export const defaultKind: Record<Metric, { unit: Unit; stage: Stage }> = {
	services_live: { unit: 'bundle', stage: 'live' },
	authorities_onboarded: { unit: 'authority', stage: 'live' },
	funding_eur: { unit: 'eur', stage: 'announced' }
};
