import { describe, expect, it } from 'vitest';
import { loadExtractor } from '#cli/load-extractor.ts';
import { loadGold } from '../gold/gold-set.ts';
import { fuzz } from './fuzz.ts';

describe('mutated items', () => {
	it(
		'crash nothing, and whatever figure is read of them replays to words that state it',
		{ timeout: 600_000 },
		async () => {
			const { figures, faults } = fuzz(await loadExtractor(), loadGold(), 100_000, 1);
			expect(faults).toEqual([]);
			expect(figures, 'figures to judge by').toBeGreaterThan(50_000);
		}
	);

	it('are judged: a reader that quotes too few words, or another value, is found out', async () => {
		const extractor = await loadExtractor();
		const wrong = (change: (figure: ReturnType<typeof extractor.extract>[number]) => unknown) => ({
			extract: (item: Parameters<typeof extractor.extract>[0]) =>
				extractor.extract(item).map((figure) => change(figure) as typeof figure)
		});
		const found = (reader: Pick<typeof extractor, 'extract'>) =>
			fuzz(reader, loadGold(), 200, 1).faults.join();
		expect(found(wrong((f) => ({ ...f, value: f.value + 7 })))).toContain('do not state its value');
		expect(
			found(wrong((f) => ({ ...f, evidence: { ...f.evidence, start: f.evidence.start + 1 } })))
		).toContain('do not stand where it says');
		expect(
			found({
				extract: () => {
					throw new Error('lost');
				}
			})
		).toContain('lost');
	});
});
