import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadExtractor } from '#cli/load-extractor.ts';
import { blocksOf, longestBlock } from '#lib/extract/blocks.ts';

describe('a long text is read in blocks', () => {
	it('that follow one another without a gap, none longer than the longest', () => {
		const pieces = fc.array(
			fc.constantFrom('Im Rathaus. ', 'Dienst ', 'x'.repeat(5000), '\n', '🦆'.repeat(3000)),
			{
				maxLength: 40
			}
		);
		fc.assert(
			fc.property(pieces, (words) => {
				const text = words.join('');
				const blocks = blocksOf(text);
				expect(blocks.map((b) => text.slice(b.start, b.end)).join('')).toBe(text);
				for (const b of blocks) {
					expect(b.end - b.start).toBeLessThanOrEqual(longestBlock);
					expect(text.slice(b.start, b.end)).toSatisfy(
						(t: string) => !/[\ud800-\udbff]$/.test(t) || t.length === 0
					);
				}
			})
		);
	});

	it('and a text of usual length is one', () => {
		expect(blocksOf('')).toEqual([{ start: 0, end: 0 }]);
		expect(blocksOf('Kurz.')).toEqual([{ start: 0, end: 5 }]);
	});
});

describe('a figure of a later block', async () => {
	const extractor = await loadExtractor();
	const filler = 'Der Rat tagte am Abend und sprach über den Haushalt. '.repeat(400);
	const text = `${filler}In Hessen sind 412 Onlinedienste verfügbar. ${filler}In Bayern sind 1.264 Onlinedienste verfügbar.`;
	const item = { id: 'long', title: 'Digitalisierung: Stand', published: '2024-05-02', text };
	const explanation = extractor.explain(item);

	it('is found, with its words at their place in the whole text', () => {
		expect(explanation.figures.map((f) => [f.figure.value, f.figure.scope])).toEqual([
			[412, '06'],
			[1264, '09']
		]);
		for (const { figure, at } of explanation.figures) {
			expect(text.slice(figure.evidence.start, figure.evidence.end)).toBe(figure.evidence.text);
			expect(figure.item).toBe('long');
			expect(Number(text.slice(at!.start, at!.end).replace('.', ''))).toBe(figure.value);
		}
		expect(new Set(explanation.figures.map((f) => f.figure.id)).size).toBe(2);
	});
});
