import type { ExtractedFigure } from '#lib/schema/figure.ts';

/** A figure that states nothing in particular; a test names what matters to it. */
export const figure = (fields: Partial<ExtractedFigure> & { id: string }): ExtractedFigure => ({
	item: 'item-1',
	metric: 'services_live',
	value: 650,
	upper: null,
	unit: 'online_service',
	bound: 'exact',
	stage: 'live',
	measure: 'total',
	coverage: 'unknown',
	scope: '12',
	lead: null,
	subject: 'alle-leistungen',
	asOf: '2024-12-19',
	period: null,
	target: null,
	implied: false,
	evidence: { text: '650 verfügbar', in: 'text', start: 10, end: 23, hash: 'a'.repeat(64) },
	rule: 'head+frame@1-abc',
	confidence: 'probable',
	flags: [],
	...fields
});
