import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { Painted } from '#lib/query/paint.ts';
import Glance from '#lib/ui/start/Glance.svelte';
import { painted } from '../../query/fixture.ts';

const level = (part: Partial<Painted>) => painted({ unit: 'bundle', rank: [1, 2], ...part });
const draw = (services: Painted[], funding: Painted[] = []) =>
	render(Glance, {
		props: {
			until: 'Ende 2022',
			knowledge: '2026-11-30',
			subjectNames: {},
			start: {
				glance: { services_live: services, authorities_onboarded: [], funding_eur: funding },
				recorded: { month: '2026-11', count: 282, newest: [] },
				corrections: null,
				placeNames: {}
			}
		}
	}).body.replace(/<!--.*?-->/g, '');
const linkedWords = (html: string) =>
	[...html.matchAll(/<a href="[^"]*\/angabe\/(\w+)\/"([^>]*)>([^<]*)<\/a>/g)].map(([, id, more, words]) => [
		id,
		words,
		more?.includes('data-sum') ?? false
	]);

it('leads from each of its numbers to the figure, with the day of each', () => {
	const html = draw([
		level({ scope: '05', value: 16, date: '2022-12-12', figure: 'low' }),
		level({ scope: '02', value: 290, date: '2025-01', figure: 'high' })
	]);
	expect(html.replace(/<[^>]*>/g, '')).toContain(
		'Von 16 (Nordrhein-Westfalen, 12. Dezember 2022) bis 290 (Hamburg, Januar 2025).'
	);
	expect(linkedWords(html)).toEqual([
		['low', '16', false],
		['high', '290', false],
		['high', 'Hamburg, Januar 2025', false]
	]);
});

it('marks a number that is a sum, so that its largest part is not taken for it', () => {
	const html = draw([], [painted({ unit: 'eur', scope: '11', date: '2025', figure: 'part', programmes: 3 })]);
	expect(linkedWords(html)).toEqual([['part', 'Berlin, 2025', true]]);
});

it('names all whose report is the newest', () => {
	const html = draw([
		level({ scope: '11', date: '2025-01', figure: 'b' }),
		level({ scope: '02', date: '2025-01', figure: 'h' }),
		level({ scope: '05', date: '2022-12-12', figure: 'n' })
	]);
	expect(html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).toContain(
		'Jüngste Meldungen: 2 Länder, Januar 2025: Hamburg, Berlin.'
	);
	expect(linkedWords(html)).toContainEqual(['b', 'Berlin', false]);
});

it('counts as new what holds on the day, and says so', () => {
	expect(draw([])).toContain('Von den Angaben, die am 30. November 2026 gelten, wurden 282 im November 2026');
});
