import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { FigureRow } from '#lib/query/source.ts';
import ContestedLine from '#lib/ui/ContestedLine.svelte';

type Flagged = Pick<FigureRow, 'flags'>;
const plain: Flagged = { flags: ['part'] };
const contested: Flagged = { flags: ['conflict'] };
const draw = (figures: Flagged[], href: string | null = '/?nur=umstritten') =>
	render(ContestedLine, { props: { figures, href } }).body.replaceAll(/<!--.*?-->/g, '');

it('counts the contested figures of a view, and leads to them', () => {
	expect(draw([plain, contested, contested])).toMatch(
		/<a href="\/\?nur=umstritten">Umstritten in dieser Auswahl: 2 Angaben<\/a>/
	);
	expect(draw([contested])).toContain('1 Angabe<');
});
it('says so where none is contested', () => {
	expect(draw([plain])).toContain('Umstritten ist in dieser Auswahl keine Angabe.');
	expect(draw([plain])).not.toContain('<a');
});
it('leads nowhere from a view that is of the contested ones already', () => {
	expect(draw([contested], null)).not.toContain('<a');
});
