import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { FigureRow } from '#lib/query/source.ts';
import type { Gap } from '#lib/query/waiting.ts';
import NationBox from '#lib/ui/NationBox.svelte';
import { level } from '../query/fixture.ts';

const other = {
	id: 'other',
	value: 33,
	upper: null,
	bound: 'exact',
	unit: 'bundle',
	asOf: '2022-12-14',
	publisher: 'Normenkontrollrat',
	flags: []
} as unknown as FigureRow;
const draw = (conflicts: string[], figures: FigureRow[]) =>
	render(NationBox, {
		props: {
			levels: [level({ scope: 'DE', value: 101, conflicts })],
			figures,
			gap: undefined,
			placeNames: {},
			subjectNames: {}
		}
	}).body;

it('tells of two numbers that contradict each other neither without the other', () => {
	const html = draw(['other'], [other, { ...other, id: 'twin' }]);
	expect(html).toContain('101 OZG-Leistungsbündel');
	expect(html).toContain('Dagegen: 33 OZG-Leistungsbündel (Normenkontrollrat, 14. Dezember 2022)');
	expect(html).toMatch(/href="[^"]*\/angabe\/other\/"/);
	// Where a filter leaves the other out, that there is one.
	expect(draw(['other'], [])).toContain('widersprüchlich');
	expect(draw([], [other])).not.toMatch(/Dagegen|widersprüchlich/);
});

it('says what was read of all of Germany that makes no level', () => {
	const drawn = (gap?: Gap) =>
		render(NationBox, { props: { levels: [], figures: [], gap, placeNames: {}, subjectNames: {} } }).body;
	expect(drawn({ why: 'undated', figures: ['u'] })).toContain('nur Meldung ohne Datum');
	expect(drawn({ why: 'doubtful', figures: ['u'] })).toContain('keine gesicherte Meldung');
	expect(drawn({ why: 'undated', figures: ['u'] })).toMatch(/href="[^"]*\/angabe\/u\/"/);
	expect(drawn({ why: 'undated', figures: ['u'] })).not.toContain('Keine bundesweite Angabe');
	expect(drawn()).toContain('Keine bundesweite Angabe');
});
