import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { plainView } from '#lib/query/plain-view.ts';
import type { Step } from '#lib/query/source.ts';
import TimelineSection from '#lib/ui/TimelineSection.svelte';
import { step } from '../../charts/fixture.ts';

const placeNames = { '05': 'Nordrhein-Westfalen', '08': 'Baden-Württemberg', '11': 'Berlin' };
const draw = (scale: 'shared' | 'own', ...steps: Step[]) =>
	render(TimelineSection, {
		props: {
			query: plainView({ metric: 'services_live', unit: 'bundle', stage: 'live' }, 2020, 2025),
			steps: steps.map((one, i) => ({ ...one, figure: `f${i}` })),
			register: [],
			breaks: [],
			placeNames,
			order: ['05', '08', '11'],
			subjectNames: { 'alle-leistungen': 'Online-Angebot' },
			source: '',
			scale,
			embedded: 'Verlauf'
		}
	}).body.replaceAll(/<!--.*?-->/g, '');
const headings = (html: string) =>
	[...html.matchAll(/<h2[^>]*>([\s\S]*?)<\/h2>/g)].map(([, text = '']) =>
		text
			.replaceAll(/<[^>]*>/g, '')
			.replaceAll(/\s+/g, ' ')
			.trim()
	);
const one = step({ scope: '05', coverage: 'all', value: 349 });
const same = step({ scope: '08', coverage: 'all', value: 20 });
const other = step({ scope: '11', coverage: 'some', value: 5000 });

describe('one scale for all', () => {
	it('is only of panels that count the same; the others are marked', () => {
		const html = draw('shared', one, same, other);
		expect(headings(html)).toEqual(['Nordrhein-Westfalen', 'Baden-Württemberg', 'Berlin (eigene Skala)']);
		expect(html).toContain('die dasselbe zählen: Online-Angebot, flächendeckend. Wo „eigene Skala“ steht');
		// What only one counts stretches no other's scale.
		const panelOf = (key: string) => new RegExp(`<li data-land="${key}"[\\s\\S]*?</li>`).exec(html)?.[0];
		expect(panelOf('11')).toMatch(/>\s*[56]\.000\s*</);
		expect(panelOf('05')).not.toMatch(/>\s*\d\.\d{3}\s*</);
	});
	it('is said plainly where all have it, where none has it, and where each has its own', () => {
		expect(draw('shared', one, same)).toContain('Alle Felder haben dieselbe Skala.');
		const beside = { ...other, scope: '08' };
		expect(draw('shared', one, same, beside)).toContain(
			'dieselbe Skala. Vergleichen lassen sich nur die Höhen von: Online-Angebot, flächendeckend.'
		);
		expect(draw('shared', one, other)).toContain('Jedes hat hier seine eigene.');
		for (const html of [draw('own', one, same, other), draw('shared', one, other)])
			expect(html).not.toContain('(eigene Skala)');
		expect(draw('own', one, same)).toContain('Jedes Feld hat seine eigene Skala.');
	});
});
