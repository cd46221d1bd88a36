import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { LastCorrected, Said } from '#lib/query/last-corrections.ts';
import Corrected from '#lib/ui/start/Corrected.svelte';

const said = (part: Partial<Said> = {}): Said => ({
	metric: 'services_live',
	value: 380,
	upper: null,
	unit: 'online_service',
	bound: 'exact',
	stage: 'live',
	measure: 'total',
	scope: '14612000',
	subject: 'alle-leistungen',
	asOf: '2024',
	flags: [],
	...part
});
const draw = (...shown: LastCorrected[]) =>
	render(Corrected, {
		props: {
			corrections: { day: '2026-11-25', count: 41, shown },
			placeNames: { '14612000': 'Dresden', '14': 'Sachsen' },
			subjectNames: { bundesleistungen: 'Leistungen des Bundes' }
		}
	}).body;

it('says what each tells now, and what it told before', () => {
	const html = draw({ id: 'abc', before: said(), after: said({ scope: '14' }), fields: ['scope'] });
	expect(html).toContain('Am 25. November 2026: 41 Angaben');
	expect(html).toMatch(/href="[^"]*\/angabe\/abc\/"/);
	expect(html).toContain('Sachsen: 380 Onlinedienste sind online verfügbar (Stand: 2024).');
	expect(html).toContain('Zuvor: Dresden: 380 Onlinedienste sind online verfügbar (Stand: 2024).');
});

it('says that a figure is gone, and names what no sentence tells', () => {
	expect(draw({ id: 'a', before: said(), after: null, fields: [] })).toContain('Gilt nicht mehr.');
	const dated = draw({ id: 'a', before: said(), after: said(), fields: ['asOf', 'lead'] });
	expect(dated).toMatch(/Berichtigt: [^.<]*, [^.<]*\./);
	expect(dated).not.toContain('Zuvor');
});

it('names what a number is of where it is not the whole offer', () => {
	const of = (subject: string | null) =>
		draw({ id: 'a', before: said({ subject, value: 1 }), after: said({ subject }), fields: ['value'] });
	expect(of('bundesleistungen')).toContain('Gegenstand: Leistungen des Bundes. Zuvor: ');
	expect(of('alle-leistungen')).not.toContain('Gegenstand');
	expect(of(null)).not.toContain('Gegenstand');
});
