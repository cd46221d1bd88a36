import { expect, it } from 'vitest';
import { pictureOfView } from '#lib/ui/picture/picture-name.ts';
import { pictureAlt } from '#lib/ui/picture/picture-alt.ts';
import { parseFullName } from '#lib/state/read-embed.ts';
import { known } from '../../state/states.ts';

it('says that the picture of a table is a map or a timeline', () => {
	for (const [view, words] of [
		['vergleich', 'Karte der Länder zu: T'],
		['angaben', 'Karte der Länder zu: T'],
		['geld~kennzahl=foerderung~land=05', 'Karte der Länder zu: T'],
		['ziele', 'Zeitverlauf zu: T'],
		['karte~bis=2024', 'Karte der Länder zu: T'],
		['verlauf', 'Zeitverlauf zu: T']
	] as const) {
		const embed = parseFullName(view, known);
		expect(embed && pictureAlt(pictureOfView(embed), 'T', 'de'), view).toBe(words);
	}
	expect(pictureAlt('angabe~abc1', 'T', 'de')).toBe('T');
});
