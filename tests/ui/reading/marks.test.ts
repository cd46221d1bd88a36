import { describe, expect, it } from 'vitest';
import { loadExtractor } from '#cli/load-extractor.ts';
import { marksOf, piecesOf } from '#lib/ui/reading/marks.ts';
import { goldSets } from '../../gold/gold-set.ts';

const extractor = await loadExtractor();
const explain = (title: string, text: string) =>
	extractor.explain({ id: 'satz', title, digest: text, published: '2025-03-05' });

/** The marks of a text in one line each: number, what became of it, words. */
function lines(title: string, text: string): string[] {
	const marks = marksOf(explain(title, text));
	return marks.map((mark) => {
		const raw = mark.part === 'title' ? title : text;
		return `${mark.n} ${mark.state} ${raw.slice(mark.start, mark.end)}`;
	});
}

describe('marks over the numbers of a text', () => {
	it('tell of every number whether it was taken, the heading first', () => {
		expect(
			lines(
				'Kiel: Bürgerportal seit 2024',
				'Über 120 Verwaltungsleistungen sind online verfügbar, sagten 40 Prozent der Befragten.'
			)
		).toEqual(['1 refused 2024', '2 taken 120', '3 refused 40']);
	});

	it('stand on the words that imply a number where none is written', () => {
		expect(lines('Beckum: Nachricht', 'Die Stadt Beckum tritt der D-NRW bei.')).toEqual([
			expect.stringMatching(/^1 taken .*tritt/)
		]);
	});

	it('is one mark where a number counts in several places', () => {
		const marks = marksOf(
			explain(
				'Kreis Segeberg: Nachricht',
				'In Kiel und Lübeck sind je 80 Verwaltungsleistungen online verfügbar.'
			)
		);
		expect(marks).toHaveLength(1);
		expect(marks[0]).toMatchObject({ state: 'taken', figures: [{}, {}] });
	});

	it('never overlap, and the pieces of a part joined are the part', () => {
		let marked = 0;
		for (const { item } of goldSets.varied()) {
			const text = item.digest ?? item.text ?? '';
			const marks = marksOf(extractor.explain(item));
			marked += marks.length;
			expect(marks.map((mark) => mark.n)).toEqual(marks.map((_, i) => i + 1));
			for (const part of ['title', 'text'] as const) {
				const raw = part === 'title' ? item.title : text;
				const pieces = piecesOf(raw, part, marks);
				expect(pieces.map((piece) => piece.text).join('')).toBe(raw);
				expect(pieces.filter((piece) => piece.mark).length, item.id).toBe(
					marks.filter((mark) => mark.part === part).length
				);
				expect(pieces.every((piece) => piece.text !== '')).toBe(true);
			}
		}
		expect(marked).toBeGreaterThan(100);
	});
});
