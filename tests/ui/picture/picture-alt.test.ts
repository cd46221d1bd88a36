import { expect, it } from 'vitest';
import { pictureOfView, sitePicture } from '#lib/ui/picture/picture-name.ts';
import { pictureAlt } from '#lib/ui/picture/picture-alt.ts';
import { parseFullName } from '#lib/state/read-embed.ts';
import { known } from '../../state/states.ts';

it('says what is drawn: a map, a timeline, a table, or the site alone', () => {
	for (const [view, words] of [
		['vergleich', 'Tabelle zu: T'],
		['rang', 'Karte der Länder zu: T'],
		['angaben~kennzahl=foerderung', 'Tabelle zu: T'],
		['geld~kennzahl=foerderung~land=05', 'Tabelle zu: T'],
		['ziele', 'Tabelle zu: T'],
		['karte~bis=2024', 'Karte der Länder zu: T'],
		['verlauf', 'Zeitverlauf zu: T']
	] as const) {
		const embed = parseFullName(view, known);
		expect(embed && pictureAlt(pictureOfView(embed), 'T', 'de'), view).toBe(words);
	}
	expect(pictureAlt('angabe~abc1', 'T', 'de')).toBe('T');
	expect(pictureAlt(sitePicture, 'Methode', 'de')).toBe(
		'Digitalpegel: Der Pegelstand der digitalen Verwaltung'
	);
});
