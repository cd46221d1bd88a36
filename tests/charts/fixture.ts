import { spanOf } from '#lib/dataset/dates.ts';
import type { Step } from '#lib/query/source.ts';

/** A step with everything plain; a test says only what it is about. */
export const step = (part: Partial<Step> = {}): Step => ({
	metric: 'services_live',
	unit: 'bundle',
	stage: 'live',
	coverage: 'unknown',
	scope: '12',
	subject: 'alle-leistungen',
	date: '2024',
	value: 100,
	upper: null,
	bound: 'exact',
	measure: 'total',
	target: null,
	figure: 'f1',
	figures: ['f1'],
	conflicts: [],
	flags: [],
	...spanOf(part.date ?? '2024'),
	periodSince: null,
	lead: null,
	confidence: 'probable',
	sources: 1,
	publishers: [],
	...part
});
