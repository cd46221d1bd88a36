import { describe, expect, it } from 'vitest';
import { adjectives, genitives } from '#lib/places/forms.ts';
import { placeName } from '#lib/places/names.ts';

describe('a name of the register is taken apart', () => {
	it.each([
		['Kiel, Landeshauptstadt', 'Kiel', 'Kiel'],
		['Homberg (Efze)', 'Homberg (Efze)', 'Homberg'],
		['Eislingen/Fils', 'Eislingen/Fils', 'Eislingen'],
		['Frankfurt am Main', 'Frankfurt am Main', 'Frankfurt'],
		['Neumarkt i.d. OPf.', 'Neumarkt i.d. OPf.', 'Neumarkt'],
		['Bad Homburg v.d. Höhe', 'Bad Homburg v.d. Höhe', 'Bad Homburg']
	])('%s', (official, name, short) => expect(placeName(official)).toMatchObject({ name, short }));

	it.each([
		['Halle (Saale)', 'Halle/Saale'],
		['Frankfurt am Main', 'Frankfurt a. M.'.replace('a. M.', 'a. Main')],
		['Sankt Augustin', 'St. Augustin'],
		['Städteregion Aachen', 'StädteRegion Aachen'],
		['Hann. Münden', 'Hannoversch Münden'],
		['Mühldorf a. Inn', 'Mühldorf am Inn']
	])('%s is also written %s', (official, alias) => expect(placeName(official).aliases).toContain(alias));
});

describe('forms of a name', () => {
	it('takes an s in the genitive, but not after s, x, z', () => {
		expect(genitives('Kiel')).toEqual(['Kiels']);
		expect(genitives('Mainz')).not.toContain('Mainzs');
	});
	it.each([
		['Kiel', 'Kieler'],
		['Göttingen', 'Göttinger'],
		['München', 'Münchner'],
		['Karlsruhe', 'Karlsruher']
	])('%s makes %s', (name, adjective) => expect(adjectives(name)).toContain(adjective));
	it('makes none of a name in -er', () => expect(adjectives('Speyer')).toEqual([]));
});
