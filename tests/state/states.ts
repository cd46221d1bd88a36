import fc from 'fast-check';
import { metrics, stagesOf, unitsOf } from '#lib/schema/figure.ts';
import type { Known, ViewState } from '#lib/state/view-state.ts';

/** Data against which states are checked. */
export const known: Known = {
	firstYear: 2017,
	lastYear: 2026,
	lands: ['01', '05', '12', '14'],
	subjects: ['aufenthalt-digital', 'd-nrw'],
	leads: ['05', '12'],
	publishers: [
		{ slug: 'bitkom', name: 'Bitkom' },
		{ slug: 'saechsische-zeitung', name: 'Sächsische Zeitung' }
	],
	stands: ['2026-11-24', '2026-11-25', '2026-12-24']
};

/** Any state of those data. */
export const states: fc.Arbitrary<ViewState> = fc.constantFrom(...metrics).chain((metric) =>
	fc.record({
		metric: fc.constant(metric),
		unit: fc.constantFrom(...unitsOf[metric]),
		stage: fc.constantFrom(...stagesOf[metric]),
		subject: fc.constantFrom(null, ...known.subjects),
		coverage: fc.constantFrom(null, 'all' as const, 'some' as const),
		from: fc.option(fc.integer({ min: 2018, max: 2021 })),
		to: fc.option(fc.integer({ min: 2021, max: 2025 })),
		lead: fc.constantFrom(null, ...known.leads),
		publisher: fc.constantFrom(null, 'bitkom', 'saechsische-zeitung'),
		confidence: fc.constantFrom(null, 'sure' as const),
		contested: fc.boolean(),
		stand: fc.constantFrom(null, ...known.stands, '2026-12-03'),
		lands: fc.shuffledSubarray([...known.lands])
	})
);
