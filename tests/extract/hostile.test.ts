import { describe, expect, it } from 'vitest';
import { loadExtractor } from '#cli/load-extractor.ts';
import { hostileTexts } from '../support/hostile-texts.ts';

const extractor = await loadExtractor();

/** What hung would be ended by the runner; how the time grows with a text is told by `npm run bench`. */
describe('a text that never ends', () => {
	it.each(Object.entries(hostileTexts))('%s: is read, and each figure by words of it', (_, text) => {
		const digest = text(800);
		const figures = extractor.extract({ id: 'z', title: 'Hessen: Nachricht', digest, published: null });
		for (const { evidence } of figures) expect(digest).toContain(evidence.text);
	});

	it('may hold figures all the same', () => {
		const list = {
			id: 'z',
			title: 'Liste: Alle',
			digest: hostileTexts['a list of places']!(720),
			published: null
		};
		expect(extractor.extract(list).length).toBeGreaterThan(100);
	});
});
