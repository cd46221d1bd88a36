import { describe, expect, it } from 'vitest';
import { loadExtractor } from '#cli/load-extractor.ts';
import { loadGold } from '../gold/gold-set.ts';
import { fuzz } from './fuzz.ts';

describe('mutated items', () => {
	// A hundred thousand are read by `npm run fuzz`, beside the building of the sites in `npm test`.
	it('crash nothing, and whatever figure is read of them replays to words that state it', async () => {
		const { figures, faults } = fuzz(await loadExtractor(), loadGold(), 2_000, 2);
		expect(faults).toEqual([]);
		expect(figures, 'figures to judge by').toBeGreaterThan(1_000);
	});

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
