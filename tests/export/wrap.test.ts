import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrap } from '#lib/export/wrap.ts';

const widthOf = (text: string) => text.length;

it('breaks between words where it can, and keeps each of them in its order', () => {
	expect(wrap('Quelle: drei Meldungen', 12, widthOf)).toEqual(['Quelle: drei', 'Meldungen']);
	const word = fc.stringMatching(/^[a-zäöü]{1,12}$/);
	fc.assert(
		fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 1, max: 40 }), (words, room) => {
			const lines = wrap(words.join(' '), room, widthOf);
			expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
			for (const line of lines) expect(line.length).toBeLessThanOrEqual(room);
			if (words.every((word) => word.length <= room)) expect(lines.join(' ')).toBe(words.join(' '));
		})
	);
});

it('breaks a word that is longer than a line, as an address can be', () => {
	expect(wrap('CC BY 4.0 · https://p.example/abfrage/', 12, widthOf)).toEqual([
		'CC BY 4.0 ·',
		'https://',
		'p.example/',
		'abfrage/'
	]);
	expect(wrap('einbuergerungsantrag', 12, widthOf)).toEqual(['einbuergerun', 'gsantrag']);
});
