import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrap } from '#lib/export/wrap.ts';

const widthOf = (text: string) => text.length;

it('breaks between words, and keeps each of them in its order', () => {
	expect(wrap('Quelle: drei Meldungen', 12, widthOf)).toEqual(['Quelle: drei', 'Meldungen']);
	const word = fc.stringMatching(/^[a-zäöü]{1,12}$/);
	fc.assert(
		fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 1, max: 40 }), (words, room) => {
			const lines = wrap(words.join(' '), room, widthOf);
			expect(lines.join(' ')).toBe(words.join(' '));
			for (const line of lines) if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(room);
		})
	);
});
