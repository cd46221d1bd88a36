import { describe, expect, it } from 'vitest';
import { tokenize } from '#lib/extract/token.ts';
import { kindOfUnit, unitAt } from '#lib/text/letters.ts';
import { random } from '../fuzz/mutate.ts';

const word = /[\p{L}_@][\p{L}\d_@]*(?:[-–.'&][\p{L}\d_@]+)*-?|[^\s\p{L}\d]/gu;
const cut = (text: string) => tokenize(text).map((token) => token.text);

describe('tokens told by their units', () => {
	it('are those that the expression alone would cut', () => {
		const units = [
			...'aZäßéłжª漢_@-–.\'&,:;!?()/"§€%²½',
			'🦆',
			'\ud83e',
			'\u0301',
			'\u00ad',
			'\u200b',
			' ',
			'  ',
			'\n'
		];
		const next = random(3);
		for (let n = 0; n < 20_000; n++) {
			let text = '';
			for (let k = 1 + Math.floor(next() * 9); k > 0; k--) text += units[Math.floor(next() * units.length)]!;
			expect(cut(text), JSON.stringify(text)).toEqual(text.match(word) ?? []);
		}
	});

	it.each([
		['OZG-Leistungen, d’Este und bund.de.', ['OZG-Leistungen', ',', 'd', '’', 'Este', 'und', 'bund.de', '.']],
		[
			'Bad Ems-Nassau (VG) hat 1.264 Dienste.',
			['Bad', 'Ems-Nassau', '(', 'VG', ')', 'hat', '1.264', 'Dienste', '.']
		],
		['Land- und Kreise: 10-Punkte-Plan', ['Land-', 'und', 'Kreise', ':', '10-Punkte-Plan']],
		['im Jahr 2021 300 Ämter', ['im', 'Jahr', '2021', '300', 'Ämter']]
	])('%s', (text, tokens) => expect(cut(text)).toEqual(tokens));

	it('leaves to the expression what stands beyond the table', () => {
		expect([...'a1²,ж '].map((_, i) => unitAt('a1²,ж ', i))).toEqual([
			kindOfUnit.letter,
			kindOfUnit.digit,
			kindOfUnit.numeral,
			kindOfUnit.mark,
			kindOfUnit.other,
			kindOfUnit.space
		]);
		expect(unitAt('a', 1)).toBe(kindOfUnit.other);
	});
});
