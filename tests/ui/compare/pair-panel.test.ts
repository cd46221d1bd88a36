import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { plainView } from '#lib/query/plain-view.ts';
import PairPanel from '#lib/ui/compare/PairPanel.svelte';
import { step } from '../../charts/fixture.ts';
import { painted } from '../../query/fixture.ts';

const money = { unit: 'eur', coverage: 'unknown' } as const;

it('says of each number that stands beside another at what stage it is and what it is of', () => {
	const words = render(PairPanel, {
		props: {
			pair: ['10', '09'],
			rows: [
				painted({ ...money, scope: '10', value: 11.2e6, subject: 'old', programmes: 1, date: '2023-11' }),
				painted({ ...money, scope: '09', value: 10e6, subject: 'own', programmes: 1, figure: 'g' })
			],
			query: plainView({ metric: 'funding_eur', unit: 'eur', stage: 'committed' }, 2017, 2023),
			filter: [],
			breaks: [],
			knowledge: '2026-11-30',
			others: [],
			later: [
				step({
					...money,
					metric: 'funding_eur',
					stage: 'committed',
					scope: '10',
					value: 17e6,
					subject: 'new',
					date: '2025-01-20'
				})
			],
			stages: [],
			figures: [],
			placeNames: { '10': 'Saarland', '09': 'Bayern' },
			subjectNames: { old: 'Förderprogramm', new: 'Offensive', own: 'Rathaus' },
			gaps: {}
		}
	})
		.body.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll(/\s+/g, ' ');
	expect(words).toContain('11,2 Mio. € bewilligt November 2023 · Alter: etwa 1 Monat Förderprogramm');
	expect(words).toContain('Spätere Meldung: 17 Mio. € (20. Januar 2025, Offensive)');
});
