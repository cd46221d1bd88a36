import { describe, expect, it } from 'vitest';
import { maxWords } from '#lib/extract/evidence.ts';
import { figuresOf } from './read.ts';

describe('an amount that leaves its size to a later one', () => {
	it('is quoted to the word that tells its size', () => {
		for (const [line, value, words] of [
			['Der Landtag stockt die Mittel für die E-Akte um 14 auf 96 Millionen Euro auf.', 14e6, 'Millionen'],
			['4,2 der insgesamt fünf Millionen Euro für digitale Rathäuser sind ausgezahlt.', 4.2e6, 'Millionen'],
			[
				'Für die OZG-Umsetzung gibt das Land 2026 nun 15, 2027 noch einmal 20 Millionen Euro.',
				15e6,
				'Millionen'
			]
		] as const) {
			const figure = figuresOf(`[Sachsen] ${line}`).find((f) => f.value === value);
			expect(figure?.evidence.text, line).toContain(words);
			expect(figure!.evidence.text.split(/\s+/).length).toBeLessThanOrEqual(maxWords);
		}
	});
});
