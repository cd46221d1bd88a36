import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { plainView } from '#lib/query/plain-view.ts';
import { otherSubjects } from '#lib/ui/compare/other-subjects.ts';
import PairPanel from '#lib/ui/compare/PairPanel.svelte';
import { step } from '../../charts/fixture.ts';
import { level, painted } from '../../query/fixture.ts';

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
			levels: [],
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
			gaps: {},
			unitHref: (unit: string) => `/vergleich/?einheit=${unit}`
		}
	})
		.body.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll(/\s+/g, ' ');
	expect(words).toContain('11,2 Mio. € bewilligt November 2023 · Alter: etwa 1 Monat Förderprogramm');
	expect(words).toContain('Spätere Meldung: 17 Mio. € (20. Januar 2025, Offensive)');
});

it('leads to what is told of another subject where nothing is of the one compared', () => {
	const form = { unit: 'form', scope: '14' } as const;
	const panel = (levels: ReturnType<typeof level>[], rows: ReturnType<typeof painted>[] = []) =>
		render(PairPanel, {
			props: {
				pair: ['16', '14'],
				rows,
				levels,
				query: plainView({ metric: 'services_live', unit: 'form', stage: 'live' }, 2017, 2024),
				filter: [],
				breaks: [],
				knowledge: '2026-11-30',
				others: [],
				later: [],
				stages: [],
				figures: [],
				placeNames: { '16': 'Thüringen', '14': 'Sachsen' },
				subjectNames: { plan: 'Bauanträge' },
				gaps: {},
				unitHref: (unit: string) => `/vergleich/?einheit=${unit}`
			}
		}).body;
	const other = level({ ...form, subject: 'plan', value: 50, date: '2022-10-11', figure: 'fifty' });
	const told = panel([other]);
	expect(told).toMatch(
		/href="[^"]*fifty[^"]*">Anderer Gegenstand: 50 Formulare \(11\. Oktober 2022, Bauanträge\)/
	);
	expect(told).toContain('Sachsen: Zu einem anderen Gegenstand liegt eine datierte Meldung vor.');
	expect(told).not.toContain('Thüringen: Zu einem anderen');
	expect(panel([other], [painted({ ...form })])).not.toMatch(/Anderer Gegenstand|anderen Gegenstand/);
});

it('counts each other subject once, by its newest level, and none where any subject will do', () => {
	const levels = [
		level({ subject: 'a', date: '2021', figure: 'old' }),
		level({ subject: 'a', date: '2023', figure: 'new' }),
		level({ subject: 'b', date: '2022', figure: 'b' }),
		level({ figure: 'asked' }),
		level({ subject: 'c', scope: '01', figure: 'elsewhere' })
	];
	const of = (subject: string | null, metric: 'services_live' | 'authorities_onboarded' = 'services_live') =>
		otherSubjects(levels, '12', { metric, subject }).map(({ figure }) => figure);
	expect(of(null)).toEqual(['new', 'b']);
	expect(of('b')).toEqual(['asked', 'new']);
	expect(of(null, 'authorities_onboarded')).toEqual([]);
});

it('says in which other units both have a number, or that there is none', () => {
	const panel = (rows: string[], others: Record<string, string[]>) =>
		render(PairPanel, {
			props: {
				pair: ['16', '14'],
				rows: rows.map((scope) => painted({ scope })),
				levels: [],
				query: plainView({ metric: 'services_live', unit: 'bundle', stage: 'live' }, 2017, 2024),
				filter: [],
				breaks: [],
				knowledge: '2026-11-30',
				others: Object.entries(others).map(([unit, scopes]) => ({
					unit: unit as 'form',
					rows: scopes.map((scope) => painted({ scope }))
				})),
				later: [],
				stages: [],
				figures: [],
				placeNames: {},
				subjectNames: {},
				gaps: {},
				unitHref: (unit: string) => `/vergleich/?einheit=${unit}`
			}
		}).body;
	const none = 'In keiner Zählweise haben beide eine Zahl';
	const both = panel(['16'], { form: ['14'], service: ['14', '16', '02'] });
	expect(both).toMatch(/Zählweise:[^/]*<a href="\/vergleich\/\?einheit=service">Verwaltungsleistungen<\/a>/);
	expect(both).not.toContain('einheit=form');
	expect(both).not.toContain(none);
	expect(panel(['16'], { form: ['14'], service: ['16'] })).toContain(none);
	// They stand beside each other in the unit of the view: nothing has to be said.
	expect(panel(['16', '14'], { form: ['14'] })).not.toContain('Zählweise');
	// Authorities and money are counted in one unit.
	expect(panel(['16'], {})).not.toContain('Zählweise');
});
