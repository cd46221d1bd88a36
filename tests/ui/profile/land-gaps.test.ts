import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { FigureRow } from '#lib/query/source.ts';
import type { Waiting } from '#lib/query/waiting.ts';
import LandSummary from '#lib/ui/LandSummary.svelte';
import { landGaps } from '#lib/ui/profile/land-gaps.ts';
import { level } from '../../query/fixture.ts';

const undated = {
	id: 'a',
	metric: 'authorities_onboarded',
	scope: '13',
	subject: 'mv-serviceportal',
	asOf: null
} as FigureRow;
const waiting: Waiting[] = [
	{ metric: 'funding_eur', unit: 'eur', stage: 'paid', scope: '13', subject: null, figures: ['b'] },
	{ metric: 'services_live', unit: 'form', stage: 'live', scope: '13', subject: null, figures: ['c'] }
];
const every = { coverage: null, lead: null, publisher: null, confidence: null, contested: false } as const;
const levels = [level({ scope: '13' })];

describe('a metric of which a Land has no level', () => {
	it('says what was read of it, of whatever subject, unit and stage', () => {
		expect(landGaps('13', { levels, figures: [undated] }, waiting, every)).toEqual({
			authorities_onboarded: { why: 'undated', figures: ['a'] },
			funding_eur: { why: 'doubtful', figures: ['b'] }
		});
		expect(landGaps('12', { levels: [], figures: [undated] }, [], every)).toEqual({});
	});
	it('has no level with a filter, where one leaves reports out', () => {
		const gaps = landGaps('12', { levels: [], figures: [] }, waiting, { ...every, publisher: 'dpa' });
		expect(Object.values(gaps).map(({ why }) => why)).toEqual(['filtered', 'filtered', 'filtered']);
	});
	it('is told on the page of the Land, with what was read', () => {
		const draw = (gaps: ReturnType<typeof landGaps>) =>
			render(LandSummary, { props: { levels, gaps, subjectNames: {}, figures: [], knowledge: '2026-11-30' } })
				.body;
		const html = draw({ authorities_onboarded: { why: 'undated', figures: ['a'] } });
		expect(html).toMatch(/Angeschlossene Behörden[\s\S]*nur Meldung ohne Datum[\s\S]*\/angabe\/a\//);
		expect(html.match(/keine Meldung/g)).toHaveLength(1);
		expect(draw({}).match(/keine Meldung/g)).toHaveLength(2);
	});
});
